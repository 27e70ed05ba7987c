import type { Clause } from "../regulation/clause.js";
import { type ClauseId, clauses } from "../regulation/clauses.js";
import { readings } from "../regulation/readings.js";
import { type ExampleChange, exampleOf } from "./clause-example.js";
import { findingLines } from "./finding-lines.js";
import { type Messages, messagesIn } from "./languages.js";
import { fill, widest } from "./terminal/columns.js";
import { as, type Line } from "./terminal/line.js";
import type { Passage } from "./terminal/passage.js";
import { textOnOutput } from "./text-on-output.js";
import { BadUsage, type Language } from "./usage.js";

type ClauseWithId = Clause & { readonly id: ClauseId };

/** All clauses by stage, or one with its source, deadline, parameters, readings and an example. */
export function explain(id: string | undefined, lang: Language): string {
  const lines = id === undefined ? allClauses(messagesIn[lang]) : oneClause(clauseNamed(id), lang);
  const passage: Passage = { blocks: [lines], onScreen: "cut" };
  return textOnOutput([passage], { output: undefined, all: true, lang });
}

function clauseNamed(id: string): ClauseWithId {
  const clause = clauses.find((one) => one.id === id);
  if (clause === undefined) throw new BadUsage(`there is no clause ${JSON.stringify(id)}${nearest(id)}`);
  return clause;
}

function allClauses({ words, clauseTitle }: Messages): Line[] {
  const ids = widest(clauses.map(({ id }) => id));
  const levels = widest(Object.values(words.levels));
  const stages = [...new Set(clauses.map(({ stage }) => stage))];
  return stages.flatMap((stage, index) => [
    ...(index === 0 ? [] : [[]]),
    [as("heading", words.stages[stage])],
    ...clauses
      .filter((clause) => clause.stage === stage)
      .map(({ id, level }) => [
        `  ${id}${fill(id, ids)}  `,
        as(level === "must" ? "name" : "quiet", `${words.levels[level]}:`),
        `${fill(words.levels[level], levels)} ${clauseTitle(id)}`,
      ]),
  ]);
}

function oneClause(clause: ClauseWithId, lang: Language): Line[] {
  const messages = messagesIn[lang];
  const { words, clauseTitle, clauseOrigin, readingTitle, readingSettled } = messages;
  const { headings } = words;
  const { id, stage, actors, level, kind, deadline, parameters = [] } = clause;
  const rows: Array<readonly [string, string]> = [
    [headings.actor, actors.map((actor) => words.actors[actor]).join(", ")],
    [headings.level, `${words.levels[level]} (${words.kinds[kind]})`],
    ...(deadline === undefined ? [] : [[headings.deadline, words.deadlines[deadline]] as const]),
    [headings.origin, clauseOrigin(clause)],
    ...(parameters.length === 0 ? [] : [[headings.parameters, parameters.join(", ")] as const]),
  ];
  const own = readings.filter(({ number }) => clause.readings.includes(number));
  return [
    [as("name", id)],
    [`${clauseTitle(id)}.`],
    [],
    [words.stages[stage]],
    ...rows.map(([heading, text]) => [as("heading", `${heading}:`), ` ${text}`]),
    [as("heading", `${headings.readings}:`)],
    ...own.flatMap((reading): Line[] => [
      [`  ${reading.number}. ${readingTitle(reading)}`],
      [`     ${readingSettled(reading)}`],
    ]),
    [],
    ...exampleLines(id, lang),
  ];
}

/** What the example of a clause is introduced by. */
const exampleTexts = {
  en: {
    heading: (asOf: string) => `Example, as of ${asOf}:`,
    changed: "A festival keeps every clause, but for this in its document:",
    found: "Then it is found:",
    removed: "removed",
    added: "added",
  },
  ru: {
    heading: (asOf: string) => `Пример, по состоянию на ${asOf}:`,
    changed: "На фестивале соблюдены все пункты, но в документе изменено:",
    found: "Тогда в отчёте будет:",
    removed: "удалено",
    added: "добавлено",
  },
} as const;

function exampleLines(id: ClauseId, lang: Language): Line[] {
  const messages = messagesIn[lang];
  const texts = exampleTexts[lang];
  const { changes, at, timeZone, findings, records } = exampleOf(id);
  const statuses = findings.map(({ status }) => messages.words.statuses[status]);
  const widths = { status: widest(statuses), clause: widest([id]) };
  return [
    [as("heading", texts.heading(messages.instantText(at, timeZone)))],
    [texts.changed],
    ...changes.map((change): Line => ["  ", as("clause", change.pointer), `: ${changeText(change, texts)}`]),
    [texts.found],
    ...findings.flatMap((finding) => findingLines(finding, widths, records, messages)),
  ];
}

function changeText(
  { before, after }: ExampleChange,
  { removed, added }: { readonly removed: string; readonly added: string },
): string {
  if (after === undefined) return removed;
  const now = JSON.stringify(after);
  return before === undefined ? `${added}: ${now}` : `${JSON.stringify(before)} → ${now}`;
}

/** A hint at clauses with the same name in another stage or spelt in another case. */
function nearest(id: string): string {
  const name = id.toLowerCase().replace(/^.*\./, "");
  const near = clauses.filter((clause) => clause.id.toLowerCase().endsWith(`.${name}`));
  return near.length === 0
    ? "; upm-rules explain lists them"
    : `; did you mean ${near.map((clause) => clause.id).join(" or ")}?`;
}
