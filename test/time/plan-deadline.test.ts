import { Temporal } from "@js-temporal/polyfill";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amend } from "../../src/regulation/amend.js";
import { type Regulation, upm2020 } from "../../src/regulation/regulation.js";
import { checkRegionPlan } from "../../src/stages/1-region-plan/check-region-plan.js";
import { checkSchoolList } from "../../src/stages/2-candidate-schools/check-school-list.js";
import { checkAgreement } from "../../src/stages/3-agreement/check-agreement.js";
import { checkSchoolChoice } from "../../src/stages/3-agreement/check-school-choice.js";
import { iso } from "./deadlines-by-temporal.ts";
import { sampledZones } from "./sampled-zones.ts";
import { beginningOf, datesAroundChanges } from "./temporal-days.ts";

/** The deadline of each duty of stages I to III, where operator, venue and school are in these zones: nothing is done. */
function planDeadlines(zones: { operator: string; venue: string; school: string }, regulation: Regulation) {
  const at = "2099-12-31T00:00:00.000Z";
  const region = { timeZone: zones.operator };
  const agreement = { selectedAt: "2000-01-01T00:00:00.000Z" };
  const venue = { timeZone: zones.venue };
  return [
    checkRegionPlan({ region, at }, regulation),
    checkSchoolList({ region, at }, regulation),
    checkSchoolChoice({ venue, at }, regulation),
    checkAgreement({ venue, school: { timeZone: zones.school }, agreement, at }, regulation),
  ]
    .flatMap(({ findings }) => findings)
    .filter(({ due }) => due !== undefined)
    .map(({ clause, actor, due, timeZone }) => [clause, actor, due, timeZone]);
}

const planUntil = (date: Temporal.PlainDate) => amend(upm2020, { planDeadline: date.toString() });

function expectTemporals(date: Temporal.PlainDate, operator: string, venue: string, school: string): void {
  const next = date.add({ days: 1 });
  const ends = new Map(
    [...new Set([operator, venue, school])].map((zone) => [zone, iso(beginningOf(next, zone))]),
  );
  const end = (zone: string) => [ends.get(zone), zone];
  expect(planDeadlines({ operator, venue, school }, planUntil(date)), `${date}`).toStrictEqual([
    ["I.competencies-chosen", "regional-operator", ...end(operator)],
    ["I.venues-chosen", "regional-operator", ...end(operator)],
    ["II.schools-listed", "regional-operator", ...end(operator)],
    ["III.schools-selected", "venue", ...end(venue)],
    ["III.contact-made", "venue", ...end(venue)],
    ["III.competencies-agreed", "school", ...end(school)],
    ["III.competencies-agreed", "venue", ...end(venue)],
  ]);
}

describe("the deadline of the plan ends with its day in the zone of who acts (readings 1 and 3)", () => {
  it("on 31 October 2020: in the operator's, the venue's and the school's zone", () => {
    const zones = { operator: "Europe/Moscow", venue: "Asia/Omsk", school: "Asia/Kamchatka" };
    const moscow = ["2020-10-31T21:00:00.000Z", "Europe/Moscow"];
    const omsk = ["2020-10-31T18:00:00.000Z", "Asia/Omsk"];
    expect(planDeadlines(zones, upm2020)).toStrictEqual([
      ["I.competencies-chosen", "regional-operator", ...moscow],
      ["I.venues-chosen", "regional-operator", ...moscow],
      ["II.schools-listed", "regional-operator", ...moscow],
      ["III.schools-selected", "venue", ...omsk],
      ["III.contact-made", "venue", ...omsk],
      ["III.competencies-agreed", "school", "2020-10-31T12:00:00.000Z", "Asia/Kamchatka"],
      ["III.competencies-agreed", "venue", ...omsk],
    ]);
  });

  it.each(sampledZones)("is Temporal's around changes of the clocks of %s", (zone) => {
    // Three changes of a zone show what the others do; the long comparison takes them all.
    for (const date of datesAroundChanges(zone).slice(0, 12)) expectTemporals(date, zone, zone, zone);
  });

  it("is Temporal's on any day of 2019 to 2027 in any zones", () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
    fc.assert(
      fc.property(fc.nat({ max: 3286 }), zone, zone, zone, (days, operator, venue, school) => {
        expectTemporals(Temporal.PlainDate.from("2019-01-01").add({ days }), operator, venue, school);
      }),
      { seed: 20_201_116, numRuns: 200 },
    );
  });

  it("is the same for the day that Apia left out and for the day before it", () => {
    for (const date of ["2011-12-29", "2011-12-30"]) {
      const region = { timeZone: "Pacific/Apia" };
      const [found] = checkRegionPlan({ region }, amend(upm2020, { planDeadline: date })).findings;
      expect(found?.due).toBe("2011-12-30T10:00:00.000Z");
    }
  });
});
