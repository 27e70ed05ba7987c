import { describe, expect, it } from "vitest";
import { orphansWith, whole } from "./broken-trace.ts";

const id = "V.accounts-linked";
const rule = "src/stages/5-confirmation/accounts-linked.ts";

describe("a rule", () => {
  it("is there of every clause", () => {
    expect(orphansWith({ rules: whole.rules.filter(({ clause }) => clause !== id) })).toStrictEqual([
      `${id} has no rule: make it in src/stages with condition or duty`,
    ]);
  });

  it("of no clause is an orphan", () => {
    for (const clause of [undefined, "V.accounts-apart"]) {
      expect(orphansWith({ rules: [...whole.rules, { file: rule, line: 7, clause }] })).toStrictEqual([
        `${rule}:7 makes a rule of no clause: give it one that src/regulation/clauses.ts lists`,
      ]);
    }
  });

  it("has one home", () => {
    const other = "src/stages/5-confirmation/parent-registered.ts";
    expect(orphansWith({ rules: [...whole.rules, { file: other, line: 7, clause: id }] })).toStrictEqual([
      `${id} has rules in ${rule} and ${other}: leave it one home`,
    ]);
  });
});

describe("a test", () => {
  it("in test/stages is named after every clause", () => {
    const titles = whole.titles.filter(
      ({ file, title }) => !(file.startsWith("test/stages/") && title.includes(id)),
    );
    expect(orphansWith({ titles })).toStrictEqual([
      `${id} has no test: name it in the title of a describe in test/stages`,
    ]);
  });

  it("that only mentions a clause is not named after it", () => {
    const titles = whole.titles.map((title) =>
      title.title.includes(id) ? { ...title, of: "it" as const } : title,
    );
    expect(orphansWith({ titles })).toContain(
      `${id} has no test: name it in the title of a describe in test/stages`,
    );
  });

  it("is named after a clause that exists", () => {
    const wrong = {
      file: "test/laws/as-of.test.ts",
      of: "it",
      title: "V.account-linked",
      written: "V.account-linked",
    };
    expect(orphansWith({ titles: [...whole.titles, wrong as (typeof whole.titles)[number]] })).toStrictEqual([
      'test/laws/as-of.test.ts: "V.account-linked" names V.account-linked, which is no clause: correct the title',
    ]);
  });
});

describe("the oracle", () => {
  it("judges every clause, in the file of its stage", () => {
    const oracle = whole.oracle.filter((one) => one.clause !== id || !one.file.endsWith("stage-5.ts"));
    expect(orphansWith({ oracle })).toStrictEqual([
      `${id} is not judged by the oracle: write it in test/oracle/oracle-stage-5.ts`,
    ]);
  });
});

describe("a sentence", () => {
  it.each(["en", "ru"] as const)("is there of every clause, with a title (%s)", (language) => {
    const messages = whole.messages.filter((one) => one.clause !== id || one.language !== language);
    expect(orphansWith({ messages })).toStrictEqual([
      `${id} has no sentence in src/messages/${language}: write one for each status in the file of its stage`,
      `${id} has no title in src/messages/${language}/clause-titles.ts: write one`,
    ]);
  });

  it("of no clause is an orphan", () => {
    const file = "src/messages/ru/5-confirmation.ts";
    const messages = [...whole.messages, { file, clause: "V.accounts-apart", language: "ru" as const }];
    expect(orphansWith({ messages })).toStrictEqual([
      `${file} has a sentence of V.accounts-apart, which is no clause: take it out`,
    ]);
  });
});

describe("a parameter", () => {
  it("is read by code", () => {
    const parameterUses = whole.parameterUses.filter(({ parameter }) => parameter !== "maxDriveMinutes");
    expect(orphansWith({ parameterUses })).toStrictEqual([
      "maxDriveMinutes is read nowhere in src/stages and src/time: use it there, or take it out",
    ]);
  });
});
