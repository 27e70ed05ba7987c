import * as Effect from "effect/Effect";
import { TestClock } from "effect/testing";
import { describe, expect, it } from "vitest";
import * as effect from "../../src/entries/effect.js";
import type { Festival } from "../../src/model/festival.js";
import { amend } from "../../src/regulation/amend.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import type { LookupError } from "../../src/services/errors.js";
import { layerOfSources } from "../../src/services/layer-of-sources.js";
import type { OutsideFacts } from "../../src/services/outside-facts.js";
import type { Sources } from "../../src/services/sources.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { confirmation, lesson, region, school, smallFestival } from "../arbitraries/small-festival.js";
import { sourcesOf } from "../arbitraries/sources.js";

type Check = Effect.Effect<Verdict, LookupError, OutsideFacts>;

const venue = smallFestival().venues[0] as Festival["venues"][number];
const agreement = smallFestival().agreements[0] as Festival["agreements"][number];
const good = sourcesOf(smallFestival());
const pair = { venue: "venue", school: "school" };
const checks = {
  regionPlan: effect.checkRegionPlan({ region: "region" }),
  schoolList: effect.checkSchoolList({ venue: "venue" }),
  candidateSchool: effect.checkCandidateSchool(pair),
  schoolChoice: effect.checkSchoolChoice({ venue: "venue" }),
  agreement: effect.checkAgreement(pair),
  lessonCreation: effect.checkLessonCreation({ lesson: "lesson" }),
  confirmation: effect.checkConfirmation({ lesson: "lesson", participant: "child", parent: "parent" }),
  delivery: effect.checkDelivery({ lesson: "lesson" }),
  lessonDay: effect.checkLessonDay({ lesson: "lesson" }),
} satisfies Record<string, Check>;

const over = (check: Check, sources: Sources, regulation = upm2020) =>
  Effect.andThen(TestClock.setTime(Date.parse("2020-11-06T12:00Z")), Effect.result(check)).pipe(
    Effect.provide(layerOfSources(sources, regulation)),
    Effect.provide(TestClock.layer()),
    Effect.scoped,
    Effect.runPromise,
  );

async function failureOf(check: Check, change: Readonly<Record<string, unknown>>): Promise<LookupError> {
  const result = await over(check, { ...good, ...change } as Sources);
  if (result._tag === "Success") throw new Error(`a verdict instead: ${JSON.stringify(result.success)}`);
  return result.failure;
}

async function verdictOf(check: Check, sources: Sources, regulation = upm2020): Promise<Verdict> {
  const result = await over(check, sources, regulation);
  if (result._tag === "Failure") throw result.failure;
  return result.success;
}

/** The functions that an application may leave out, with a check that needs each. */
const optional = [
  ["region", "region", checks.regionPlan],
  ["region", "region", checks.schoolList],
  ["venue", "venue", checks.schoolChoice],
  ["regionsPlanning", "region", checks.candidateSchool],
  ["school", "school", checks.candidateSchool],
  ["competency", "competency", checks.agreement],
  ["driveTime", "drive-time", checks.agreement],
  ["agreement", "agreement", checks.lessonCreation],
  ["agreementsOfVenue", "agreement", checks.schoolChoice],
  ["confirmationsOfLesson", "confirmation", checks.delivery],
  ["confirmationsOfLesson", "confirmation", checks.lessonDay],
] as const;

describe("an application that leaves a function out", () => {
  it.each(optional)("is told so by a check that needs it: %s", async (source, kind, check) => {
    expect(await failureOf(check, { [source]: undefined })).toMatchObject({
      code: "Unavailable",
      kind,
      reason: `the application gives no function \`${source}\``,
    });
  });

  it("can still ask all that the others answer", async () => {
    const { lesson, lessonsAttended, participant, parent } = good;
    const few: Sources = { lesson, lessonsAttended, participant, parent };
    const ids = { lesson: "lesson", participant: "child", parent: "parent" };
    expect((await verdictOf(effect.checkConfirmation(ids), few)).outcome).toBe("allowed");
    expect((await verdictOf(effect.checkLinkSending(ids), few)).outcome).toBe("allowed");
    expect((await verdictOf(effect.checkLinkForwarding(ids), few)).outcome).toBe("allowed");
  });
});

