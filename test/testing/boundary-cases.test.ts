import { describe, expect, it } from "vitest";
import { checkCandidateSchool, checkConfirmation, checkRegionPlan } from "../../src/index.js";
import { amend } from "../../src/regulation/amend.js";
import { clauses } from "../../src/regulation/clauses.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import { boundaryCases } from "../../src/testing/boundary-cases.js";
import { type ClauseOfFacts, checkOf } from "../../src/testing/checks.js";
import { judgementOf } from "../../src/testing/verification/standing.js";
import { amendmentsOfRegions } from "./regulations.js";

const clausesOfFacts = Object.keys(checkOf) as ClauseOfFacts[];

/** The first instant after the last acceptable day, by hand. */
const ends = {
  Moscow: { plan: "2020-10-31T21:00:00.000Z", lesson: "2020-11-11T21:00:00.000Z" },
  "Kaliningrad, the westernmost zone": {
    plan: "2020-10-31T22:00:00.000Z",
    lesson: "2020-11-11T22:00:00.000Z",
  },
  "Kamchatka, the easternmost zone": { plan: "2020-10-31T12:00:00.000Z", lesson: "2020-11-11T12:00:00.000Z" },
  "Volgograd, the day on which its clocks went back": {
    plan: "2020-10-31T20:00:00.000Z",
    lesson: "2020-12-26T20:00:00.000Z",
  },
  "Volgograd, the day after": { plan: "", lesson: "2020-12-27T21:00:00.000Z" },
  // 00:00 to 01:00 came twice on 1 November: at -04:00 first.
  "Havana, where that midnight came twice": {
    plan: "2020-11-01T04:00:00.000Z",
    lesson: "2020-11-01T04:00:00.000Z",
  },
  // There was no 00:00 to 01:00 on 28 March: the day began at 01:00 +03:00.
  "Beirut, where that midnight was skipped": {
    plan: "2020-10-31T22:00:00.000Z",
    lesson: "2021-03-27T22:00:00.000Z",
  },
};

describe("boundary cases of V.confirmed-in-time", () => {
  const cases = boundaryCases("V.confirmed-in-time");

  it.each(Object.entries(ends))(
    "are at the deadline and a millisecond to either side: %s",
    (place, { lesson }) => {
      const here = cases.filter(({ name }) => name.startsWith(`${place}: `));
      const around = [-1, 0, 1].map((by) => new Date(Date.parse(lesson) + by).toISOString());
      expect(here.map(({ facts, standing }) => [facts.at, standing])).toEqual([
        [around[0], "holds"],
        [around[1], "late"],
        [around[2], "late"],
        [undefined, "unknown"],
      ]);
    },
  );

  it("have a lesson for which five days over the change of Volgograd's clocks last 121 hours", () => {
    const dates = cases
      .filter(({ name }) => name.startsWith("Volgograd, the day on"))
      .map(({ facts }) => facts.lesson?.date);
    expect(new Set(dates)).toEqual(new Set(["2020-12-31"]));
  });

  it("move with the regulation that is asked for", () => {
    const [first] = boundaryCases("V.confirmed-in-time", amend(upm2020, { confirmationLeadDays: 7 }));
    expect(first?.facts).toMatchObject({ at: "2020-11-11T20:59:59.999Z", lesson: { date: "2020-11-18" } });
  });
});

describe("boundary cases of the other stages", () => {
  it("of the plan are in each zone at the end of 31 October", () => {
    const late = boundaryCases("I.venues-chosen").filter(({ name }) =>
      name.endsWith(": done at the deadline"),
    );
    expect(late.map(({ facts }) => facts.at)).toEqual(
      Object.values(ends).flatMap(({ plan }) => (plan === "" ? [] : [plan])),
    );
    for (const { facts } of late) {
      expect(checkRegionPlan(facts).findings.map(({ status }) => status)).toEqual(["late"]);
    }
  });

  it("of the drive are at 1799, 1800 and 1801 seconds", () => {
    const drives = boundaryCases("II.drive-time").map(({ facts, standing }) => `${facts.drive} ${standing}`);
    expect(drives).toEqual([
      "1799 holds",
      "1800 holds",
      "1801 violated",
      "unreachable violated",
      "undefined unknown",
      "1801 holds",
      "1801 unknown",
      "1800 holds",
    ]);
    const [, longest, tooLong] = boundaryCases("II.drive-time");
    expect(checkCandidateSchool(longest?.facts ?? {}).outcome).toBe("allowed");
    expect(checkCandidateSchool(tooLong?.facts ?? {}).outcome).toBe("refused");
  });

  it("of a lesson's start are at an hour that was skipped, one that came twice, and the end of the day without one", () => {
    const pending = boundaryCases("VII.mentor-present").filter(({ name }) =>
      name.endsWith(": not the mentor is there, at the start"),
    );
    expect(
      Object.fromEntries(pending.map(({ name, facts }) => [name.split(": ")[0], facts.at])),
    ).toMatchObject({
      "Havana, where that midnight came twice": "2020-11-01T04:00:00.000Z",
      "Havana, where that midnight came twice, at 00:30": "2020-11-01T04:30:00.000Z",
      "Beirut, where that midnight was skipped": "2021-03-27T22:00:00.000Z",
      "Beirut, where that midnight was skipped, at 00:30": "2021-03-27T22:30:00.000Z",
      Moscow: "2020-11-11T21:00:00.000Z",
      "Moscow, at 00:30": "2020-11-11T21:30:00.000Z",
    });
  });
});

describe("the boundary cases of each clause", () => {
  it("are there for all that facts can be judged by", () => {
    const withoutFacts = clauses.filter(({ id }) => !(id in checkOf)).map(({ id }) => id);
    expect(withoutFacts).toEqual(["V.help-needed", "V.own-school"]);
  });

  it.each(clausesOfFacts)("%s: on both sides of its limit, each by a name of its own", (clause) => {
    const cases = boundaryCases(clause);
    const standings = new Set(cases.map(({ standing }) => standing));
    expect(standings).toContain("holds");
    expect(standings).toContain("unknown");
    expect(["violated", "late", "overdue", "advised"].some((broken) => standings.has(broken as "late"))).toBe(
      true,
    );
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  describe.each(amendmentsOfRegions)("with %s amended", (_, amendments) => {
    const regulation = amend(upm2020, amendments);
    it.each(clausesOfFacts)("%s: the library says what each case says", (clause) => {
      const otherwise = boundaryCases(clause, regulation).flatMap(({ name, facts, standing }) => {
        const { standing: said } = judgementOf(clause, facts as never, regulation);
        return said === standing ? [] : [`${name}: ${standing} expected, ${said} found`];
      });
      expect(otherwise).toEqual([]);
    });
  });

  it("leave the regulation in force to the caller", () => {
    const [, needed] = boundaryCases("V.diagnostics-taken", amend(upm2020, { minDiagnosticTests: 3 }));
    expect(needed?.name).toBe("Moscow: 3 diagnostic tests");
    expect(checkConfirmation(needed?.facts ?? {}).outcome).toBe("allowed");
  });
});
