import { describe, expect, it } from "vitest";
import type { Amendments } from "../../src/regulation/amend.js";
import { amend } from "../../src/regulation/amend.js";
import { upm2020 } from "../../src/regulation/regulation.js";
import { expectRegion } from "../../src/testing/region/expect-region.js";
import { brokenLaws, type RegionalLaw } from "../../src/testing/region/regional-laws.js";

const broken = (amendments: Amendments, options = {}) =>
  brokenLaws(amendments, options).map(({ law }) => law);

describe("the laws of a region", () => {
  it.each<readonly [what: string, amendments: Amendments, laws: readonly RegionalLaw[]]>([
    ["nothing amended", {}, []],
    ["a day more for deliveries", { deliveryLeadDays: 3 }, []],
    ["deliveries with the confirmations", { deliveryLeadDays: 5 }, []],
    ["deliveries before the confirmations", { deliveryLeadDays: 6 }, ["deadlines-in-order"]],
    ["confirmations before the link", { confirmationLeadDays: 6 }, ["deadlines-in-order"]],
    ["two days more for link and confirmations", { lessonLeadDays: 7, confirmationLeadDays: 7 }, []],
    ["a day less for confirmations", { confirmationLeadDays: 4 }, ["stricter"]],
    ["days counted clear", { leadCount: "clear" }, []],
    ["a longer drive", { maxDriveMinutes: 31 }, ["stricter"]],
    ["a shorter drive", { maxDriveMinutes: 20 }, []],
    ["more tests than anybody takes", { minDiagnosticTests: 1_000_000 }, []],
    ["an earlier plan", { planDeadline: "2020-09-01" }, []],
    ["a plan before the season", { planDeadline: "2020-08-31" }, ["satisfiable"]],
    ["a later plan", { planDeadline: "2020-11-01" }, ["stricter"]],
    ["lessons created before the season", { lessonLeadDays: 67, confirmationLeadDays: 5 }, ["satisfiable"]],
    ["lessons created on its first day", { lessonLeadDays: 66 }, []],
  ])("%s", (_, amendments, laws) => {
    // The first lesson that the regulation leaves time for after 31 October is on 6 November, 66 days after 1 September.
    expect(broken(amendments)).toEqual(laws);
  });

  it("are asked of the season, base and zone that are given", () => {
    const amendments = { lessonLeadDays: 20 };
    expect(broken(amendments)).toEqual([]);
    expect(broken(amendments, { season: { from: "2020-11-01", to: "2020-12-31" } })).toEqual(["satisfiable"]);
    const base = amend(upm2020, { planDeadline: "2021-10-31", maxDriveMinutes: 45 });
    expect(broken({ maxDriveMinutes: 40 }, { base })).toEqual([]);
    expect(brokenLaws({ deliveryLeadDays: 6 }, { base, timeZone: "Asia/Kamchatka" })).toEqual([
      {
        law: "deadlines-in-order",
        counterexample:
          "a lesson on 2021-11-06 in Asia/Kamchatka: goods are delivered for them before 2021-10-31T12:00:00.000Z, and children are confirmed before 2021-11-01T12:00:00.000Z only",
      },
    ]);
  });

  it("show a counterexample that can be called", () => {
    const [law] = brokenLaws({ confirmationLeadDays: 3 });
    expect(law?.counterexample).toMatch(
      /^`V\.link-forwarded` by `confirmationLeadDays`: the region allows what is refused without it\ncheckLinkForwarding\(\{/,
    );
  });

  it("say of a lesson that cannot be held what had to be done by when", () => {
    expect(brokenLaws({ lessonLeadDays: 67 })).toEqual([
      {
        law: "satisfiable",
        counterexample:
          "a lesson on 2020-11-06 in Europe/Moscow, everything done as the season begins, on 2020-09-01: `IV.lesson-created` is late, which had to be done before 2020-08-31T21:00:00.000Z",
      },
    ]);
  });

  it("cannot be asked of a season without lessons", () => {
    expect(() => brokenLaws({}, { season: { from: "2020-09-01", to: "2020-11-05" } })).toThrow(
      "no lesson can be held in the season from 2020-09-01 to 2020-11-05: end it at least 6 days after the plan deadline, 2020-10-31",
    );
    expect(broken({}, { season: { from: "2020-09-01", to: "2020-11-06" } })).toEqual([]);
  });
});

describe("expectRegion", () => {
  it("passes for a region that only asks for more", () => {
    const region = expectRegion({ lessonLeadDays: 7 });
    region.toBeLawful();
    region.toBeStricter();
    region.toKeepDeadlinesInOrder();
    region.toBeSatisfiable();
  });

  it("fails with every law that is broken, and for each law by itself", () => {
    const region = expectRegion({ lessonLeadDays: 3, deliveryLeadDays: 67 });
    const lawful = expect.objectContaining({
      name: "AssertionError",
      message: expect.stringMatching(
        /^expected the region to be only stricter than the regulation that it amends, but:\n {2}`IV.*\nexpected the region to keep deadlines in the order of what they are for, but:\n {2}a lesson.*\nexpected the region to ask for what can be done, but:\n {2}a lesson/s,
      ),
    });
    expect(region.toBeLawful).toThrow(lawful);
    expect(region.toBeStricter).toThrow("only stricter");
    expect(region.toKeepDeadlinesInOrder).toThrow("in the order");
    expect(region.toBeSatisfiable).toThrow("what can be done");
    expect(region.toBeStricter).not.toThrow("in the order");
  });
});
