import type { ClauseId } from "upm-rules";
import { describe, expect, it } from "vitest";
import { clausesWith, orphansWith, rowsWith, whole } from "./broken-trace.ts";

const table = "scripts/traceability/regulation-table.ts";
const linked = "the accounts of parent and child are linked";
const chat = "a shared chat of the venue's representative and the school coordinators is possible";

describe("a clause", () => {
  it("that no cell says is an orphan", () => {
    const rows = rowsWith(linked, () => undefined);
    expect(orphansWith({ rows })).toStrictEqual([
      `V.accounts-linked stands in no cell: name it in ${table} at the statement that says it`,
    ]);
  });

  it("that is implied by no cell is an orphan", () => {
    const rows = rowsWith("forwards the link to the parents, for them to confirm", (statement) => ({
      ...statement,
      implies: [],
    }));
    expect(orphansWith({ rows })).toStrictEqual([
      `V.own-school stands in no cell: name it in ${table} at the statement that implies it`,
    ]);
  });

  it("is stated or implied, and the cell says which", () => {
    const clauses = clausesWith("V.accounts-linked", { origin: { implied: "somehow" } });
    expect(orphansWith({ clauses })).toStrictEqual([
      `V.accounts-linked is implied by its origin and not by the table: let ${table} say the same`,
    ]);
  });

  it("is not stated here and implied there", () => {
    const rows = rowsWith(chat, ({ says }) => ({ says, implies: ["V.accounts-linked"] }));
    expect(orphansWith({ rows })).toStrictEqual([
      `V.accounts-linked is both stated and implied in ${table}: leave what its origin says`,
    ]);
  });

  it.each([
    ["en", "stage V, comment, condition 3"],
    ["ru", "этап V, комментарий, условие 3"],
  ] as const)("names its own cell (%s)", (language, text) => {
    const origins = whole.origins.map((origin) =>
      origin.clause === "V.accounts-linked" && origin.language === language ? { ...origin, text } : origin,
    );
    expect(orphansWith({ origins })).toStrictEqual([
      `the origin of V.accounts-linked (${language}), "${text}", names a cell that does not say it: stage V, comment, condition 3; correct it or ${table}`,
      `the origin of V.accounts-linked (${language}), "${text}", leaves out stage V, comment, condition 2, which names it in ${table}`,
    ]);
  });

  it("names a cell that exists", () => {
    const text = "stage V, remark, condition 2";
    const origins = whole.origins.map((origin) =>
      origin.clause === "V.accounts-linked" && origin.language === "en" ? { ...origin, text } : origin,
    );
    expect(orphansWith({ origins })).toStrictEqual([
      `the origin of V.accounts-linked (en), "${text}", names no cell: "remark" is no stage, row, column or item`,
    ]);
  });

  it("is answered for by the organisation of its row", () => {
    const clauses = clausesWith("V.accounts-linked", { actors: ["venue"] });
    expect(orphansWith({ clauses })).toStrictEqual([
      `V.accounts-linked is answered for by venue, and stands in no row of theirs: correct its actors or ${table}`,
    ]);
  });

  it("has a deadline that a cell of its stage gives", () => {
    const clauses = clausesWith("V.link-forwarded", { deadline: "start" });
    expect(orphansWith({ clauses })).toStrictEqual([
      `V.link-forwarded has the deadline "start", which no cell of its stage gives the school: name it as deadlineOf in ${table}`,
    ]);
  });

  it("depends on what its cell sets", () => {
    const clauses = clausesWith("V.no-earlier-trial", { parameters: ["maxEarlierTrials"] });
    expect(orphansWith({ clauses })).toStrictEqual([
      "lessonCountsAsTrial is a parameter of no clause: name it in src/regulation/clauses where it counts, or take it out",
      `V.no-earlier-trial does not name lessonCountsAsTrial, which its cell sets (stage V, comment): name it in src/regulation/clauses, or correct ${table}`,
    ]);
  });
});

