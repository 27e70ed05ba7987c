import { describe, expect, it } from "vitest";
import { festivalIssues } from "../../../src/festival/validity/festival-issues.js";

/** A participant or parent, and a note of its id each time that it is looked at. */
const watched = (id: string, looked: string[]) =>
  Object.defineProperty({ id }, "registeredAt", { enumerable: true, get: () => void looked.push(id) });

describe("of a large document, children and parents are looked at while they are at hand", () => {
  it("each once, with the first lesson that names it, the others in the end", () => {
    const looked: string[] = [];
    const people = (letter: string) =>
      Array.from({ length: 8 }, (_, index) => watched(`${letter}${index}`, looked));
    const confirmedAt = "2020-11-05T10:00Z";
    const issues = festivalIssues(
      {
        lessons: [
          { id: "first", invited: ["c5", "c5x", "c0"], day: { present: ["c6", "c5"] } },
          { id: "second", invited: ["c4", 7, "c6"] },
        ],
        parents: people("p"),
        participants: people("c"),
        confirmations: [
          { lesson: "second", participant: "c2", parent: "p3", confirmedAt },
          { lesson: "elsewhere", participant: "c1", parent: "p1", confirmedAt },
          { lesson: "first", participant: "c7", parent: "p6", confirmedAt },
          { lesson: "first", participant: "c7", parent: "p3", confirmedAt: "2020-11-06T10:00Z" },
        ],
      },
      "open",
    );
    expect(issues).toEqual([]);
    expect(looked).toEqual([
      ...["c5", "c0", "c6", "c7", "p6", "p3"],
      ...["c4", "c2"],
      ...["c1", "p1"],
      ...["c3", "p0", "p2", "p4", "p5", "p7"],
    ]);
  });
});
