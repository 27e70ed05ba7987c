/** Which cells of the regulation's table a citation names, in English or Russian: "stages I and III, what is done: …". */
import type { Actor, Stage } from "upm-rules";
import type { Column } from "./regulation-table.ts";

/** What is left out is any. */
export interface CitedCell {
  readonly stage: Stage;
  readonly actor?: Actor;
  readonly column: Column;
  readonly part?: string;
}

interface Word {
  readonly stage?: Stage;
  readonly actor?: Actor;
  readonly column?: Column;
  readonly part?: string;
}

const numerals = ["I", "II", "III", "IV", "V", "VI", "VII"] as const;
const ordinals = ["first", "second", "third"];
const russianOrdinals = ["первый", "второй", "третий"];

const words: ReadonlyMap<string, Word> = new Map<string, Word>([
  ...numerals.map((numeral, index): [string, Word] => [numeral, { stage: (index + 1) as Stage }]),
  ["venue", { actor: "venue" }],
  ["площадка", { actor: "venue" }],
  ["school", { actor: "school" }],
  ["школа", { actor: "school" }],
  ["what is done", { column: "what is done" }],
  ["содержание действий", { column: "what is done" }],
  ["deadline", { column: "deadline" }],
  ["срок окончания этапа", { column: "deadline" }],
  ["comment", { column: "comment" }],
  ["комментарий", { column: "comment" }],
  ...ordinals.flatMap((ordinal, index): [string, Word][] => [
    [`${ordinal} item`, { part: `${ordinal} item` }],
    [`${russianOrdinals[index]} пункт`, { part: `${ordinal} item` }],
  ]),
  ...[1, 2, 3, 4].flatMap((number): [string, Word][] => [
    [`condition ${number}`, { part: `condition ${number}` }],
    [`условие ${number}`, { part: `condition ${number}` }],
  ]),
]);

/** The cells that a citation names; a text instead says what of it names none. What follows a colon is for the reader. */
export function citedCells(citation: string): readonly CitedCell[] | string {
  const [place = ""] = citation.split(":");
  const named = place
    .replace(/^(?:stages?|этапы?) /, "")
    .split(/, | and | и /)
    .map((text) => ({ text, word: words.get(text) }));
  const unknown = named.find(({ word }) => word === undefined);
  if (unknown !== undefined) return `"${unknown.text}" is no stage, row, column or item`;
  const all = <K extends keyof Word>(key: K) =>
    named.flatMap(({ word }) => (word?.[key] === undefined ? [] : [word[key]]));
  const [stages, columns] = [all("stage"), all("column")];
  if (stages.length === 0) return "it names no stage";
  if (columns.length === 0) return "it names no column";
  const orAny = <T>(found: readonly T[]) => (found.length > 0 ? found : [undefined]);
  return stages.flatMap((stage) =>
    orAny(all("actor")).flatMap((actor) =>
      columns.flatMap((column) =>
        orAny(all("part")).map((part) => ({ stage, column, ...(actor && { actor }), ...(part && { part }) })),
      ),
    ),
  );
}
