import { isObject, type Loose } from "../festival/validity/document-check.js";
import type { FestivalReferences, LessonLine } from "./festival-line.js";

/** The list that each kind of reference line is of. */
export const listOfKind = {
  region: "regions",
  competency: "competencies",
  venue: "venues",
  school: "schools",
  driveTime: "driveTimes",
  agreement: "agreements",
} as const satisfies Readonly<Record<string, keyof FestivalReferences>>;

export type ReferenceKind = keyof typeof listOfKind;

export const referenceKinds = Object.keys(listOfKind) as readonly ReferenceKind[];

/** Of any of these keys a line is a lesson's. */
const lessonKeys = ["lesson", "confirmations", "participants", "parents"] as const satisfies ReadonlyArray<
  keyof LessonLine
>;

export type LineKind = "header" | ReferenceKind | "lesson";

/** What a line is by its keys; undefined where it is none that there is. */
export function lineKind(line: unknown): LineKind | undefined {
  if (!isObject(line)) return undefined;
  if (hasAny(line, lessonKeys)) return "lesson";
  if (hasAny(line, ["format"])) return "header";
  return referenceKinds.find((kind) => Object.hasOwn(line, kind));
}

function hasAny(line: Loose, keys: readonly string[]): boolean {
  return keys.some((key) => Object.hasOwn(line, key));
}
