import { describe, expect, it } from "vitest";
import { upm2020 } from "../../src/regulation/regulation.js";
import type { Sources } from "../../src/services/sources.js";
import { participant as child, lesson } from "../arbitraries/small-festival.js";
import { statingTrials } from "../arbitraries/sources.js";
import { checks, failureOver, good, verdictOver } from "./checks-over-sources.js";

const failureOf = (sources: Partial<Sources>) => failureOver(checks.confirmation, sources);
const participant = statingTrials(child);
const place = { lesson, timeZone: "Asia/Yekaterinburg", region: "region" };

describe("a malformed record is unavailable, never a verdict", () => {
  const malformed = (value: unknown) => () => value as never;

  it("an instant that is none, whose text is repeated only if it looks like a date: other text may be personal", async () => {
    for (const registeredAt of [
      "2020-11-01 00:00:00",
      "2020-11-01T00:00",
      "Мария Петрова",
      "p@example.org",
    ]) {
      const failures = [
        await failureOf({ participants: malformed([{ ...participant, registeredAt }]) }),
        await failureOf({ parents: malformed([{ id: "parent", registeredAt }]) }),
      ];
      expect(failures).toMatchObject([
        { _tag: "Unavailable", kind: "participant" },
        { _tag: "Unavailable", kind: "parent" },
      ]);
      for (const failure of failures) {
        expect(failure.message).toContain("registeredAt");
        expect(`${failure.message} ${JSON.stringify(failure)}`).not.toMatch(/Мария|example/);
      }
    }
  });

  const attended = { ...place, participant: "child", lesson: { ...lesson, id: "x" } };
  const ofRegion = { region: "region", amendments: {} };

  it.each<readonly [string, Partial<Record<keyof Sources, unknown>>]>([
    ["a test", { participants: [{ ...participant, diagnosticTests: ["2020-13-01T00:00Z"] }] }],
    ["a trial", { participants: [{ ...participant, trials: ["2020-11-01"] }] }],
    ["a link", { participants: [{ ...participant, links: [{ parent: "parent", linkedAt: "soon" }] }] }],
    ["a lesson's date", { lessons: [{ ...place, lesson: { ...lesson, date: "2020-11-31" } }] }],
    ["a lesson's start", { lessons: [{ ...place, lesson: { ...lesson, startsAt: "25:00" } }] }],
    ["a lesson's zone", { lessons: [{ ...place, timeZone: "Mars/Base" }] }],
    [
      "a lesson attended",
      { lessonsAttended: [{ ...attended, lesson: { ...attended.lesson, date: "2020-02-30" } }] },
    ],
    ["a zone of a lesson attended", { lessonsAttended: [{ ...attended, timeZone: "+05:00" }] }],
    ["a lead", { regulations: [{ ...ofRegion, amendments: { ...upm2020, confirmationLeadDays: -1 } }] }],
    ["a count of days", { regulations: [{ ...ofRegion, amendments: { ...upm2020, leadCount: "weeks" } }] }],
  ])("%s out of its form", async (_what, answers) => {
    const sources = Object.fromEntries(
      Object.entries(answers).map(([name, value]) => [name, malformed(value)]),
    );
    expect(await failureOf(sources)).toMatchObject({
      _tag: "Unavailable",
      reason: expect.stringMatching(/^malformed: \//),
    });
  });

  // What a database driver gives where a string is asked for.
  const taken = new Date("2020-10-02T12:00Z");
  it.each<readonly [string, Partial<Record<keyof Sources, unknown>>]>([
    ["a child's registration as a Date", { participants: [{ ...participant, registeredAt: taken }] }],
    [
      "a child's registration as a number",
      { participants: [{ ...participant, registeredAt: taken.getTime() }] },
    ],
    ["a parent's registration as a Date", { parents: [{ id: "parent", registeredAt: taken }] }],
    ["a test as a Date", { participants: [{ ...participant, diagnosticTests: [taken] }] }],
    [
      "a link as a Date",
      { participants: [{ ...participant, links: [{ parent: "parent", linkedAt: taken }] }] },
    ],
    ["tests that are no list", { participants: [{ ...participant, diagnosticTests: 1 }] }],
    ["a participant that is no object", { participants: [42] }],
    ["an array of arrays, of which none is a participant", { participants: [[participant]] }],
    [
      "a lesson's date as a Date",
      { lessons: [{ ...place, lesson: { ...lesson, date: new Date("2020-11-16") } }] },
    ],
    ["a place without its lesson", { lessons: [{ timeZone: "Asia/Tomsk", region: "region" }] }],
    ["a lesson without its zone", { lessons: [{ lesson, region: "region" }] }],
    [
      "a lesson attended without its zone",
      { lessonsAttended: [{ participant: "child", lesson: { ...lesson, id: "x" }, region: "region" }] },
    ],
    ["a lesson attended without who attended it", { lessonsAttended: [place] }],
    ["an amendment that is none", { regulations: [{ ...ofRegion, amendments: { confirmationLeadDay: 7 } }] }],
    ["amendments that are no object", { regulations: [{ ...ofRegion, amendments: "strict" }] }],
    ["a regulation without its amendments", { regulations: [{ region: "region" }] }],
  ])("%s", async (_what, answers) => {
    const sources = Object.fromEntries(
      Object.entries(answers).map(([name, value]) => [name, malformed(value)]),
    );
    expect(await failureOf(sources)).toMatchObject({
      _tag: "Unavailable",
      reason: expect.stringMatching(/^malformed: /),
    });
  });

  it.each(["lessons", "lessonsAttended", "participants", "parents", "regulations"] as const)(
    "no array of records at all: %s",
    async (source) => {
      for (const [answer, received] of [
        [null, "null"],
        [undefined, "undefined"],
        [{}, "an object"],
        [participant, "an object"],
        [42, "42"],
      ] as const) {
        expect(await failureOf({ [source]: malformed(answer) })).toMatchObject({
          _tag: "Unavailable",
          reason: `expected an array, received ${received}`,
        });
      }
    },
  );
});

describe("a child whose trials are not stated", () => {
  const { trials: _trials, ...unstated } = participant;

  it("is unavailable: a column that an application forgot must not pass for no trial", async () => {
    for (const answer of [unstated, { ...unstated, trials: undefined }]) {
      for (const participants of [() => [answer], { oneByOne: () => answer }]) {
        expect(await failureOver(checks.confirmation, { participants })).toMatchObject({
          _tag: "Unavailable",
          kind: "participant",
          reason: expect.stringMatching(/^malformed: \/trials: /),
        });
      }
    }
  });

  it("is judged where they are stated to be none, or which they are", async () => {
    const outcomeOf = async (trials: readonly string[] | null) =>
      (await verdictOver(checks.confirmation, { ...good, participants: () => [{ ...unstated, trials }] }))
        .outcome;
    expect(await outcomeOf(null)).toBe("allowed");
    expect(await outcomeOf([])).toBe("allowed");
    expect(await outcomeOf(["2020-09-01T12:00+05:00"])).toBe("refused");
  });
});
