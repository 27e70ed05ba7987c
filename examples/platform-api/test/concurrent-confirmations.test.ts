/** What is confirmed and withdrawn at the same moment comes out as if it had been one after the other. */
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Conditions } from "../src/api/confirmations.ts";
import { LessonView } from "../src/api/lessons.ts";
import type { Answer } from "./support/back-end.ts";
import { child, father, lesson, mother, school, venue } from "./support/crowded-lesson.ts";
import { databases, type Platform, startPlatform } from "./support/each-database.ts";
import { confirmedAtIn, foundIn, read, reasonIn } from "./support/read-answers.ts";

const pairs = Array.from({ length: 50 }, (_, index) => index);
const crowd = Array.from({ length: 200 }, (_, index) => 50 + index);
const alone = Array.from({ length: 50 }, (_, index) => 250 + index);
const halfTested = Array.from({ length: 200 }, (_, index) => 300 + index);
const withdrawn = Array.from({ length: 50 }, (_, index) => 500 + index);
/** How long after the confirmation was asked for, in milliseconds. */
const delays = [0, 25, 50, 100, 200];
const untested = (index: number) => index >= 300 && index < 500 && index % 2 === 1;

const outcomeOf = (answer: Answer) =>
  answer.status === 200 ? "confirmed" : `${answer.status} ${reasonIn(answer)}`;

describe.each(databases)("at the same moment, over %s", (which) => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await startPlatform(which, { children: 550, untested });
  });
  afterAll(() => platform?.end());

  const path = (index: number) => `/lessons/${lesson}/confirmations/${child(index)}`;
  const confirm = (index: number, parent = mother) =>
    platform.ask("PUT", path(index), { as: `parent-${parent(index)}` });
  const confirmedNow = async () =>
    read(LessonView, await platform.ask("GET", `/lessons/${lesson}`, { as: `school-${school}` })).confirmed;
  /** Whose confirmation is in force, as the mother is told. */
  const inForce = async (index: number): Promise<string | undefined> => {
    const conditions = `/lessons/${lesson}/participants/${child(index)}/conditions`;
    const answer = await platform.ask("GET", conditions, { as: `parent-${mother(index)}` });
    return read(Conditions, answer).confirmed?.by;
  };

  it("of two parents of each of 50 children one confirms, and the other is told so", async () => {
    const before = await confirmedNow();
    const asked = pairs.flatMap((index) => [confirm(index), confirm(index, father)]);
    const answers = await Promise.all(asked);
    const known = await Promise.all(pairs.map(inForce));
    for (const index of pairs) {
      const both = answers.slice(2 * index, 2 * index + 2).map(outcomeOf);
      expect(both.toSorted()).toStrictEqual(["409 already-confirmed", "confirmed"]);
      expect(known[index]).toBe(both[0] === "confirmed" ? "caller" : "another-parent");
    }
    expect(await confirmedNow()).toBe(before + pairs.length);
  });

  it("a parent who confirms the same child ten times at once has one confirmation", async () => {
    const before = await confirmedNow();
    const answers = await Promise.all(Array.from({ length: 10 }, () => confirm(200)));
    expect(new Set(answers.map(confirmedAtIn)).size).toBe(1);
    expect(answers.map(outcomeOf)).toStrictEqual(Array.from({ length: 10 }, () => "confirmed"));
    expect(await confirmedNow()).toBe(before + 1);
  });

  it("200 children are all confirmed at once; how that compares with one after another is printed", async () => {
    const before = await confirmedNow();
    const known = 1; // the child of the test before
    const startedTogether = performance.now();
    const answers = await Promise.all(crowd.map((index) => confirm(index)));
    const together = (performance.now() - startedTogether) / crowd.length;
    expect(answers.map(outcomeOf)).toStrictEqual(crowd.map(() => "confirmed"));
    expect(await confirmedNow()).toBe(before + crowd.length - known);

    const startedAlone = performance.now();
    for (const index of alone) expect((await confirm(index)).status).toBe(200);
    const oneByOne = (performance.now() - startedAlone) / alone.length;
    console.log(
      `${which}: one by one a confirmation takes ${(oneByOne / together).toFixed(2)} times as long`,
    );
    // A queue behind the lesson's row would make it several times slower, not somewhat.
    expect(together).toBeLessThan(oneByOne * 4);
  });

  it("of 200 at once those are refused that the rules refuse, and nobody else", async () => {
    const before = await confirmedNow();
    const answers = await Promise.all(halfTested.map((index) => confirm(index)));
    for (const [position, index] of halfTested.entries()) {
      const answer = answers[position] ?? expect.unreachable();
      expect(answer.status).toBe(untested(index) ? 409 : 200);
      if (untested(index)) expect(foundIn(answer)).toStrictEqual(["V.diagnostics-taken violated"]);
    }
    expect(await confirmedNow()).toBe(before + halfTested.length / 2);
  });

  it("a withdrawal comes before the confirmation or after it", async () => {
    const before = await confirmedNow();
    const answers = await Promise.all(
      withdrawn.map(async (index) => {
        const withdraw = async (after: number) => {
          await setTimeout(after);
          return platform.ask("DELETE", path(index), { as: `parent-${mother(index)}` });
        };
        return Promise.all([confirm(index), ...delays.map(withdraw)]);
      }),
    );
    let withdrawals = 0;
    for (const [confirmed, ...withdrawing] of answers) {
      expect(outcomeOf(confirmed)).toBe("confirmed");
      const done = withdrawing.filter(({ status }) => status === 204);
      const refused = withdrawing.filter(
        (answer) => answer.status !== 204 && reasonIn(answer) === "not-confirmed",
      );
      expect(done.length + refused.length, JSON.stringify(withdrawing)).toBe(delays.length);
      expect(done.length).toBeLessThanOrEqual(1);
      withdrawals += done.length;
    }
    expect(await confirmedNow()).toBe(before + withdrawn.length - withdrawals);
  });

  it("after the cancellation of a lesson nobody confirms for it", async () => {
    const latecomers = Array.from({ length: 50 }, (_, index) => 550 - 50 + index);
    const cancel = () => platform.ask("POST", `/lessons/${lesson}/cancellation`, { as: `venue-${venue}` });
    const asked = latecomers.map((index) => confirm(index, father));
    const cancelled = cancel();
    const after = latecomers.map((index) => confirm(index, father));
    expect((await cancelled).status).toBe(204);
    const allowed = ["confirmed", "409 already-confirmed", "409 lesson-cancelled"];
    for (const answer of await Promise.all([...asked, ...after]))
      expect(allowed).toContain(outcomeOf(answer));
    const late = await Promise.all(latecomers.map((index) => confirm(index, father)));
    expect(new Set(late.map(outcomeOf))).toStrictEqual(new Set(["409 lesson-cancelled"]));
  });
});