describe("a cell", () => {
  it("that nothing encodes is an orphan, unless it says why", () => {
    const said = `stage III, venue, comment: "${chat}" is encoded by nothing: name in ${table} the clauses, parameters or readings that do, or why none does`;
    for (const why of [{}, { notEncoded: " " }]) {
      expect(orphansWith({ rows: rowsWith(chat, ({ says }) => ({ says, ...why })) })).toStrictEqual([said]);
    }
  });

  it("is not both encoded and not", () => {
    const rows = rowsWith(chat, (statement) => ({ ...statement, readings: [13] }));
    expect(orphansWith({ rows })).toStrictEqual([
      `stage III, venue, comment: "${chat}" is encoded and said not to be: leave one of the two in ${table}`,
    ]);
  });

  it("names clauses that exist", () => {
    const gone = "V.chat-made" as ClauseId;
    const rows = rowsWith(chat, ({ says }) => ({ says, states: [gone] }));
    expect(orphansWith({ rows })).toStrictEqual([
      `stage III, venue, comment: "${chat}" is traced to V.chat-made, which does not exist: correct it in ${table}`,
    ]);
  });

  it("gives a deadline to some clause", () => {
    const tried = "tries the means of communication in advance";
    const rows = rowsWith(tried, (statement) => ({ ...statement, deadlineOf: ["before-start", "plan"] }));
    expect(orphansWith({ rows })).toContain(
      `stage VII, school, comment: no clause is held to its deadline "plan": correct deadlineOf in ${table}`,
    );
  });

  it("of what is done, or of a deadline, says something", () => {
    const rows = rowsWith("the lesson's date", () => undefined);
    expect(orphansWith({ rows })).toContain(
      `stage VII, venue, deadline says nothing: restate the cell in ${table}`,
    );
  });
});

describe("a reading", () => {
  it("that decides no clause and no parameter is an orphan", () => {
    const clauses = clausesWith("IV.as-agreed", { readings: [13] });
    const said =
      "reading 15 decides no clause and no parameter: cite it in src/regulation/clauses where it does, or take it out";
    expect(orphansWith({ clauses })).toContain(said);
  });

  it("of a cell is cited by a clause of it", () => {
    const rows = rowsWith(linked, (statement) => ({ ...statement, readings: [12] }));
    expect(orphansWith({ rows })).toStrictEqual([
      `stage V, comment: reading 12 is cited by no clause of "${linked}": correct one of the two`,
    ]);
  });

  it("that a clause cites is there, and every clause cites one", () => {
    expect(orphansWith({ readings: whole.readings.filter(({ number }) => number !== 15) })).toContain(
      "IV.as-agreed cites reading 15, which does not exist: write it in src/regulation/readings.ts",
    );
    expect(orphansWith({ clauses: clausesWith("II.same-region", { readings: [] }) })).toStrictEqual([
      "II.same-region cites no reading: name in src/regulation/clauses those that settle it",
    ]);
  });
});

describe("a parameter", () => {
  const parametersWith = (source: string) =>
    whole.parameters.map((parameter) =>
      parameter.name === "maxDriveMinutes" ? { ...parameter, source } : parameter,
    );

  it("that no clause uses is an orphan", () => {
    const { parameters: _none, ...clause } = whole.clauses.find(({ id }) => id === "II.drive-time") ?? {};
    const clauses = whole.clauses.map((one) => (one.id === "II.drive-time" ? (clause as typeof one) : one));
    expect(orphansWith({ clauses })).toContain(
      "maxDriveMinutes is a parameter of no clause: name it in src/regulation/clauses where it counts, or take it out",
    );
  });

  it("names the cell that sets it", () => {
    expect(orphansWith({ parameters: parametersWith("stage II, deadline") })).toStrictEqual([
      `the source of maxDriveMinutes, "stage II, deadline", names a cell that does not say it: stage II, deadline; correct it or ${table}`,
      `the source of maxDriveMinutes, "stage II, deadline", leaves out stage II, comment, which names it in ${table}`,
    ]);
    expect(orphansWith({ parameters: parametersWith("everywhere") })).toStrictEqual([
      'the source of maxDriveMinutes, "everywhere", names no cell: "everywhere" is no stage, row, column or item',
    ]);
  });
});
