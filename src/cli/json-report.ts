import type { Report } from "../festival/report.js";

/** The report as `JSON.stringify(report, null, 2)` with a final newline has it, in pieces: all of it may be no text at all. */
export function* jsonReport({ findings, ...report }: Report): Generator<string, void, undefined> {
  const start = JSON.stringify(report, null, 2).slice(0, -"\n}".length);
  yield `${start},\n  "findings": [`;
  let before = "\n";
  for (const finding of findings) {
    // In JSON no line end stands within a text.
    yield `${before}    ${JSON.stringify(finding, null, 2).replaceAll("\n", "\n    ")}`;
    before = ",\n";
  }
  yield findings.length === 0 ? "]\n}\n" : "\n  ]\n}\n";
}
