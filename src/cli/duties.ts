import { boardOf, type Duty } from "../festival/duties.js";
import type { Records } from "../festival/records.js";
import { textOf } from "../time/instant.js";
import { messagesIn } from "./languages.js";
import { print } from "./output.js";
import { readRecords } from "./read-records.js";
import { textBoard } from "./text-board.js";
import type { ActorOption, DutiesOptions } from "./usage.js";
import { BadUsage } from "./usage.js";

/** Prints the board of duties of a festival document. */
export async function duties(file: string, { at, actor, lang, format }: DutiesOptions): Promise<number> {
  const records = await readRecords(file);
  const instant = at ?? Date.now();
  if (actor !== undefined) mustBeThere(actor, records);
  const board = boardOf(records, instant).filter((duty) => actor === undefined || isOwedBy(actor, duty));
  const asOf = textOf(instant);
  const text =
    format === "json"
      ? `${JSON.stringify({ format: "upm-duties/1", regulation: "upm-2020", at: asOf, duties: board }, null, 2)}\n`
      : textBoard(board, asOf, actor === undefined ? "short" : "whole", records, messagesIn[lang]);
  await print(text);
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
