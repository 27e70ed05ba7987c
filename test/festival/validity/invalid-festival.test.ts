import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFestival } from "../../../src/festival/check-festival.js";
import { isInvalidFacts } from "../../../src/issues/invalid-facts.js";
import { isInvalidFestival } from "../../../src/issues/invalid-festival.js";
import { completeFestivalDocument, festivalDocument, instantText } from "../../arbitraries/document.ts";
import { type Broken, withValue } from "./broken-document.ts";

const at = "2020-11-13T09:00:00Z";

function thrownBy(document: Broken, asOf: Broken): unknown {
  try {
    checkFestival(document, { at: asOf });
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("checking a festival", () => {
  it("judges every valid document, as of any instant", () => {
    fc.assert(
      fc.property(festivalDocument, instantText, (document, asOf) => {
        expect(checkFestival(document, { at: asOf }).format).toBe("upm-report/1");
      }),
    );
  });

  it("throws InvalidFestival with every issue, sorted by pointer, and checks nothing", () => {
    fc.assert(
      fc.property(completeFestivalDocument, (document) => {
        const wrong = [
          ["/venues/1/timeZone", "+03:00"],
          ["/lessons/0/date", "2020-11-31"],
          ["/lessons/1/invited/0", "no such id"],
          ["/agreements/0/dates", []],
          ["/driveTimes/0/seconds", -1],
        ] as const;
        const broken = wrong.reduce((part, [pointer, value]) => withValue(part, pointer, value), document);
        const error = thrownBy(broken, at);
        expect(isInvalidFestival(error) && error.issues.map(({ pointer }) => pointer)).toEqual([
          "/agreements/0/dates",
          "/driveTimes/0/seconds",
          "/lessons/0/date",
          "/lessons/1/invited/0",
          "/venues/1/timeZone",
        ]);
      }),
      { numRuns: 10 },
    );
  });

  it("shows no personal text in the error", () => {
    fc.assert(
      fc.property(completeFestivalDocument, (document) => {
        const wrong = [
          "/lessons/0/date",
          "/participants/0/school",
          "/schools/0/timeZone",
          "/parents/0/registeredAt",
        ];
        const broken = wrong.reduce(
          (part, pointer) => withValue(part, pointer, "maria@example.org"),
          document,
        );
        const error = thrownBy(broken, at);
        expect(isInvalidFestival(error) && error.issues).toHaveLength(4);
        expect(`${error} ${JSON.stringify(error)}`).not.toContain("maria");
      }),
      { numRuns: 5 },
    );
  });

  it.each([["2020-11-13"], ["2020-11-13T09:00"], [Number.NaN], [new Date(Number.NaN)], [undefined], [null]])(
    "throws InvalidFacts where `at` is %j",
    (asOf) => {
      fc.assert(
        fc.property(festivalDocument, (document) => {
          const error = thrownBy(document, asOf);
          expect(isInvalidFacts(error) && error.issues.map(({ pointer }) => pointer)).toEqual(["/at"]);
        }),
        { numRuns: 2 },
      );
    },
  );
});
