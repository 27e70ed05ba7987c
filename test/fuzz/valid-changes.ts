import fc from "fast-check";
import type { Festival } from "../../src/model/festival.js";
import { completeFestivalDocument, festivalDocument } from "../arbitraries/document.js";
import { leafGrammars } from "./hostile-values.js";
import { changedAt } from "./json-pointers.js";
import { type Place, placesIn } from "./places.js";

/** Values that exclude others: two confirmations at one instant, two items of one name, days that count and do not. */
const isTiedToOthers = ({ pointer }: Place) =>
  /^\/confirmations\/|\/item$|\/(?:nonWorkingDays|workingDays)\/\d+$/.test(pointer);

/** A value at a limit of its grammar, or none where it may be left out; undefined where nothing can be changed. */
function changeOf(place: Place): fc.Arbitrary<unknown> | undefined {
  if (place.optional && !place.inList && /t$/.test(typeof place.value))
    return fc.constantFrom(null, "left out");
  if (place.kind === "list" || place.kind === "object" || isTiedToOthers(place)) return undefined;
  if (place.kind === "reference" || place.kind === "id" || place.kind === "format") return undefined;
  return leafGrammars[place.kind].good;
}

function changedOnce(document: unknown): fc.Arbitrary<unknown> {
  const changes = placesIn(document).flatMap((place) => {
    const change = changeOf(place);
    return change === undefined ? [] : [{ pointer: place.pointer, change }];
  });
  if (changes.length === 0) return fc.constant(document);
  return fc
    .constantFrom(...changes)
    .chain(({ pointer, change }) => change.map((value) => changedAt(document, pointer, value)));
}

/** Valid by construction, with values at the limits of their grammars, in any order of keys. */
export const validDocument: fc.Arbitrary<Festival> = fc
  .oneof(festivalDocument, completeFestivalDocument)
  // Plain objects, as JSON.parse makes them.
  .map((document) => structuredClone(document))
  .chain((document) =>
    fc.nat({ max: 6 }).chain((times) => {
      let changed: fc.Arbitrary<unknown> = fc.constant(document);
      for (let time = 0; time < times; time += 1) changed = changed.chain(changedOnce);
      return changed;
    }),
  )
  .chain((document) => fc.boolean().map((reverse) => (reverse ? withKeysReversed(document) : document)))
  .map((document) => document as Festival);

function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, withKeysReversed(inner)]));
}
