import fc from "fast-check";
import { breaking, keptFestivals, verifyThat } from "upm-rules/testing";
import { describe, expect, it } from "vitest";
import { ourAmendments } from "./our-rules.ts";
import { importSchedule } from "./schedule-import.ts";

const amendments = ourAmendments;

describe("the import of a schedule", () => {
  it("takes over every lesson of a festival in which all is as it should be", () => {
    fc.assert(
      fc.property(keptFestivals({ amendments }), ({ festival, at }) => {
        const { accepted, rejected } = importSchedule(festival, at);
        expect(accepted).toEqual(festival.lessons.map(({ id }) => id));
        expect(rejected).toEqual({});
      }),
    );
  });

  it.each(["IV.as-agreed", "IV.lesson-created", "IV.link-sent", "IV.link-after-creation"] as const)(
    "rejects the one lesson that breaks %s, and says so",
    (clause) => {
      fc.assert(
        fc.property(breaking(clause, { amendments }), ({ festival, at, subject }) => {
          verifyThat(clause).given({ festival, at }).isBroken();
          const { rejected } = importSchedule(festival, at);
          expect(Object.keys(rejected)).toEqual([subject.id]);
          expect(rejected[subject.id]).toContain(clause);
        }),
      );
    },
  );
});