describe("a function of any stage that fails, or answers with what is malformed or another one", () => {
  it.each(optional)("makes its fact unavailable where it throws: %s", async (source, kind, check) => {
    const secret = new RangeError("no row for Мария Петрова");
    for (const failing of [
      () => {
        throw secret;
      },
      async () => Promise.reject(secret),
    ]) {
      const failure = await failureOf(check, { [source]: failing });
      expect(failure).toMatchObject({ code: "Unavailable", kind, reason: "RangeError" });
      expect(`${failure.message} ${JSON.stringify(failure)}`).not.toContain("Мария");
    }
  });

  it.each<readonly [string, keyof typeof checks, string, unknown]>([
    ["region", "regionPlan", "venuesChosenAt", { ...region, venuesChosenAt: "soon" }],
    ["region", "schoolList", "timeZone", { ...region, timeZone: "+05:00" }],
    ["venue", "schoolList", "candidateSchools", { ...venue, candidateSchools: ["a/b"] }],
    ["regionsPlanning", "candidateSchool", "/0/timeZone", [{ ...region, timeZone: "Mars/Base" }]],
    ["regionsPlanning", "candidateSchool", "array", {}],
    ["school", "agreement", "coordinator", { ...school, coordinator: "" }],
    ["competency", "agreement", "infrastructureList", { id: "17", name: "x", infrastructureList: [{}] }],
    ["driveTime", "agreement", "unreachable", "30 minutes"],
    ["driveTime", "agreement", "", -1],
    ["agreement", "agreement", "dates", { ...agreement, dates: [] }],
    ["agreementsOfVenue", "schoolChoice", "/0/selectedAt", [{ ...agreement, selectedAt: "2020-10-05" }]],
    ["confirmationsOfLesson", "delivery", "/0/confirmedAt", [{ ...confirmation, confirmedAt: "soon" }]],
  ])("malformed: %s of %s", async (source, check, said, answer) => {
    const failure = await failureOf(checks[check], { [source]: async () => answer });
    expect(failure).toMatchObject({ code: "Unavailable" });
    expect(failure.message).toMatch(/malformed: /);
    expect(failure.message).toContain(said);
  });

  const wire = { item: "wire", kind: "consumable", quantity: 1, per: "lesson", deliver: true } as const;
  const place = { lesson, timeZone: "Asia/Yekaterinburg", region: "region" };
  it.each<readonly [string, keyof typeof checks, string, unknown]>([
    [
      "competency",
      "delivery",
      "/infrastructureList/1/item",
      { id: "17", name: "x", infrastructureList: [wire, wire] },
    ],
    ["region", "regionPlan", "/venues/1", { ...region, venues: ["venue", "venue"] }],
    ["regionsPlanning", "agreement", "/1/id", [region, region]],
    ["venue", "candidateSchool", "/competencies/1", { ...venue, competencies: ["17", "17"] }],
    ["agreement", "agreement", "/competencies/1", { ...agreement, competencies: ["17", "17"] }],
    ["agreementsOfVenue", "schoolChoice", "/1", [agreement, agreement]],
    ["confirmationsOfLesson", "lessonDay", "/1/confirmedAt", [confirmation, confirmation]],
    [
      "confirmationsOfLesson",
      "delivery",
      "/0/withdrawnAt",
      [{ ...confirmation, withdrawnAt: "2020-01-01T00:00Z" }],
    ],
    [
      "lesson",
      "lessonDay",
      "/lesson/day/present/1",
      { ...place, lesson: { ...lesson, day: { present: ["a", "a"] } } },
    ],
    ["lessonsAttended", "confirmation", "/1/lesson/id", [place, place]],
  ])(
    "repeated or in a wrong order, as in a document: %s of %s at %s",
    async (source, check, pointer, answer) => {
      const failure = await failureOf(checks[check], { [source]: () => answer });
      expect(failure).toMatchObject({ code: "Unavailable" });
      expect(failure.message).toContain(`malformed: ${pointer}: `);
    },
  );

  it.each<readonly [string, keyof typeof checks, unknown]>([
    ["region", "regionPlan", { ...region, id: "another" }],
    ["venue", "schoolList", { ...venue, id: "another" }],
    ["regionsPlanning", "candidateSchool", [{ ...region, venues: ["another"] }]],
    ["school", "candidateSchool", { ...school, id: "another" }],
    ["competency", "delivery", { id: "another", name: "x" }],
    ["agreement", "lessonCreation", { ...agreement, school: "another" }],
    ["agreement", "agreement", { ...agreement, venue: "another" }],
    ["agreementsOfVenue", "schoolChoice", [agreement, { ...agreement, venue: "another" }]],
    ["confirmationsOfLesson", "lessonDay", [{ ...confirmation, lesson: "another" }]],
  ])("another one: %s of %s", async (source, check, answer) => {
    expect(await failureOf(checks[check], { [source]: () => answer })).toMatchObject({
      code: "Unavailable",
      reason: "its source answered with another one",
    });
  });
});

