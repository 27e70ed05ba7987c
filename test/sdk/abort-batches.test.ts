import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { createUpmRules } from "../../src/sdk/create-upm-rules.js";
import type { ParticipantWithTrials } from "../../src/services/sources.js";
import { children } from "../arbitraries/one-lesson.js";
import { smallFestival } from "../arbitraries/small-festival.js";
import { statingTrials, tablesOf } from "../arbitraries/sources.js";
import { HeldSource, settled } from "../services/held-source.js";

const now = () => new Date("2020-11-06T12:00Z");
const names = ["one", "two", "three"];
const participants = children(...names).map(statingTrials);
const good = tablesOf(smallFestival({ participants }));

/** Three promises of a client, made in one go and each with a signal; the source of the children waits. */
function promised() {
  const held = new HeldSource<string, ParticipantWithTrials>();
  const rules = createUpmRules({ ...good, participants: held.ask }, { now });
  const controllers = names.map(() => new AbortController());
  const told = names.map((participant, index) =>
    rules.confirmation
      .check(
        { lesson: "lesson", participant, parent: "parent" },
        { signal: (controllers[index] as AbortController).signal },
      )
      .then(
        ({ outcome }) => outcome,
        (error: unknown) => error,
      ),
  );
  const abort = (index: number, reason?: unknown) => controllers[index]?.abort(reason);
  return { held, rules, told, abort, signals: controllers.map(({ signal }) => signal) };
}

describe("a look-up for several promises", () => {
  it("goes on where one of them is given up, and the others resolve", async () => {
    const { held, rules, told, abort, signals } = promised();
    await held.called(1);
    expect(held.calls[0]?.keys).toStrictEqual(names);
    const reason = { why: "the user left" };
    abort(0, reason);
    expect(await told[0]).toBe(reason);
    await settled();
    expect(held.aborted).toStrictEqual([false]);
    held.calls[0]?.answer(participants);
    expect(await Promise.all(told)).toStrictEqual([reason, "allowed", "allowed"]);
    expect(held.aborted).toStrictEqual([false]);
    for (const signal of signals) expect(getEventListeners(signal, "abort")).toHaveLength(0);
    await rules.dispose();
  });

  it("is aborted by the last of them", async () => {
    const { held, rules, told, abort } = promised();
    await held.called(1);
    abort(2, "third");
    abort(0, "first");
    await settled();
    expect(held.aborted).toStrictEqual([false]);
    abort(1, "second");
    expect(await Promise.all(told)).toStrictEqual(["first", "second", "third"]);
    expect(held.aborted).toStrictEqual([true]);
    await rules.dispose();
  });

  it("is never made where all are given up before", async () => {
    const { held, rules, told, abort } = promised();
    for (const index of [0, 1, 2]) abort(index, index);
    expect(await Promise.all(told)).toStrictEqual([0, 1, 2]);
    await settled();
    expect(held.calls).toStrictEqual([]);
    await rules.dispose();
  });

  it("is for those alone who were not given up before", async () => {
    const { held, rules, told, abort } = promised();
    abort(1, "second");
    await held.called(1);
    expect(held.calls[0]?.keys).toStrictEqual(["one", "three"]);
    held.calls[0]?.answer(participants.filter(({ id }) => id !== "two"));
    expect(await Promise.all(told)).toStrictEqual(["allowed", "second", "allowed"]);
    await rules.dispose();
  });
});

describe("disposing of a client", () => {
  const disposed = expect.objectContaining({ name: "Disposed", code: "Disposed" });

  it("aborts what is under way, for all who wait for it", async () => {
    const { held, rules, told } = promised();
    await held.called(1);
    await rules.dispose();
    expect(held.aborted).toStrictEqual([true]);
    expect(await Promise.all(told)).toStrictEqual([disposed, disposed, disposed]);
  });

  it("also where some were given up already", async () => {
    const { held, rules, told, abort } = promised();
    await held.called(1);
    abort(0, "first");
    await told[0];
    await rules.dispose();
    expect(held.aborted).toStrictEqual([true]);
    expect(await Promise.all(told)).toStrictEqual(["first", disposed, disposed]);
  });

  it("leaves uncalled what was not called yet", async () => {
    const { held, rules, told } = promised();
    await rules.dispose();
    expect(await Promise.all(told)).toStrictEqual([disposed, disposed, disposed]);
    await settled();
    expect(held.calls).toStrictEqual([]);
  });

  it("leaves the sources of another client alone", async () => {
    const one = promised();
    const other = promised();
    await Promise.all([one.held.called(1), other.held.called(1)]);
    await one.rules.dispose();
    await settled();
    expect(other.held.aborted).toStrictEqual([false]);
    other.held.calls[0]?.answer(participants);
    expect(await Promise.all(other.told)).toStrictEqual(["allowed", "allowed", "allowed"]);
    await other.rules.dispose();
  });
});
