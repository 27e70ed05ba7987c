import { describe, expect, it } from "vitest";
import { placedStatements } from "../../scripts/traceability/placed-statements.ts";
import { rows } from "../../scripts/traceability/regulation-table.ts";

describe("the regulation's table, restated", () => {
  it("has its nine rows: seven stages, of which III and VII have one of the venue and one of the school", () => {
    expect(rows.map(({ stage, actor }) => `${stage} ${actor}`)).toStrictEqual([
      "1 regional-operator",
      "2 regional-operator",
      "3 venue",
      "3 school",
      "4 venue",
      "5 school",
      "6 venue",
      "7 venue",
      "7 school",
    ]);
  });

  it("has no comment in stages I and IV, and one in every other row", () => {
    const without = rows.filter(({ cells }) => cells.comment.length === 0);
    expect(without.map(({ stage }) => stage)).toStrictEqual([1, 4]);
  });

  it("has the items and conditions that the cells number", () => {
    const numbered = placedStatements(rows).flatMap(({ stage, actor, column, statement: { part } }) =>
      part === undefined ? [] : [`${stage} ${actor}, ${column}, ${part}`],
    );
    expect([...new Set(numbered)]).toStrictEqual([
      "5 school, comment, condition 1",
      "5 school, comment, condition 2",
      "5 school, comment, condition 3",
      "5 school, comment, condition 4",
      "7 venue, what is done, first item",
      "7 venue, what is done, second item",
      "7 school, what is done, first item",
      "7 school, what is done, second item",
      "7 school, what is done, third item",
    ]);
  });

  it("is said in words of this project: no statement is longer than a line", () => {
    for (const { statement } of placedStatements(rows)) expect(statement.says.length).toBeLessThan(110);
  });
});
