import { festivalIssues } from "../festival/validity/festival-issues.js";
import { isId } from "../festival/validity/ids.js";
import { invalidFestival } from "../issues/invalid-festival.js";
import type { Issue } from "../issues/issue.js";
import type { FestivalLine, LessonLine } from "../lines/festival-line.js";
import { type LineKind, lineKind, listOfKind, type ReferenceKind } from "../lines/line-kind.js";
import { type KnownReferences, lessonLineIssues } from "../lines/validity/lesson-line-issues.js";
import { inLineOrder, laterLineIssue, unknownLine } from "../lines/validity/line-issue.js";
import { LinesHead } from "../lines/validity/lines-head.js";
import { lineOfRightTypes, lineShapeIssues } from "./line-shape.js";

/** References to other lines may name anything that could be an id. */
const open = { has: isId };
const openReferences: KnownReferences = { regions: open, competencies: open, venues: open, schools: open };

/**
 * The line of a festival that a JSON value is, verified as far as one line goes: shape, values, repetitions, and that its
 * people stand on it. `line` is its number, from 1.
 *
 * Throws `InvalidFestival` with every issue and its JSON pointer, which begins with the number of the line. What a line
 * refers to on other lines is verified by `checkFestivalLines`.
 *
 * @example
 * import { isInvalidFestival } from "upm-rules";
 * import { decodeFestivalLine } from "upm-rules/schema";
 *
 * decodeFestivalLine(JSON.parse('{"school":{"id":"s","region":"r","name":"School"}}'), 2)
 * // => { school: { id: "s", region: "r", name: "School" } }
 * try {
 *   decodeFestivalLine({ school: { id: "s", region: "r" } }, 3);
 * } catch (error) {
 *   isInvalidFestival(error) && error.issues
 *   // => [{ pointer: "/3/school/name", expected: "this key, which is missing" }]
 * }
 *
 * @since 0.1.0
 * @public
 */
export function decodeFestivalLine(json: unknown, line: number): FestivalLine {
  const kind = lineKind(json);
  const decoded =
    kind === undefined ? [unknownLine(json, line)] : decodeLine(kind, json, line, openReferences);
  if (isIssues(decoded)) throw invalidFestival(decoded);
  return decoded;
}

/** Takes in what comes before the first lesson, shapes verified too. */
export function decodeHead(): LinesHead {
  return new LinesHead((kind, json, line) =>
    lineOfRightTypes(kind, json) === undefined ? lineShapeIssues(kind, json, line) : [],
  );
}

/** A line after the head, which must be a lesson's: verified by itself and against the head, or all that is wrong with it. */
export function decodeLessonLine(
  json: unknown,
  line: number,
  references: KnownReferences,
): LessonLine | readonly Issue[] {
  const kind = lineKind(json);
  if (kind !== "lesson") return [laterLineIssue(kind, json, line)];
  return decodeLine(kind, json, line, references) as LessonLine | readonly Issue[];
}

function decodeLine(
  kind: LineKind,
  json: unknown,
  line: number,
  references: KnownReferences,
): FestivalLine | readonly Issue[] {
  const decoded = lineOfRightTypes(kind, json);
  const own = ownIssues(kind, json, line, references);
  if (decoded !== undefined && own.length === 0) return decoded;
  // The rules of the format come first: of two issues about one value they say more.
  return inLineOrder([...own, ...lineShapeIssues(kind, json, line)]);
}

function ownIssues(kind: LineKind, json: unknown, line: number, references: KnownReferences): Issue[] {
  switch (kind) {
    case "header":
      return [];
    case "lesson":
      return lessonLineIssues(json, line, references);
    default:
      return referenceIssues(json, kind, line);
  }
}

function referenceIssues(json: unknown, kind: ReferenceKind, line: number): Issue[] {
  const list = listOfKind[kind];
  const record = (json as Readonly<Record<string, unknown>>)[kind];
  return festivalIssues({ [list]: [record] }, "open").map((issue) => ({
    ...issue,
    pointer: `/${line}/${kind}${issue.pointer.slice(`/${list}/0`.length)}`,
  }));
}

export function isIssues(decoded: FestivalLine | readonly Issue[]): decoded is readonly Issue[] {
  return Array.isArray(decoded);
}
