import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import type { PartialFestival } from "../festival/records.js";
import { festivalIssues } from "../festival/validity/festival-issues.js";
import { isInvalidRegulation } from "../issues/invalid-regulation.js";
import { type Issue, sentenceOf } from "../issues/issue.js";
import type { FestivalLists } from "../model/festival.js";
import { amend } from "../regulation/amend.js";
import type { Regulation } from "../regulation/regulation.js";
import { Id, TimeZone } from "../schema/leaf.js";
import { Lesson } from "../schema/lesson.js";
import { Participant } from "../schema/participant.js";
import { shapeIssues } from "../schema/shape-issues.js";
import type { LessonAtPlace } from "./lesson-at-place.js";
import type { LessonAttended, ParticipantWithTrials, RegionalRegulation } from "./sources.js";

/** Says what is wrong with what a source answered; undefined where nothing is. */
export type Problem<Found> = (found: Found) => string | undefined;

/** A record as one of a list of a document: what the list's Schema forbids, and what a document must not repeat. */
export function recordProblem(
  schema: Schema.ConstraintDecoder<unknown>,
  list: keyof FestivalLists,
): Problem<unknown> {
  const ofShape = shapeProblem(schema);
  return (record) =>
    ofShape(record) ?? problemAmong({ [list]: [record] }, (pointer) => pointer.slice(`/${list}/0`.length));
}

/** The same of several, which must not be of the same thing. */
export function listProblem(
  schema: Schema.ConstraintDecoder<unknown>,
  list: keyof FestivalLists,
): Problem<readonly unknown[]> {
  const ofShape = shapeProblem(Schema.Array(schema));
  return (records) =>
    ofShape(records) ?? problemAmong({ [list]: records }, (pointer) => pointer.slice(`/${list}`.length));
}

const participantShape = recordProblem(Participant, "participants");

/** A participant, whose trials must be stated. */
export const participantProblem: Problem<ParticipantWithTrials> = (one) => {
  const problem = participantShape(one);
  if (problem !== undefined || one.trials !== undefined) return problem;
  return malformed([{ pointer: "/trials", expected: "the trials attended before, null for none" }]);
};

const place = { lesson: Lesson, timeZone: TimeZone, region: Id };
const placeShape = shapeProblem(Schema.Struct(place));
const attendedShape = shapeProblem(Schema.Array(Schema.Struct({ ...place, participant: Id })));

/** A lesson with its place. */
export const lessonProblem: Problem<LessonAtPlace> = (one) =>
  placeShape(one) ??
  problemAmong({ lessons: [one.lesson] }, (pointer) => pointer.replace(/^\/lessons\/0/, "/lesson"));

/** The lessons that a participant attended. */
export const attendedProblem: Problem<readonly LessonAttended[]> = (attended) =>
  attendedShape(attended) ??
  problemAmong({ lessons: attended.map(({ lesson }) => lesson) }, (pointer) =>
    pointer.replace(/^\/lessons(\/\d+)/, "$1/lesson"),
  );

const regulationShape = shapeProblem(
  Schema.Struct({ region: Id, amendments: Schema.Record(Schema.String, Schema.Unknown) }),
);

/** How a region changes a regulation. */
export const regulationProblem =
  (regulation: Regulation): Problem<RegionalRegulation> =>
  (one) => {
    const ofShape = regulationShape(one);
    if (ofShape !== undefined) return ofShape;
    try {
      amend(regulation, one.amendments);
      return undefined;
    } catch (error) {
      if (!isInvalidRegulation(error)) throw error;
      return malformed(error.issues.map((issue) => ({ ...issue, pointer: `/amendments${issue.pointer}` })));
    }
  };

/** By Schema; keys of the application's own are passed over. */
function shapeProblem<S extends Schema.ConstraintDecoder<unknown>>(schema: S): Problem<unknown> {
  const decode = Schema.decodeUnknownResult(schema);
  return (record) => {
    const decoded = decode(record, { errors: "all" });
    return Result.isFailure(decoded) ? malformed(shapeIssues(decoded.failure.issue, record)) : undefined;
  };
}

/** By the rules of a document, in the lists of one; `under` is where a pointer into these leads in the answer. */
function problemAmong(
  lists: { readonly [L in keyof PartialFestival]?: readonly unknown[] },
  under: (pointerOfList: string) => string,
): string | undefined {
  const issues = festivalIssues(lists, "open");
  if (issues.length === 0) return undefined;
  return malformed(issues.map((issue) => ({ ...issue, pointer: under(issue.pointer) })));
}

/** What is wrong, by JSON pointer, for the one who wrote the source. */
function malformed(issues: readonly Issue[]): string {
  return `malformed: ${issues.map((issue) => `${issue.pointer}: ${sentenceOf(issue)}`).join("; ")}`;
}
