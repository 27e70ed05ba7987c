import { beforeAll, describe, expect, it } from "vitest";
import { type Diagnostic, lintInACopy } from "./lint-in-a-copy.ts";

const allowed = [
  "upm-rules",
  "upm-rules/schema",
  "upm-rules/messages/ru",
  "preact",
  "preact/hooks",
  "./finding-card.tsx",
  "../page/language.ts",
];
const refused = [
  "../../../src/index.ts",
  "../../../dist/esm/index.js",
  "../../guides.ts",
  "upm-rules/effect",
  "upm-rules/testing",
  "effect/Effect",
  "date-fns-tz",
  "node:fs",
];

let found: ReadonlyArray<Diagnostic> = [];
beforeAll(async () => {
  const lines = [...allowed, ...refused].map((from) => `export type { Anything } from "${from}";\n`);
  found = await lintInACopy(new Map([["site/playground/page/page.tsx", lines.join("")]]));
});

function refusals(from: string): number {
  const line = [...allowed, ...refused].indexOf(from) + 1;
  return found.filter((one) => one.category === "plugin" && one.line === line).length;
}

describe("the playground", () => {
  it.each(allowed)("may import %s", (from) => {
    expect(refusals(from)).toBe(0);
  });

  it.each(refused)("may not import %s", (from) => {
    expect(refusals(from)).toBe(1);
  });
});
