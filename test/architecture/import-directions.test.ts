import { beforeAll, describe, expect, it } from "vitest";
import { type Diagnostic, lintInACopy } from "./lint-in-a-copy.ts";

// importing file, what it imports
const allowed: [from: string, to: string][] = [
  ["model/lesson.ts", "../time/instant.js"],
  ["verdict/finding.ts", "../regulation/clause.js"],
  ["regulation/clauses/5-confirmation.ts", "../clause.js"],
  ["time/deadline.ts", "date-fns-tz/getTimezoneOffset"],
  ["time/deadline.ts", "date-fns/subDays"],
  ["stages/5-confirmation/check.ts", "../../model/lesson.js"],
  ["stages/5-confirmation/check.ts", "./accounts-linked.js"],
  ["stages/7-lesson-day/check.ts", "../6-delivery/check.js"],
  ["stages/5-confirmation/effect.ts", "effect/Effect"],
  ["stages/5-confirmation/effect.ts", "./check.js"],
  ["stages/5-confirmation/effect.ts", "../../services/lessons.js"],
  ["stages/5-confirmation/effect.ts", "../../schema/lesson.js"],
  ["festival/check.ts", "../stages/5-confirmation/check.js"],
  ["comparison/compare-regulations.ts", "../stages/5-confirmation/check.js"],
  ["comparison/compare-regulations.ts", "../stages/lead-due.js"],
  ["comparison/compare-regulations.ts", "../verdict/verdict.js"],
  ["comparison/compare-regulations.ts", "../regulation/amend.js"],
  ["comparison/compare-regulations.ts", "../time/deadline.js"],
  ["comparison/compare-regulations.ts", "./witness.js"],
  ["lines/lines-checker.ts", "../festival/report.js"],
  ["lines/lines-checker.ts", "../stages/5-confirmation/check.js"],
  ["schema/festival-line.ts", "../lines/festival-line.js"],
  ["cli/main.ts", "../lines/lines-checker.js"],
  ["calendar/lesson.ts", "../messages/en/clauses.js"],
  ["calendar/calendar-library.ts", "ical-generator"],
  ["cli/junit/xml.ts", "fast-xml-builder"],
  ["schema/festival.ts", "../festival/validity.js"],
  ["schema/festival.ts", "../comparison/witness.js"],
  ["schema/festival.ts", "effect/Schema"],
  ["services/lessons.ts", "../schema/lesson.js"],
  ["services/lessons.ts", "effect/Context"],
  ["sdk/create-upm-rules.ts", "../stages/5-confirmation/effect.js"],
  ["sdk/create-upm-rules.ts", "../services/lessons.js"],
  ["sdk/create-upm-rules.ts", "../comparison/compare-regulations.js"],
  ["testing/arbitrary.ts", "fast-check"],
  ["testing/arbitrary.ts", "../comparison/compare-regulations.js"],
  ["cli/main.ts", "../sdk/create-upm-rules.js"],
  ["cli/main.ts", "../messages/en.js"],
  ["cli/main.ts", "../comparison/compare-regulations.js"],
  ["cli/main.ts", "node:fs"],
  ["entries/effect.ts", "../stages/5-confirmation/effect.js"],
  ["entries/sdk.ts", "../sdk/create-upm-rules.js"],
  ["index.ts", "./stages/5-confirmation/check.js"],
  ["index.ts", "./comparison/compare-regulations.js"],
  ["index.ts", "./lines/lines-checker.js"],
];

