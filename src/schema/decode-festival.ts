import * as Effect from "effect/Effect";
import { type FestivalIndex, festivalIndex } from "../festival/festival-index.js";
import { type Records, recordsOf } from "../festival/records.js";
import { festivalIssues } from "../festival/validity/festival-issues.js";
import { type InvalidFestival, invalidFestival, sortedIssues } from "../issues/invalid-festival.js";
import type { Festival as FestivalModel } from "../model/festival.js";
import { festivalOfRightTypes, festivalShapeIssues } from "./festival-shape.js";

/** The records of the festival, or everything that is wrong with the document, sorted by pointer. */
function decode(document: unknown, watch?: Watch): DecodedRecords | InvalidFestival {
  const festival = festivalOfRightTypes(document);
  const index = festivalIndex(festival ?? (document as object | null) ?? {});
  const ofDocument = festivalIssues(festival ?? document, "checked", index, watch);
  if (festival !== undefined && ofDocument.length === 0) return { festival, index };
  // The document's own rules come first: of two issues about one value they say more.
  return invalidFestival(sortedIssues(ofDocument.concat(festivalShapeIssues(document))));
}

/** A festival and the index that it was verified by. */
interface DecodedRecords {
  readonly festival: FestivalModel;
  readonly index: FestivalIndex;
}

/** Is told how many lessons of how many were verified. */
type Watch = (lessons: number, all: number) => void;

/** The records of the festival that a JSON value is, verified and indexed once; throws `InvalidFestival`. */
export function decodeRecords(json: unknown, watch?: Watch): Records {
  const { festival, index } = decodedOrThrow(json, watch);
  return recordsOf(festival, index);
}

function decodedOrThrow(json: unknown, watch?: Watch): DecodedRecords {
  const decoded = decode(json, watch);
  if (decoded instanceof Error) throw decoded;
  return decoded;
}

/**
 * The festival that a JSON value is, verified whole: shape, values, references, repetitions.
 *
 * Throws `InvalidFestival` with every issue and its JSON pointer, sorted by pointer; then nothing was decoded. Past a
 * million issues it stops and says so.
 *
 * @example
 * import { decodeFestival } from "upm-rules/schema";
 *
 * const lists = { regions: [], competencies: [], venues: [], schools: [], driveTimes: [], agreements: [] };
 * const people = { lessons: [], parents: [], participants: [], confirmations: [] };
 * decodeFestival({ format: "upm-festival/1", ...lists, ...people }).format // => "upm-festival/1"
 * decodeFestival({ format: "upm-festival/2", ...lists, ...people }) // throws InvalidFestival
 *
 * @since 0.1.0
 * @public
 */
export function decodeFestival(json: unknown): FestivalModel {
  return decodedOrThrow(json).festival;
}

/**
 * `decodeFestival` as an Effect, which fails with `InvalidFestival`.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { decodeFestivalEffect } from "upm-rules/schema";
 *
 * const error = Effect.runSync(Effect.flip(decodeFestivalEffect(null)));
 * error.issues // => [{ pointer: "", expected: "an object", received: "null" }]
 *
 * @since 0.1.0
 * @public
 */
export function decodeFestivalEffect(json: unknown): Effect.Effect<FestivalModel, InvalidFestival> {
  return Effect.suspend(() => {
    const decoded = decode(json);
    return decoded instanceof Error ? Effect.fail(decoded) : Effect.succeed(decoded.festival);
  });
}
