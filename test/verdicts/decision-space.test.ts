import { Temporal } from "@js-temporal/polyfill";
import { describe, expect, it } from "vitest";
import { clauses } from "../../src/index.js";
import { baselineOf, casesOf } from "../../verdicts/baseline.ts";
import { choicesOf, labelsOf, regulationAxis } from "../../verdicts/decision-space.ts";
import { places } from "../../verdicts/places.ts";
import { everySpace } from "../../verdicts/spaces/every-space.ts";

const spaces = Object.entries(everySpace);

describe("the cases of a space", () => {
  it("are the good one, then those that differ from it in one fact, then in two", () => {
    const labels = { flag: ["yes", "no"], count: ["none", "one", "two"], at: ["before", "after"] };
    const differing = choicesOf(labels, 2).map(
      (choice) => Object.entries(choice).filter(([name, label]) => labels[name as "at"][0] !== label).length,
    );
    expect(differing).toEqual([0, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
    expect(new Set(choicesOf(labels, 3).map((choice) => JSON.stringify(choice))).size).toBe(2 * 3 * 2);
  });

  it.each(spaces)("begin with one that nothing is wrong with, in %s", (name, space) => {
    const [[, good] = []] = casesOf(baselineOf({ ...space, most: 0 }));
    if (name === "festival")
      return expect(good?.findings.map(({ subject }) => subject?.id)).toEqual(["q", "q"]);
    expect(good).toMatchObject({ outcome: "allowed", findings: [] });
  });

  it.each(spaces)("have labels that keep their order in an object, in %s", (_, space) => {
    for (const labels of Object.values(labelsOf(space)))
      for (const label of labels) expect(label).not.toMatch(/^\d+$/);
  });

  it.each(spaces)("throw nothing, in %s", (_, space) => {
    const outcomes = baselineOf({ ...space, most: 1 }).verdicts.map((text) => text.split(" ")[0]);
    expect(outcomes.filter((outcome) => outcome?.startsWith("throws"))).toEqual([]);
  });
});

describe("the spaces together", () => {
  const statuses = new Map<string, Set<string>>();
  for (const [, space] of spaces) {
    for (const [, { findings }] of casesOf(baselineOf({ ...space, most: 2 }))) {
      for (const { clause, status } of findings)
        statuses.set(clause, (statuses.get(clause) ?? new Set()).add(status));
    }
  }
  const breaches = ["violated", "late", "overdue"];

  it.each(clauses.map((clause) => [clause.id, clause] as const))(
    "break %s, and leave it unknown or pending",
    (id, clause) => {
      const seen = [...(statuses.get(id) ?? [])];
      if (clause.level === "should") return expect(seen).toContain("advised");
      expect(seen.some((status) => breaches.includes(status))).toBe(true);
      const alwaysKnown = ["V.own-school"];
      if (!alwaysKnown.includes(id)) expect(seen.some((status) => !breaches.includes(status))).toBe(true);
    },
  );

  it("set each parameter of a regulation otherwise", () => {
    const set = new Set(Object.values(regulationAxis).flatMap((amendments) => Object.keys(amendments)));
    expect(set).toEqual(
      new Set([
        ...["planDeadline", "lessonLeadDays", "confirmationLeadDays", "deliveryLeadDays", "leadCount"],
        ...["nonWorkingDays", "workingDays", "maxDriveMinutes", "minDiagnosticTests", "maxEarlierTrials"],
        "lessonCountsAsTrial",
      ]),
    );
  });
});

describe("the places of the spaces", () => {
  it.each(Object.entries(places))("have their days begin where Temporal has it: %s", (_, place) => {
    const begin = (before: number) =>
      Temporal.PlainDate.from(place.date)
        .subtract({ days: before })
        .toZonedDateTime(place.timeZone)
        .toInstant().epochMilliseconds;
    expect([place.fourthDay, place.eve, place.ownDay].map((instant) => Date.parse(instant))).toEqual([
      begin(4),
      begin(1),
      begin(0),
    ]);
  });
});
