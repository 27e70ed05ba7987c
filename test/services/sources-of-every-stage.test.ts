import { describe, expect, it } from "vitest";
import * as effect from "../../src/entries/effect.js";
import type { Festival } from "../../src/model/festival.js";
import { amend } from "../../src/regulation/amend.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import type { Sources } from "../../src/services/sources.js";
import { region, smallFestival } from "../arbitraries/small-festival.js";
import { checks, failureOver, good, optional, verdictOver } from "./checks-over-sources.js";

const venue = smallFestival().venues[0] as Festival["venues"][number];

describe("an application that leaves a function out", () => {
  it.each(optional)("is told so by a check that needs it: %s", async (source, kind, check) => {
    expect(await failureOver(check, { [source]: undefined })).toMatchObject({
      code: "Unavailable",
      kind,
      reason: `the application gives no function \`${source}\``,
    });
  });

  it("can still ask all that the others answer", async () => {
    const { lessons, lessonsAttended, participants, parents } = good;
    const few: Sources = { lessons, lessonsAttended, participants, parents };
    const ids = { lesson: "lesson", participant: "child", parent: "parent" };
    expect((await verdictOver(effect.checkConfirmation(ids), few)).outcome).toBe("allowed");
    expect((await verdictOver(effect.checkLinkSending(ids), few)).outcome).toBe("allowed");
    expect((await verdictOver(effect.checkLinkForwarding(ids), few)).outcome).toBe("allowed");
  });
});

describe("a function that answers that there is nothing", () => {
  it.each([
    ["regions", "region", checks.regionPlan],
    ["venues", "venue", checks.regionPlan],
    ["venues", "venue", checks.candidateSchool],
    ["schools", "school", checks.agreement],
    ["agreements", "agreement", checks.agreement],
    ["lessons", "lesson", checks.lessonCreation],
  ] as const)("has no such record: %s", async (source, kind, check) => {
    for (const nothing of [[], [null], [undefined]]) {
      expect(await failureOver(check, { [source]: () => nothing })).toMatchObject({ code: "NotFound", kind });
    }
    for (const nothing of [null, undefined]) {
      const oneByOne = { oneByOne: () => nothing };
      expect(await failureOver(check, { [source]: oneByOne })).toMatchObject({ code: "NotFound", kind });
    }
  });

  it("leaves unknown a competency and a drive, and a lesson without an agreement not agreed", async () => {
    const kit = { item: "kit", kind: "equipment", quantity: 1, per: "lesson", deliver: true } as const;
    const withKit: Sources = {
      ...good,
      competencies: (ids) => ids.map((id) => ({ id, name: "x", infrastructureList: [kit] })),
    };
    const unknown = { outcome: "undetermined", findings: [{ clause: "II.drive-time", status: "unknown" }] };
    for (const nothing of [() => [], () => [null], { oneByOne: () => null }]) {
      expect(await verdictOver(checks.candidateSchool, { ...withKit, driveTimes: nothing })).toMatchObject(
        unknown,
      );
      const far: Sources = {
        ...good,
        driveTimes: (pairs) => pairs.map((pair) => ({ ...pair, seconds: "unreachable" as const })),
      };
      expect(await verdictOver(checks.agreement, { ...far, competencies: nothing })).toMatchObject(unknown);
      const { findings } = await verdictOver(checks.lessonCreation, { ...good, agreements: nothing });
      expect(findings).toMatchObject([{ clause: "IV.as-agreed", status: "violated" }]);
    }
  });

  it.each(optional)("is no empty array: %s", async (source, kind, check) => {
    for (const nothing of [null, undefined]) {
      expect(await failureOver(check, { [source]: () => nothing })).toMatchObject({
        code: "Unavailable",
        kind,
        reason: `expected an array, received ${nothing}`,
      });
    }
  });

  it.each(["regionsPlanning", "agreementsOfVenues", "confirmationsOfLessons"] as const)(
    "is no empty list of one key either: %s",
    async (source) => {
      const check = { regionsPlanning: "candidateSchool", agreementsOfVenues: "schoolChoice" } as const;
      const asked = source === "confirmationsOfLessons" ? checks.delivery : checks[check[source]];
      expect(await failureOver(asked, { [source]: { oneByOne: () => null } })).toMatchObject({
        code: "Unavailable",
        reason: "expected an array, received null",
      });
    },
  );
});

describe("the regulation in force, where the application gives no function for it", () => {
  const { regulations: _none, ...unruled } = good;
  const amended = (amendments: unknown): Sources => ({
    ...unruled,
    regions: () => [{ ...region, amendments }] as never,
  });

  it("is as the region's record amends it", async () => {
    const dueOf = async (sources: Sources, regulation = upm2020) => {
      const unlisted = { ...sources, venues: () => [{ ...venue, schoolsListedAt: null }] };
      return (await verdictOver(checks.schoolList, unlisted, regulation)).findings[0]?.due;
    };
    expect(await dueOf(amended({ planDeadline: "2020-10-10" }))).toBe("2020-10-10T19:00:00.000Z");
    expect(await dueOf(amended(null))).toBe("2020-10-31T19:00:00.000Z");
    const earlier = amend(upm2020, { planDeadline: "2020-10-20" });
    expect(await dueOf(amended({ maxDriveMinutes: 10 }), earlier)).toBe("2020-10-20T19:00:00.000Z");
    expect(
      await dueOf({
        ...amended({ planDeadline: "2020-10-10" }),
        regulations: () => [{ region: "region", amendments: {} }],
      }),
    ).toBe("2020-10-31T19:00:00.000Z");
  });

  it("is unavailable where the record's amendments are none", async () => {
    const amendments = { workingDays: ["2020-11-04"], nonWorkingDays: ["2020-11-04"] };
    const failure = await failureOver(effect.checkLinkSending({ lesson: "lesson" }), {
      regulations: undefined,
      regions: () => [{ ...region, amendments }],
    });
    expect(failure).toMatchObject({ code: "Unavailable" });
    expect(failure.message).toContain("workingDays");
  });
});
