import { boardOf, type Duty } from "../festival/duties.js";
import type { Records } from "../festival/records.js";
import { textOf } from "../time/instant.js";
import { calendarOfDuties } from "./calendar-of-duties.js";
import { messagesIn } from "./languages.js";
import { print } from "./output.js";
import { Progress } from "./progress.js";
import { readRecords } from "./read-records.js";
import { textBoard } from "./text-board.js";
import { textOnOutput } from "./text-on-output.js";
import type { ActorOption, DutiesOptions } from "./usage.js";
import { BadUsage } from "./usage.js";

/** Prints the board of duties of a festival document. */
export async function duties(file: string, options: DutiesOptions): Promise<number> {
  const { at, actor, lang, format, all } = options;
  const progress = new Progress(lang);
  const records = await readRecords(file, progress).finally(() => progress.end());
  const instant = at ?? Date.now();
  if (actor !== undefined) mustBeThere(actor, records);
  const board = boardOf(records, instant).filter((duty) => actor === undefined || isOwedBy(actor, duty));
  const asOf = textOf(instant);
  const texts: { readonly [F in DutiesOptions["format"]]: () => string | Promise<string> } = {
    json: () =>
      `${JSON.stringify({ format: "upm-duties/1", regulation: "upm-2020", at: asOf, duties: board }, null, 2)}\n`,
    ics: () => calendarOfDuties(board, instant, records, options),
    text: () => {
      const extent = actor === undefined ? "short" : "whole";
      const passages = textBoard(board, asOf, extent, records, messagesIn[lang]);
      return textOnOutput(passages, { output: undefined, all, lang });
    },
  };
  await print(await texts[format]());
  return 0;
}

const actors = { region: "regional-operator", venue: "venue", school: "school" } as const;

function isOwedBy({ kind, id }: ActorOption, duty: Duty): boolean {
  return duty.actor === actors[kind] && duty.owedBy === id;
}

/** An empty board must not come of a misspelt id. */
function mustBeThere({ kind, id }: ActorOption, records: Records): void {
  if (records[kind](id) === undefined)
    throw new BadUsage(`--actor: there is no ${kind} ${JSON.stringify(id)} in the document`);
}
