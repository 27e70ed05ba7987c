/** The caller's duties of the board, and the same as a calendar. */
import * as Effect from "effect/Effect";
import { duties } from "upm-rules";
import { dutyCalendar } from "upm-rules/calendar";
import { callerOf } from "../authorization.ts";
import { readFestival } from "../database/festival-of-tables.ts";
import { nowText } from "../platform-clock.ts";
import { callerLanguage } from "../problems/language.ts";
import { namesIn } from "./names.ts";

const callersBoard = Effect.gen(function* () {
  const caller = yield* callerOf("regional-operator", "venue", "school");
  const at = yield* nowText;
  const festival = yield* readFestival;
  const board = duties(festival, { at }).filter(
    ({ actor, owedBy }) => actor === caller.kind && owedBy === caller.id,
  );
  return { at, festival, board };
});

export const dutiesOfCaller = Effect.map(callersBoard, ({ board }) => board);

export const calendarOfCaller = Effect.gen(function* () {
  const { at, festival, board } = yield* callersBoard;
  return dutyCalendar(board, { at, language: yield* callerLanguage, nameOf: namesIn(festival) });
});
