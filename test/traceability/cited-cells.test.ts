import { describe, expect, it } from "vitest";
import { citedCells } from "../../scripts/traceability/cited-cells.ts";

describe("the cells that a citation names", () => {
  it("are one of a stage, in either language", () => {
    const cell = [{ stage: 5, column: "comment", part: "condition 2" }];
    expect(citedCells("stage V, comment, condition 2")).toStrictEqual(cell);
    expect(citedCells("этап V, комментарий, условие 2")).toStrictEqual(cell);
  });

  it("are one of each row, or of the row that is named", () => {
    expect(citedCells("stage III, venue and school, what is done")).toStrictEqual([
      { stage: 3, actor: "venue", column: "what is done" },
      { stage: 3, actor: "school", column: "what is done" },
    ]);
    expect(citedCells("этап VII, школа, содержание действий, третий пункт")).toStrictEqual([
      { stage: 7, actor: "school", column: "what is done", part: "third item" },
    ]);
  });

  it("are those of several stages, or columns", () => {
    expect(citedCells("stages I, II and III, deadline")).toHaveLength(3);
    expect(citedCells("этап VI, содержание действий и комментарий")).toHaveLength(2);
  });

  it("do not depend on what follows a colon", () => {
    expect(citedCells("stage II, comment: the school, within the limit")).toStrictEqual([
      { stage: 2, column: "comment" },
    ]);
  });

  it.each([
    ["stage VIII, comment", '"VIII" is no stage, row, column or item'],
    ["stage V, remark", '"remark" is no stage, row, column or item'],
    ["comment", "it names no stage"],
    ["stage V", "it names no column"],
    ["", '"" is no stage, row, column or item'],
  ])("are none in %j", (citation, why) => {
    expect(citedCells(citation)).toBe(why);
  });
});
