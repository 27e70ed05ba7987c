import { describe, expect, it } from "vitest";
import { clauseOf, clausePosition, clauses } from "../../src/regulation/clauses.js";

/** The regulation's table: id, actors, level, kind, deadline. Stages I to III: P; leads: D−n; stage VII: the start. */
const table = [
  "I.competencies-chosen | regional-operator | must | duty | plan",
  "I.venues-chosen | regional-operator | must | duty | plan",
  "I.venue-in-region | regional-operator | must | condition",
  "I.venue-competencies | regional-operator | should | condition",
  "II.schools-listed | regional-operator | must | duty | plan",
  "II.drive-time | regional-operator | must | condition",
  "II.same-region | regional-operator | should | condition",
  "II.schools-available | regional-operator | should | condition",
  "III.schools-selected | venue | must | duty | plan",
  "III.venue-chosen | venue | must | condition",
  "III.school-is-candidate | venue | must | condition",
  "III.coordinator-named | school | must | condition",
  "III.contact-made | venue | must | duty | plan",
  "III.contact-first | venue, school | must | condition",
  "III.competencies-agreed | venue, school | must | duty | plan",
  "III.competencies-offered | venue | must | condition",
  "III.guidelines-read | school | should | condition",
  "IV.as-agreed | venue | must | condition",
  "IV.lesson-created | venue | must | duty | lesson-lead",
  "IV.link-sent | venue | must | duty | lesson-lead",
  "IV.link-after-creation | venue | must | condition",
  "V.link-forwarded | school | must | duty | confirmation-lead",
  "V.forward-after-link | school | must | condition",
  "V.help-needed | school | should | condition",
  "V.participant-registered | school | must | condition",
  "V.parent-registered | school | must | condition",
  "V.accounts-linked | school | must | condition",
  "V.diagnostics-taken | school | must | condition",
  "V.no-earlier-trial | school | must | condition",
  "V.confirmed-in-time | school | must | act-in-time | confirmation-lead",
  "V.own-school | school | should | condition",
  "VI.delivered | venue | must | duty | delivery-lead",
  "VII.mentor-present | venue | must | duty | start",
  "VII.venue-connected | venue | must | duty | start",
  "VII.venue-link-checked | venue | must | duty | before-start",
  "VII.participants-present | school | must | duty | start",
  "VII.only-confirmed | school | should | condition",
  "VII.school-connected | school | must | duty | start",
  "VII.representative-present | school | must | duty | start",
  "VII.school-link-checked | school | must | duty | before-start",
];

const numerals = ["I", "II", "III", "IV", "V", "VI", "VII"];

describe("the clauses of the regulation", () => {
  it("are these forty, in this order", () => {
    expect(table).toHaveLength(40);
    const rows = clauses.map(({ id, actors, level, kind, deadline }) =>
      [id, actors.join(", "), level, kind, deadline].filter((cell) => cell !== undefined).join(" | "),
    );
    expect(rows).toEqual(table);
  });

  it("carry the stage that their id names", () => {
    expect(clauses.map(({ id, stage }) => [id.split(".")[0], stage])).toEqual(
      clauses.map(({ id }) => [id.split(".")[0], numerals.indexOf(id.split(".")[0] as string) + 1]),
    );
  });

  it("are implied in exactly seven cases; of these only the two of reading 17 are musts", () => {
    const implied = clauses.filter(({ origin }) => "implied" in origin);
    expect(implied.map(({ id }) => id)).toEqual([
      "I.venue-competencies",
      "II.same-region",
      "II.schools-available",
      "III.school-is-candidate",
      "IV.link-after-creation",
      "V.own-school",
      "VII.only-confirmed",
    ]);
    const musts = ["III.school-is-candidate", "IV.link-after-creation"];
    expect(implied.filter(({ level }) => level === "must").map(({ id }) => id)).toEqual(musts);
    expect(clauses.filter(({ readings }) => readings.includes(17)).map(({ id }) => id)).toEqual(musts);
  });

  it("are otherwise stated in a cell of their own stage (III.competencies-offered: of I and III)", () => {
    for (const { id, stage, origin } of clauses) {
      if ("stated" in origin) {
        const cell =
          id === "III.competencies-offered" ? "stages I and III," : `stage ${numerals[stage - 1]},`;
        expect(origin.stated.startsWith(cell), `${id}: ${origin.stated}`).toBe(true);
      }
    }
  });

  it.each([
    ["V.participant-registered", "condition 1"],
    ["V.parent-registered", "condition 1"],
    ["V.accounts-linked", "condition 2"],
    ["V.diagnostics-taken", "condition 3"],
    ["V.no-earlier-trial", "condition 4"],
  ] as const)("%s is %s of stage V's comment", (id, condition) => {
    expect(clauseOf(id).origin).toEqual({ stated: `stage V, comment, ${condition}` });
  });

  it("name the parameters that they depend on", () => {
    const lead = ["leadCount", "nonWorkingDays", "workingDays"];
    const named = clauses
      .filter(({ parameters }) => parameters !== undefined)
      .map(({ id, parameters }) => [id, [...(parameters ?? [])].sort()]);
    expect(Object.fromEntries(named)).toEqual({
      "I.competencies-chosen": ["planDeadline"],
      "I.venues-chosen": ["planDeadline"],
      "II.schools-listed": ["planDeadline"],
      "II.drive-time": ["maxDriveMinutes"],
      "III.schools-selected": ["planDeadline"],
      "III.contact-made": ["planDeadline"],
      "III.competencies-agreed": ["planDeadline"],
      "IV.lesson-created": ["lessonLeadDays", ...lead].sort(),
      "IV.link-sent": ["lessonLeadDays", ...lead].sort(),
      "V.link-forwarded": ["confirmationLeadDays", ...lead].sort(),
      "V.help-needed": ["confirmationLeadDays", "minDiagnosticTests", ...lead].sort(),
      "V.diagnostics-taken": ["minDiagnosticTests"],
      "V.no-earlier-trial": ["lessonCountsAsTrial", "maxEarlierTrials"],
      "V.confirmed-in-time": ["confirmationLeadDays", ...lead].sort(),
      "VI.delivered": ["deliveryLeadDays", ...lead].sort(),
    });
  });

  it("are each settled by readings 1 to 17, ascending, none twice", () => {
    for (const { id, readings } of clauses) {
      expect(readings, id).toEqual([...new Set(readings)].sort((a, b) => a - b));
      expect(readings.every((number) => number >= 1 && number <= 17)).toBe(true);
    }
  });

  it("carry details in a report where the contract's table says so", () => {
    expect(clauses.filter(({ detailsInReport }) => detailsInReport).map(({ id }) => id)).toEqual([
      "I.venue-in-region",
      "I.venue-competencies",
      "II.drive-time",
      "III.competencies-offered",
      "V.help-needed",
      "VI.delivered",
      "VII.participants-present",
      "VII.only-confirmed",
    ]);
  });

  it("are found by their id", () => {
    for (const [position, clause] of clauses.entries()) {
      expect(clauseOf(clause.id)).toBe(clause);
      expect(clausePosition(clause.id)).toBe(position);
    }
  });
});
