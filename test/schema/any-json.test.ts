import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import { isInvalidFestival } from "../../src/issues/invalid-festival.js";
import { decodeFestival } from "../../src/schema/decode-festival.js";
import { emptyFestival, fullFestival, type Json } from "./full-festival.js";
import { keysOfTheFormat } from "./keys-of-the-format.js";

const small: Json = JSON.parse(
  readFileSync(new URL("../../examples/small/all-good.json", import.meta.url), "utf8"),
);

/** Decodes, or throws InvalidFestival with issues in order, one for each pointer; never anything else. */
function holds(document: unknown): "decoded" | "invalid" {
  try {
    const festival = decodeFestival(document);
    expect(festival).toEqual(document);
    checkFestival(festival, { at: "2020-11-13T09:00:00Z" });
    return "decoded";
  } catch (error) {
    if (!isInvalidFestival(error)) throw error;
    expect(error.issues.length).toBeGreaterThan(0);
    const pointers = error.issues.map(({ pointer }) => pointer);
    expect(pointers).toEqual([...new Set(pointers)].sort());
    for (const { pointer, expected, received } of error.issues) {
      expect(pointer).toMatch(/^(?:\/|$)/);
      expect(expected).not.toBe("");
      expect(received).not.toBe("");
    }
    return "invalid";
  }
}

const key = fc.oneof(
  fc.constantFrom(
    ...new Set(keysOfTheFormat.map(({ pointer }) => pointer.slice(pointer.lastIndexOf("/") + 1))),
  ),
  fc.constantFrom("__proto__", "constructor", "a/b", "~", ""),
  fc.string(),
);
/** Anything that JSON can be, with keys and leaves that the format knows. */
const { json } = fc.letrec<{ json: unknown; leaf: unknown }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(
      "upm-festival/1",
      "r",
      "v",
      "s",
      "2020-11-16",
      "2020-11-16T10:00Z",
      "Europe/Moscow",
      "10:00",
    ),
    fc.constantFrom("unreachable", "calendar", "venue", "lesson", "equipment", "\ud800", "", "/"),
    fc.constantFrom(0, -0, 1, -1, 0.5, 1e308, Number.POSITIVE_INFINITY, 2 ** 53),
    fc.boolean(),
    fc.constant(null),
    fc.string({ unit: "binary" }),
    fc.double(),
  ),
  json: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    fc.array(tie("json")),
    fc
      .array(fc.tuple(key, tie("json")))
      .map((entries) =>
        JSON.parse(`{${entries.map(([name]) => `${JSON.stringify(name)}:0`).join()}}`, undefined),
      )
      .chain((object) =>
        fc
          .array(tie("json"), {
            minLength: Object.keys(object).length,
            maxLength: Object.keys(object).length,
          })
          .map((values) => {
            for (const [index, name] of Object.keys(object).entries())
              Object.defineProperty(object, name, { value: values[index] });
            return object as unknown;
          }),
      ),
  ),
}));

describe("any JSON value", () => {
  it("is decoded or is an InvalidFestival", () => {
    fc.assert(
      fc.property(fc.oneof(json, fc.jsonValue()), (value) => void holds(value)),
      { numRuns: 500 },
    );
  });

  it("is so in the place of any list", () => {
    const list = fc.constantFrom(...Object.keys(emptyFestival));
    fc.assert(
      fc.property(list, json, fc.boolean(), (name, value, inList) => {
        holds({ ...fullFestival, [name]: inList ? [value] : value });
      }),
      { numRuns: 500 },
    );
  });
});

describe("a valid document with one change somewhere", () => {
  const changes = fc.record({
    document: fc.constantFrom(fullFestival as unknown as Json, small),
    seed: fc.nat(),
    how: fc.constantFrom("replace", "remove", "add", "repeat"),
    name: key,
    value: json,
  });

  it("is decoded or is an InvalidFestival", () => {
    const outcomes = { decoded: 0, invalid: 0 };
    fc.assert(
      fc.property(changes, ({ document, seed, how, name, value }) => {
        const copy = structuredClone(document);
        const places = placesIn(copy);
        const [parent, last] = places[seed % places.length] as Place;
        if (how === "replace") set(parent, last, value);
        else if (how === "remove")
          Array.isArray(parent) ? parent.splice(Number(last), 1) : delete parent[last];
        else if (how === "repeat" && Array.isArray(parent)) parent.push(parent[Number(last)] as Json);
        else if (Array.isArray(parent)) parent.push(value as Json);
        else set(parent, name, value);
        outcomes[holds(copy)] += 1;
      }),
      { numRuns: 1000 },
    );
    expect(outcomes.decoded).toBeGreaterThan(0);
    expect(outcomes.invalid).toBeGreaterThan(0);
  });
});

type Parent = Json[] | { [key: string]: Json };
type Place = readonly [parent: Parent, key: string];

function set(parent: Parent, name: string, value: unknown): void {
  Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Every value of a document that is in something else, by what it is in. */
function placesIn(value: Json): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [[value, name] as const, ...placesIn(inner)]);
}
