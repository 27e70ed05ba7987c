import { readFile } from "node:fs/promises";
import { dutyCalendar } from "../calendar/duty-calendar.js";
import type { Duty } from "../festival/duties.js";
import type { Records } from "../festival/records.js";
import { isInvalidCalendar } from "../issues/invalid-calendar.js";
import { messagesIn } from "./languages.js";
import { subjectName } from "./names.js";
import { reasonOf } from "./read-document.js";
import { BadUsage, type DutiesOptions } from "./usage.js";

/** The duties as a calendar; an actor's own bears its name. */
export async function calendarOfDuties(
  board: readonly Duty[],
  at: number,
  records: Records,
  { actor, lang, previous }: DutiesOptions,
): Promise<string> {
  const messages = messagesIn[lang];
  try {
    return dutyCalendar(board, {
      at,
      language: lang,
      nameOf: (subject) => subjectName(subject, records, messages),
      name: actor && `${messages.words.headings.duties}: ${subjectName(actor, records, messages)}`,
      previous: previous === undefined ? undefined : await textOfFile(previous),
    });
  } catch (error) {
    if (!isInvalidCalendar(error)) throw error;
    const { line, expected } = error;
    throw new BadUsage(
      `--previous: line ${line} of ${JSON.stringify(previous)}: expected ${expected}; give the calendar as it was printed, or leave it out`,
    );
  }
}

async function textOfFile(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new BadUsage(`--previous: cannot read ${JSON.stringify(file)}: ${reasonOf(error)}`);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new BadUsage(`--previous: ${JSON.stringify(file)} is not text in UTF-8`);
  }
}
