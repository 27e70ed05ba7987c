import { describe, expect, it } from "vitest";
import { checkSchedule } from "../../../src/festival/check-schedule.js";
import { briefV, participant, school, smallFestival, stageV } from "../../arbitraries/small-festival.js";

const at = "2020-11-06T12:00+05:00";
const schools = [school, { ...school, id: "other" }];
const elsewhere = smallFestival({ schools, participants: [{ ...participant, school: "other" }] });

describe("V.own-school (implied): a confirmed participant is of the lesson's school", () => {
  it("says nothing of a child of the lesson's school", () => {
    expect(briefV(smallFestival({ schools }), at)).toStrictEqual([]);
  });

  it("advises against a child of another, and refuses nothing", () => {
    const advice = {
      clause: "V.own-school",
      status: "advised",
      actor: "school",
      subject: { kind: "confirmation", id: "lesson/child" },
    };
    expect(stageV(elsewhere, at)).toStrictEqual([advice]);
    const verdict = checkSchedule(elsewhere, { at, stages: [5] }).get("lesson");
    expect(verdict?.outcome).toBe("allowed");
    expect(verdict?.findings).toStrictEqual([advice]);
  });

  it("is about children that are confirmed: an invited one may be of any school", () => {
    expect(briefV({ ...elsewhere, confirmations: [] }, at)).toStrictEqual([]);
  });

  it("says nothing where the child is not among the records: what should hold is never unknown", () => {
    const { participants: _unknown, ...rest } = elsewhere;
    const clauses = checkSchedule(rest, { at, stages: [5] })
      .get("lesson")
      ?.findings.map(({ clause }) => clause);
    expect(clauses).not.toContain("V.own-school");
  });
});
