import type { Clause } from "../regulation/clause.js";
import { type ClauseId, clauses } from "../regulation/clauses.js";
import { readings } from "../regulation/readings.js";
import { type Messages, messagesIn } from "./languages.js";
import { BadUsage, type Language } from "./usage.js";

type ClauseWithId = Clause & { readonly id: ClauseId };

/** All clauses by stage, or one with its source, deadline, parameters and readings. */
export function explain(id: string | undefined, lang: Language): string {
  const messages = messagesIn[lang];
  if (id === undefined) return allClauses(messages);
  const clause = clauses.find((one) => one.id === id);
  if (clause === undefined) throw new BadUsage(`there is no clause ${JSON.stringify(id)}${nearest(id)}`);
  return oneClause(clause, messages);
}

function allClauses({ words, clauseTitle }: Messages): string {
  const width = Math.max(...clauses.map(({ id }) => id.length));
  const stages = [...new Set(clauses.map(({ stage }) => stage))];
  const sections = stages.map((stage) => {
    const ofStage = clauses.filter((clause) => clause.stage === stage);
    const lines = ofStage.map(
      ({ id, level }) => `  ${id.padEnd(width)}  ${words.levels[level]}: ${clauseTitle(id)}`,
    );
    return `${words.stages[stage]}\n${lines.join("\n")}\n`;
  });
  return sections.join("\n");
}

function oneClause(
  clause: ClauseWithId,
  { words, clauseTitle, clauseOrigin, readingTitle, readingSettled }: Messages,
) {
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
  const settled = own.map(
    (reading) => `  ${reading.number}. ${readingTitle(reading)}\n     ${readingSettled(reading)}`,
  );
  return [
    id,
    `${clauseTitle(id)}.`,
    "",
    words.stages[stage],
    ...rows.map(([heading, text]) => `${heading}: ${text}`),
    `${headings.readings}:`,
    ...settled,
    "",
  ].join("\n");
}

/** A hint at clauses with the same name in another stage or spelt in another case. */
function nearest(id: string): string {
  const name = id.toLowerCase().replace(/^.*\./, "");
  const near = clauses.filter((clause) => clause.id.toLowerCase().endsWith(`.${name}`));
  return near.length === 0
    ? "; upm-rules explain lists them"
    : `; did you mean ${near.map((clause) => clause.id).join(" or ")}?`;
}
