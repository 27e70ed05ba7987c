import { describe, expect, it } from "vitest";
import { checkSchoolChoice } from "../../../src/stages/3-agreement/check-school-choice.js";
import { parseSchoolChoiceFacts } from "../../../src/stages/3-agreement/school-choice-facts.js";
import { badPaths } from "../../arbitraries/bad-paths.js";
import { changed } from "../../arbitraries/changed-facts.js";
import { withoutFact } from "../../arbitraries/confirmation-facts.js";
import { deepFrozen } from "../../arbitraries/deep-frozen.js";
import { inShort } from "../../arbitraries/found-in-short.js";
import { venueDue as due, keptChoice } from "./kept-agreement.js";

const choice = (changes: Parameters<typeof changed<typeof keptChoice>>[1]) =>
  checkSchoolChoice(changed(keptChoice, changes));
const unselected = (schoolsListedAt: string | undefined, at: string) =>
  choice({ venue: { schoolsListedAt, schoolsSelectedAt: "not-yet" }, at });
const beforeDue = "2020-10-31T23:59:59.999+05:00";
const unknown = ["III.schools-selected venue unknown"];

describe("III.schools-selected: the venue has selected the schools that it will teach", () => {
  it("is kept by a selection in time, whatever was listed when", () => {
    for (const schoolsListedAt of [keptChoice.venue.schoolsListedAt, "not-yet", undefined]) {
      expect(choice({ venue: { schoolsListedAt } })).toStrictEqual({ outcome: "allowed", findings: [] });
    }
  });

  it("waits for II.schools-listed while that is not done, before the deadline and after", () => {
    const common = { clause: "III.schools-selected", actor: "venue", due, timeZone: "Asia/Yekaterinburg" };
    const act = { kind: "act", actor: "venue", act: "select-schools" };
    expect(unselected("not-yet", beforeDue).findings).toStrictEqual([
      { ...common, status: "pending", blockedBy: ["II.schools-listed"], remedy: { ...act, by: due } },
    ]);
    expect(unselected("not-yet", due).findings).toStrictEqual([
      { ...common, status: "overdue", blockedBy: ["II.schools-listed"], remedy: act },
    ]);
  });

  it("waits for nothing once schools are listed, even late, nor where that is not known", () => {
    for (const schoolsListedAt of ["2020-10-21T12:00+05:00", beforeDue, undefined]) {
      expect(unselected(schoolsListedAt, beforeDue).findings[0]).not.toHaveProperty("blockedBy");
    }
    expect(unselected(due, due).findings[0]).not.toHaveProperty("blockedBy");
    expect(unselected(due, beforeDue).findings[0]).toHaveProperty("blockedBy");
  });

  it("names what it waits for with pending and overdue only", () => {
    const listed = { schoolsListedAt: "not-yet" };
    const late = choice({ venue: { ...listed, schoolsSelectedAt: due } });
    expect(inShort(late)).toStrictEqual(["III.schools-selected venue late"]);
    expect(late.findings[0]).not.toHaveProperty("blockedBy");
    const asked = choice({ venue: { ...listed, schoolsSelectedAt: undefined } });
    expect(inShort(asked)).toStrictEqual(unknown);
    expect(asked.findings[0]).not.toHaveProperty("blockedBy");
  });
});

describe("the verdict on a choice of schools", () => {
  it.each<readonly [string, readonly string[]]>([
    ["venue.timeZone", unknown],
    ["venue.schoolsSelectedAt", unknown],
    ["venue.schoolsListedAt", []],
    ["at", unknown],
  ])("without %s does not know exactly what hangs on it", (path, expected) => {
    for (const instead of ["left out", undefined, null] as const) {
      const verdict = checkSchoolChoice(withoutFact(keptChoice, path.split("."), instead));
      expect(inShort(verdict)).toStrictEqual(expected);
      expect(verdict.outcome).toBe(expected.length === 0 ? "allowed" : "undetermined");
    }
    expect(inShort(checkSchoolChoice({}))).toStrictEqual(unknown);
    expect(checkSchoolChoice({ venue: null })).toStrictEqual(checkSchoolChoice({}));
  });

  it("stands until the deadline, the selection or the listing: whichever comes first", () => {
    const at = "2020-10-20T12:00Z";
    expect(unselected("not-yet", at).stableUntil).toBe(due);
    expect(unselected("2020-10-25T12:00Z", at).stableUntil).toBe("2020-10-25T12:00:00.000Z");
    const selected = choice({
      venue: { schoolsListedAt: "not-yet", schoolsSelectedAt: "2020-10-26T12:00Z" },
      at,
    });
    expect(selected.stableUntil).toBe("2020-10-26T12:00:00.000Z");
    expect(checkSchoolChoice(keptChoice)).not.toHaveProperty("stableUntil");
  });

  it("leaves facts as they were", () => {
    const frozen = deepFrozen(structuredClone(keptChoice));
    expect(checkSchoolChoice(frozen)).toStrictEqual(checkSchoolChoice(keptChoice));
    expect(frozen).toStrictEqual(keptChoice);
  });
});

describe("malformed facts of a choice of schools", () => {
  const allWrong = {
    venue: { timeZone: "Yekaterinburg", schoolsListedAt: 1, schoolsSelectedAt: "2020-10-20" },
    at: {},
  };
  const everyPath = ["/at", "/venue/schoolsListedAt", "/venue/schoolsSelectedAt", "/venue/timeZone"];

  it("throw one InvalidFacts that lists every bad path; parseSchoolChoiceFacts answers them", () => {
    expect(badPaths(() => checkSchoolChoice(allWrong as never))).toStrictEqual(everyPath);
    const parsed = parseSchoolChoiceFacts(allWrong);
    expect("issues" in parsed && parsed.issues.map(({ pointer }) => pointer).sort()).toStrictEqual(everyPath);
    for (const nothing of [undefined, null, 5, "facts", []]) {
      expect(badPaths(() => checkSchoolChoice(nothing as never))).toStrictEqual([""]);
    }
    expect(badPaths(() => checkSchoolChoice({ venue: "college" } as never))).toStrictEqual(["/venue"]);
  });

  it("are none in facts with other keys, or parts missing", () => {
    for (const facts of [
      keptChoice,
      {},
      { venue: { schoolsListedAt: "not-yet" } },
      { ...keptChoice, note: 1 },
    ]) {
      expect(parseSchoolChoiceFacts(facts)).toStrictEqual({ facts });
    }
  });
});
