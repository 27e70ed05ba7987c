import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import * as schemas from "../../src/entries/schema.js";
import * as root from "../../src/index.js";
import { type FactsName, fullFacts } from "./full-facts.js";

const names = Object.keys(fullFacts) as FactsName[];
const schemaOf: Readonly<Record<FactsName, unknown>> = { ...schemas };
const parsers: Readonly<Record<`parse${FactsName}`, (value: unknown) => object>> = { ...root };
const accepts = (name: FactsName, facts: unknown) =>
  Schema.is(schemaOf[name] as Schema.Codec<unknown>)(facts);
const isWellFormed = (name: FactsName, facts: unknown) => "facts" in parsers[`parse${name}`](facts);

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    [key],
    ...placesIn(part).map((rest) => [key, ...rest]),
  ]);
}

/** The value with another at a place, or with nothing there. */
function changed(value: unknown, [key = "", ...rest]: readonly string[], to: unknown): unknown {
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  if (rest.length > 0) copy[key] = changed(copy[key], rest, to);
  else if (to === "left out") delete copy[key];
  else copy[key] = to;
  return copy;
}

const places = names.flatMap((name) => placesIn(fullFacts[name]).map((place) => [name, place] as const));

/** Values of every sort as JSON has them; no number among them is an instant of these years. */
const samples: readonly unknown[] = [
  ...[null, true, false, [], {}, [[]], [{}], [null], [5], [""], ["p"], ["2020-02-30"], ["2020-11-05"]],
  ...["", "x", "a/b", " ", "unreachable", "not-yet", "venue", "lesson", "consumable", "per"],
  ...["2020-11-16", "2020-02-30", "2100-01-01", "2020-11-16T10:00", "2020-11-16T10:00Z", "2020-11-16T24:00Z"],
  ...["10:00", "24:00", "9:00", "Europe/Moscow", "+03:00", "Mars/Olympus"],
  ...[0, -0, 1, -1, 0.5, 12, 1_000_000, 1_000_001, 10_000_001],
];

describe("the Schema of the facts of a stage", () => {
  it.each(names)("accepts facts with everything, and with nothing: %s", (name) => {
    for (const facts of [fullFacts[name], {}, { at: null }, { at: undefined, other: 5 }]) {
      expect(accepts(name, facts)).toBe(true);
      expect(isWellFormed(name, facts)).toBe(true);
    }
    for (const facts of [null, [], "facts", 5]) expect(accepts(name, facts)).toBe(false);
  });

  it.each(places)(
    "accepts what the check does, and refuses what it calls malformed: %s %j",
    (name, place) => {
      for (const sample of samples) {
        // The kind of an item decides nothing: the check does without it, the type does not.
        if (place.at(-1) === "kind" && sample === null) continue;
        const facts = changed(fullFacts[name], place, sample);
        expect(accepts(name, facts), JSON.stringify(sample)).toBe(isWellFormed(name, facts));
      }
    },
  );

  it.each(places.filter(([, place]) => place.at(-1) !== "kind" && !/^\d+$/.test(place.at(-1) ?? "")))(
    "wants what the check wants: %s %j",
    (name, place) => {
      const facts = changed(fullFacts[name], place, "left out");
      expect(accepts(name, facts)).toBe(isWellFormed(name, facts));
    },
  );

  it.each(names)("encodes and decodes to the same: %s", (name) => {
    const codec = schemaOf[name] as Schema.Codec<unknown>;
    const encoded = Schema.encodeSync(codec)(fullFacts[name]);
    expect(encoded).toEqual(fullFacts[name]);
    expect(Schema.decodeUnknownSync(codec)(JSON.parse(JSON.stringify(encoded)))).toEqual(fullFacts[name]);
  });
});
