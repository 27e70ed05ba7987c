import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import type { Festival } from "../../src/model/festival.js";
import type { Region } from "../../src/model/region.js";
import type { School } from "../../src/model/school.js";
import type { Amendments } from "../../src/regulation/amend.js";
import {
  briefV,
  confirmation,
  lesson,
  participant,
  region,
  school,
  smallFestival,
  stageV,
} from "../arbitraries/small-festival.js";

const after = "2020-11-20T00:00Z";

/** The venue is in Yekaterinburg's region, the school in Kamchatka's; each region has a regulation of its own. */
function apart(
  confirmedAt: string,
  venueRegion: Amendments,
  schoolRegion: Amendments,
  place: Partial<School> = {},
): Festival {
  const regions: Region[] = [
    { ...region, amendments: venueRegion },
    {
      id: "east",
      name: "East",
      timeZone: "Asia/Kamchatka",
      competencies: [],
      venues: [],
      amendments: schoolRegion,
    },
  ];
  return smallFestival({
    regions,
    schools: [{ ...school, region: "east", ...place }],
    confirmations: [{ ...confirmation, confirmedAt }],
  });
}

describe("a lesson is judged by the regulation of its venue's region", () => {
  it("the lead is that of the venue's region, the deadline in the school's zone", () => {
    const sevenAndThree = (confirmedAt: string) =>
      apart(confirmedAt, { confirmationLeadDays: 7 }, { confirmationLeadDays: 3 });
    // Seven days before 16 November is the 9th, which ends in Kamchatka at 12:00 UTC.
    expect(briefV(sevenAndThree("2020-11-09T11:59:59.999Z"), after)).toStrictEqual([]);
    expect(stageV(sevenAndThree("2020-11-09T12:00Z"), after)).toMatchObject([
      {
        clause: "V.confirmed-in-time",
        status: "late",
        due: "2020-11-09T12:00:00.000Z",
        timeZone: "Asia/Kamchatka",
      },
    ]);
  });

  it("a school's own zone comes before that of its region", () => {
    const west = { timeZone: "Europe/Kaliningrad" };
    expect(briefV(apart("2020-11-11T21:59:59.999Z", {}, {}, west), after)).toStrictEqual([]);
    expect(stageV(apart("2020-11-11T22:00Z", {}, {}, west), after)).toMatchObject([
      { due: "2020-11-11T22:00:00.000Z", timeZone: "Europe/Kaliningrad" },
    ]);
    expect(stageV(apart("2020-11-11T22:00Z", {}, {}, { timeZone: null }), after)).toMatchObject([
      { due: "2020-11-11T12:00:00.000Z", timeZone: "Asia/Kamchatka" },
    ]);
  });

  it.each<readonly [string, Amendments, Partial<typeof participant>, string[]]>([
    ["diagnostic tests", { minDiagnosticTests: 2 }, {}, ["V.diagnostics-taken violated"]],
    ["earlier trials", { maxEarlierTrials: 1 }, { trials: ["2020-09-01T10:00Z"] }, []],
  ])("so are its %s", (_what, amendments, change, expected) => {
    const participants = [{ ...participant, ...change }];
    const byTheSchools = { ...apart("2020-11-05T10:00Z", {}, amendments), participants };
    const byTheVenues = { ...apart("2020-11-05T10:00Z", amendments, {}), participants };
    expect(briefV(byTheVenues, after)).toStrictEqual(expected);
    expect(briefV(byTheSchools, after)).not.toStrictEqual(expected);
  });

  it("its findings belong to the venue's region", () => {
    const { summary } = checkFestival(apart("2020-11-13T10:00Z", {}, {}), { at: after });
    expect(summary.byRegion.map((one) => one.region)).toContain("region");
    expect(summary.byRegion.find((one) => one.region === "region")?.breaches).toBeGreaterThan(0);
  });

  it("an amendment that is left out or null changes nothing", () => {
    const nulls = { confirmationLeadDays: null, leadCount: null, minDiagnosticTests: undefined };
    expect(stageV(apart("2020-11-11T12:00Z", nulls, {}), after)).toStrictEqual(
      stageV(apart("2020-11-11T12:00Z", {}, {}), after),
    );
    const festival = smallFestival({ regions: [{ ...region, amendments: null }] });
    expect(briefV(festival, after)).toStrictEqual([]);
  });
});

describe("a cancelled lesson", () => {
  const overdue = { ...lesson, linkForwardedAt: null };
  const cancelledAt = "2020-11-13T10:00+05:00";

  it("owes nothing, from the instant at which it was cancelled", () => {
    const festival = smallFestival({
      lessons: [{ ...overdue, cancelledAt }],
      participants: [{ ...participant, diagnosticTests: [] }],
    });
    const instant = Date.parse(cancelledAt);
    expect(briefV(festival, instant - 1)).toStrictEqual([
      "V.link-forwarded overdue",
      "V.diagnostics-taken violated",
    ]);
    expect(briefV(festival, instant)).toStrictEqual([]);
  });
});

describe("V.link-forwarded and V.forward-after-link in a festival", () => {
  it("is not forwarded, so not yet done, where the document has no instant of it", () => {
    for (const linkForwardedAt of [null, undefined, "2020-11-20T00:00:00.001Z"]) {
      const lessons = [{ ...lesson, linkForwardedAt }];
      expect(briefV(smallFestival({ lessons }), after)).toStrictEqual(["V.link-forwarded overdue"]);
    }
  });

  it("waits for IV.link-sent where it was not sent", () => {
    const lessons = [{ ...lesson, linkSentAt: null, linkForwardedAt: null }];
    expect(stageV(smallFestival({ lessons }), after)).toStrictEqual([
      {
        clause: "V.link-forwarded",
        status: "overdue",
        actor: "school",
        subject: { kind: "lesson", id: "lesson" },
        due: "2020-11-11T19:00:00.000Z",
        timeZone: "Asia/Yekaterinburg",
        blockedBy: ["IV.link-sent"],
      },
    ]);
  });

  it("was forwarded too early where it was sent after that, or not at all", () => {
    for (const linkSentAt of ["2020-11-03T18:00:00.001+05:00", null]) {
      const lessons = [{ ...lesson, linkSentAt, invited: [] }];
      expect(stageV(smallFestival({ lessons }), after)).toStrictEqual([
        {
          clause: "V.forward-after-link",
          status: "violated",
          actor: "school",
          subject: { kind: "lesson", id: "lesson" },
        },
      ]);
    }
  });
});
