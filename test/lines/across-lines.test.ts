import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/issues/issue.js";
import { acrossLines, type Reading } from "../../src/lines/across/across-lines.js";
import { hashOfId } from "../../src/lines/across/hash.js";
import { Repeated } from "../../src/lines/across/sightings.js";
import { toldOtherwise } from "../../src/lines/across/told-otherwise.js";
import { threeLessons } from "./festival-of-three-lessons.js";
import { isLesson } from "./issues-of-lines.js";
import { firstTellings, numbered, tellings } from "./read-in-parts.js";

/** Goes through the readings, with what `read` finds in each; answers which there were, and the issues. */
function readings(repeated: Repeated, attended: boolean, read: (reading: Reading) => readonly Issue[]) {
  const steps = acrossLines(repeated, attended);
  const made: string[] = [];
  for (let step = steps.next(); ; step = steps.next(read(step.value))) {
    if (step.done) return { made, issues: step.value };
    made.push(step.value.of);
  }
}

const nobodyTwice = new Repeated(new Uint32Array(1));
const somebodyTwice = new Repeated(Uint32Array.of(5));

describe("the readings of all lines", () => {
  const lines = numbered(threeLessons.filter(isLesson));
  const compared = (reading: Reading): readonly Issue[] => {
    switch (reading.of) {
      case "tellings":
        reading.into.merge(tellings(lines));
        return [];
      case "first-tellings":
        reading.into.merge(firstTellings(lines, reading.wrong));
        return [];
      case "comparison":
        return lines.flatMap(([line, number]) => toldOtherwise(line, number, reading.first));
    }
  };

  it("are none where nobody stands on two lines and nobody attended anything, and one where all is right", () => {
    expect(readings(nobodyTwice, false, compared)).toEqual({ made: [], issues: [] });
    expect(readings(nobodyTwice, true, compared)).toEqual({ made: ["tellings"], issues: [] });
    expect(readings(somebodyTwice, false, compared)).toEqual({ made: ["tellings"], issues: [] });
  });

  it("find nothing wrong where only hashes say so", () => {
    const collide = (reading: Reading) => {
      const issues = compared(reading);
      // Somebody else, of the same hash, on another line.
      if (reading.of === "tellings") reading.into.add([hashOfId("participant", "child"), 1, 0, 0]);
      return issues;
    };
    expect(readings(somebodyTwice, true, collide)).toEqual({
      made: ["tellings", "first-tellings", "comparison"],
      issues: [],
    });
  });

  /** As many participants as can be compared at once, and one more, all of whom look wrong. */
  const tooMany = Float64Array.from(
    { length: 50_001 * 4 },
    (_, index) => [index / 4, 1, 1, 0][index % 4] as number,
  );
  const issue = { pointer: "/9/lesson/id", expected: "another" };
  /** How many were compared at once, and the issues; rows are what is told. */
  const many = (
    rows: Float64Array,
    issuesOf: (wrong: Float64Array) => readonly Issue[],
    repeated = somebodyTwice,
  ) => {
    const sizes: number[] = [];
    const { issues } = readings(repeated, true, (reading) => {
      if (reading.of === "tellings") reading.into.add(rows);
      if (reading.of !== "comparison") return [];
      sizes.push(reading.wrong.length);
      return issuesOf(reading.wrong);
    });
    return { sizes, issues };
  };

  it("compare no more people at once than memory holds, and go on until something is wrong", () => {
    expect(many(tooMany, () => [])).toEqual({ sizes: [50_000, 1], issues: [] });
    expect(many(tooMany, ({ length }) => (length === 1 ? [issue] : []))).toEqual({
      sizes: [50_000, 1],
      issues: [issue],
    });
  });

  it("say so where not everybody was compared", () => {
    const { sizes, issues } = many(tooMany, () => [issue]);
    expect(sizes).toEqual([50_000]);
    expect(issues[0]).toEqual(issue);
    expect(issues[1]?.pointer).toBe("");
    expect(issues[1]?.expected).toMatch(/^fewer mistakes: /);
  });

  it("weigh who attended much as so many people", () => {
    const rows = Float64Array.from([1, 1, 9, 60_000, 2, 1, 9, 0]);
    expect(many(rows, () => []).sizes).toEqual([1, 1]);
  });

  it("look at millions of people on several lines part by part, each afresh", () => {
    // 2,500,001 bits, so that there are two parts.
    const bits = new Uint32Array(2 ** 17).fill(0xffffffff, 0, 78_125);
    bits[78_125] = 1;
    const row = Float64Array.of(1, 1, 1, 0);
    const millions = new Repeated(bits);
    expect(many(row, () => [], millions).sizes).toEqual([1, 1]);
    expect(many(row, () => [issue], millions).issues).toHaveLength(2);
    const told: number[] = [];
    readings(millions, true, (reading) => {
      if (reading.of === "tellings") {
        told.push(reading.into.rows().length);
        reading.into.add(row);
      }
      return [];
    });
    expect(told).toEqual([0, 0]);
  });
});
