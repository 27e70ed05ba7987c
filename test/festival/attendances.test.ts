import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Attendances } from "../../src/festival/attendances.js";
import { ListById } from "../../src/festival/list-by-id.js";
import { lesson } from "../arbitraries/small-festival.js";

const lessonIds = ["l0", "l1", "l2", "l3"] as const;
const listed = ["a", "b", "c"];
/** The last two are in no list of participants. */
const everyone = [...listed, "d", "e"];

const classes = fc.tuple(...lessonIds.map(() => fc.option(fc.subarray(everyone))));

describe("the lessons in whose class a participant was", () => {
  it("are those that say so, without the one that is left out, whether or not the participant is listed", () => {
    fc.assert(
      fc.property(classes, (presentIn) => {
        const lessons = lessonIds.map((id, index) => {
          const present = presentIn[index];
          return { ...lesson, id, ...(present && { day: { present } }) };
        });
        const attendances = new Attendances(lessons, new ListById(listed.map((id) => ({ id }))));
        const saying = (id: string) => lessonIds.filter((_, index) => presentIn[index]?.includes(id));
        for (const id of everyone) {
          const ids = (otherThan?: string) => attendances.lessonsOf(id, otherThan).map((one) => one.id);
          expect(ids().sort()).toEqual(saying(id));
          expect(ids("l1").sort()).toEqual(saying(id).filter((one) => one !== "l1"));
        }
        expect(attendances.lessonsOf("nobody")).toEqual([]);
      }),
    );
  });
});
