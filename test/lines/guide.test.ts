import { readFileSync } from "node:fs";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { ReportLine } from "../../src/schema/report-line.js";
import { issuesOfLines } from "./issues-of-lines.js";

const guide = readFileSync(new URL("../../docs/lines.md", import.meta.url), "utf8");
/** The lines of each example in JSON. */
const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, lines = ""]) =>
  lines
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line)),
);

describe("the examples of docs/lines.md in JSON", () => {
  const [festival = [], report = []] = examples;

  it("are a festival in lines, and a report in lines", () => {
    expect(examples).toHaveLength(2);
    expect(issuesOfLines(festival)).toEqual([]);
    expect(festival).toHaveLength(7);
    expect(report.filter((line) => !Schema.is(ReportLine)(line))).toEqual([]);
    expect(report).toHaveLength(3);
  });
});