const refused: [from: string, to: string][] = [
  ["model/lesson.ts", "../stages/5-confirmation/check.js"],
  ["time/deadline.ts", "../festival/check.js"],
  ["regulation/clauses/5-confirmation.ts", "../../stages/5-confirmation/check.js"],
  ["verdict/finding.ts", "../messages/en.js"],
  ["stages/5-confirmation/check.ts", "../../festival/check.js"],
  ["stages/5-confirmation/check.ts", "../../services/lessons.js"],
  ["stages/5-confirmation/check.ts", "./effect.js"],
  ["stages/5-confirmation/effect.ts", "../../sdk/create-upm-rules.js"],
  ["stages/5-confirmation/check.ts", "../../comparison/compare-regulations.js"],
  ["stages/5-confirmation/effect.ts", "../../comparison/compare-regulations.js"],
  ["regulation/regulation.ts", "../comparison/tightens.js"],
  ["time/deadline.ts", "../comparison/tightens.js"],
  ["verdict/finding.ts", "../comparison/tightens.js"],
  ["festival/check.ts", "../comparison/compare-regulations.js"],
  ["services/lessons.ts", "../comparison/compare-regulations.js"],
  ["messages/en.ts", "../comparison/compare-regulations.js"],
  ["calendar/lesson.ts", "../comparison/compare-regulations.js"],
  ["comparison/compare-regulations.ts", "../festival/check.js"],
  ["comparison/compare-regulations.ts", "../messages/en.js"],
  ["comparison/compare-regulations.ts", "../schema/festival.js"],
  ["comparison/compare-regulations.ts", "../services/lessons.js"],
  ["comparison/compare-regulations.ts", "../sdk/create-upm-rules.js"],
  ["comparison/compare-regulations.ts", "../testing/arbitrary.js"],
  ["comparison/compare-regulations.ts", "../cli/main.js"],
  ["comparison/compare-regulations.ts", "../index.js"],
  ["comparison/compare-regulations.ts", "../stages/5-confirmation/effect.js"],
  ["festival/check.ts", "../lines/lines-checker.js"],
  ["stages/5-confirmation/check.ts", "../../lines/lines-checker.js"],
  ["messages/en.ts", "../lines/lines-checker.js"],
  ["lines/lines-checker.ts", "../schema/festival.js"],
  ["lines/lines-checker.ts", "../messages/en.js"],
  ["lines/lines-checker.ts", "../comparison/compare-regulations.js"],
  ["lines/lines-checker.ts", "effect/Effect"],
  ["festival/check.ts", "../schema/festival.js"],
  ["festival/check.ts", "../messages/en.js"],
  ["festival/check.ts", "../services/lessons.js"],
  ["schema/festival.ts", "../services/lessons.js"],
  ["schema/festival.ts", "../sdk/create-upm-rules.js"],
  ["services/lessons.ts", "../stages/5-confirmation/effect.js"],
  ["services/lessons.ts", "../testing/arbitrary.js"],
  ["sdk/create-upm-rules.ts", "../cli/main.js"],
  ["sdk/create-upm-rules.ts", "../messages/en.js"],
  ["model/lesson.ts", "../index.js"],
  ["model/lesson.ts", "../entries/effect.js"],
  // Effect
  ["model/lesson.ts", "effect/Schema"],
  ["stages/5-confirmation/check.ts", "effect/Effect"],
  ["festival/check.ts", "effect/Effect"],
  ["comparison/compare-regulations.ts", "effect/Effect"],
  ["messages/en.ts", "effect/Effect"],
  ["calendar/lesson.ts", "effect/Effect"],
  ["schema/festival.ts", "effect"],
  ["cli/main.ts", "effect"],
  ["index.ts", "effect/Effect"],
  ["index.ts", "./stages/5-confirmation/effect.js"],
  ["index.ts", "./schema/festival.js"],
  ["entries/messages-en.ts", "../services/lessons.js"],
  ["entries/calendar.ts", "../sdk/create-upm-rules.js"],
  // dates and zones
  ["stages/5-confirmation/check.ts", "date-fns-tz/getTimezoneOffset"],
  ["model/lesson.ts", "date-fns/subDays"],
  ["comparison/compare-regulations.ts", "date-fns/subDays"],
  ["time/deadline.ts", "date-fns-tz"],
  ["time/deadline.ts", "date-fns"],
  ["time/deadline.ts", "date-fns-tz/toZonedTime"],
  // others
  ["sdk/create-upm-rules.ts", "fast-check"],
  ["calendar/lesson.ts", "ical-generator"],
  ["cli/main.ts", "ical-generator"],
  ["sdk/create-upm-rules.ts", "fast-xml-builder"],
  ["services/lessons.ts", "node:fs"],
  ["comparison/compare-regulations.ts", "fast-check"],
  ["comparison/compare-regulations.ts", "node:fs"],
];

const linesOf = new Map<string, string[]>();
for (const [from, to] of [...allowed, ...refused]) {
  linesOf.set(`src/${from}`, [
    ...(linesOf.get(`src/${from}`) ?? []),
    `export type { Anything } from "${to}";`,
  ]);
}

let found: ReadonlyArray<Diagnostic> = [];
beforeAll(async () => {
  found = await lintInACopy(new Map([...linesOf].map(([path, lines]) => [path, `${lines.join("\n")}\n`])));
});

function refusals(from: string, to: string): number {
  const path = `src/${from}`;
  const line = 1 + (linesOf.get(path)?.findIndex((text) => text.endsWith(`"${to}";`)) ?? -1);
  return found.filter((one) => one.category === "plugin" && one.path === path && one.line === line).length;
}

describe("import directions", () => {
  it.each(allowed)("%s may import %s", (from, to) => {
    expect(refusals(from, to)).toBe(0);
  });

  it.each(refused)("%s may not import %s", (from, to) => {
    expect(refusals(from, to)).toBe(1);
  });
});