describe("a function that answers that there is nothing", () => {
  it.each([
    ["region", "region", checks.regionPlan],
    ["venue", "venue", checks.regionPlan],
    ["venue", "venue", checks.candidateSchool],
    ["school", "school", checks.agreement],
    ["agreement", "agreement", checks.agreement],
    ["lesson", "lesson", checks.lessonCreation],
  ] as const)("has no such record: %s", async (source, kind, check) => {
    for (const nothing of [null, undefined]) {
      expect(await failureOf(check, { [source]: () => nothing })).toMatchObject({ code: "NotFound", kind });
    }
  });

  it("leaves unknown a competency and a drive, and a lesson without an agreement not agreed", async () => {
    const kit = { item: "kit", kind: "equipment", quantity: 1, per: "lesson", deliver: true } as const;
    const withKit: Sources = {
      ...good,
      competency: (id) => ({ id, name: "x", infrastructureList: [kit] }),
    };
    const unknown = { outcome: "undetermined", findings: [{ clause: "II.drive-time", status: "unknown" }] };
    expect(await verdictOf(checks.candidateSchool, { ...withKit, driveTime: () => null })).toMatchObject(
      unknown,
    );
    const far: Sources = { ...good, driveTime: () => "unreachable" };
    expect(await verdictOf(checks.agreement, { ...far, competency: () => undefined })).toMatchObject(unknown);
    const { findings } = await verdictOf(checks.lessonCreation, { ...good, agreement: async () => null });
    expect(findings).toMatchObject([{ clause: "IV.as-agreed", status: "violated" }]);
  });

  it.each(["regionsPlanning", "agreementsOfVenue", "confirmationsOfLesson"] as const)(
    "is no empty list: %s",
    async (source) => {
      const check = { regionsPlanning: "candidateSchool", agreementsOfVenue: "schoolChoice" } as const;
      const asked = source === "confirmationsOfLesson" ? checks.delivery : checks[check[source]];
      expect(await failureOf(asked, { [source]: () => null })).toMatchObject({
        code: "Unavailable",
        reason: "expected an array, received null",
      });
    },
  );
});

describe("the regulation in force, where the application gives no function for it", () => {
  const { regulation: _none, ...unruled } = good;
  const amended = (amendments: unknown): Sources => ({
    ...unruled,
    region: () => ({ ...region, amendments }) as never,
  });

  it("is as the region's record amends it", async () => {
    const dueOf = async (sources: Sources, regulation = upm2020) => {
      const unlisted = { ...sources, venue: () => ({ ...venue, schoolsListedAt: null }) };
      return (await verdictOf(checks.schoolList, unlisted, regulation)).findings[0]?.due;
    };
    expect(await dueOf(amended({ planDeadline: "2020-10-10" }))).toBe("2020-10-10T19:00:00.000Z");
    expect(await dueOf(amended(null))).toBe("2020-10-31T19:00:00.000Z");
    const earlier = amend(upm2020, { planDeadline: "2020-10-20" });
    expect(await dueOf(amended({ maxDriveMinutes: 10 }), earlier)).toBe("2020-10-20T19:00:00.000Z");
    expect(await dueOf({ ...amended({ planDeadline: "2020-10-10" }), regulation: () => ({}) })).toBe(
      "2020-10-31T19:00:00.000Z",
    );
  });

  it("is unavailable where the record's amendments are none", async () => {
    const amendments = { workingDays: ["2020-11-04"], nonWorkingDays: ["2020-11-04"] };
    const failure = await failureOf(effect.checkLinkSending({ lesson: "lesson" }), {
      regulation: undefined,
      region: () => ({ ...region, amendments }),
    });
    expect(failure).toMatchObject({ code: "Unavailable" });
    expect(failure.message).toContain("workingDays");
  });
});
