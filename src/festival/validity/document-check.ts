import { type Expectation, idText } from "../../issues/expectation.js";
import { type Issue, mostIssues, pointerTo } from "../../issues/issue.js";
import { received } from "../../issues/received.js";
import type { Known } from "./known-ids.js";

/** An object of a document, of which nothing is certain yet. */
export type Loose = Readonly<Record<string, unknown>>;

/** Where an object stands; a pointer is spelt out only when there is something to say about it. */
export type Place = () => string;

/** The object at a place, and the place. */
export interface Placed {
  readonly value: Loose;
  readonly place: Place;
}

/**
 * Collects what is wrong with a document.
 *
 * Values of the wrong type are passed over: shapes are checked elsewhere, and a document built by typed code has them
 * right.
 */
export class DocumentCheck {
  readonly issues: Issue[] = [];

  /** Notes what is wrong at a pointer. */
  add(pointer: string, expected: string, value?: unknown): void {
    const issue = { pointer, expected };
    this.take([value === undefined ? issue : { ...issue, received: received(value) }]);
  }

  /** Notes issues that were found elsewhere, as long as there is room for them. */
  take(issues: readonly Issue[]): void {
    for (const issue of issues) if (this.issues.length <= mostIssues) this.issues.push(issue);
  }

  /** Checks one value under a key, unless it is left out or of another type. */
  leaf<T extends string | number>(expectation: Expectation<T>, { value, place }: Placed, key: string): void {
    const leaf = value[key];
    if (isOf(expectation, leaf) && !expectation.accepts(leaf))
      this.add(pointerTo(place(), key), expectation.expected, leaf);
  }

  /** Checks each value of a list under a key. */
  leaves<T extends string | number>(
    expectation: Expectation<T>,
    { value, place }: Placed,
    key: string,
  ): void {
    arrayOf(value[key]).forEach((leaf, index) => {
      if (isOf(expectation, leaf) && !expectation.accepts(leaf)) {
        this.add(`${pointerTo(place(), key)}/${index}`, expectation.expected, leaf);
      }
    });
  }

  /** Checks a reference: an id that `known` has. */
  reference(of: string, known: Known, { value, place }: Placed, key: string): void {
    this.referenceTo(of, known, value[key], () => pointerTo(place(), key));
  }

  /** Checks a list of references, none of them twice. */
  references(of: string, known: Known, { value, place }: Placed, key: string): void {
    const seen = new Set<unknown>();
    arrayOf(value[key]).forEach((id, index) => {
      const here = () => `${pointerTo(place(), key)}/${index}`;
      const wasWrong = this.referenceTo(of, known, id, here);
      if (!wasWrong && typeof id === "string" && seen.has(id))
        this.add(here(), "an id that is not in this list already");
      seen.add(id);
    });
  }

  private referenceTo(of: string, known: Known, id: unknown, place: Place): boolean {
    if (typeof id !== "string") return false;
    const malformed = !idText.accepts(id);
    if (malformed) this.add(place(), idText.expected, id);
    else if (!known.has(id)) this.add(place(), `the id of one of the ${of}`);
    return malformed || !known.has(id);
  }

  /** Notes each record whose key was there before; records without a key are passed over. */
  noneTwice(
    records: Iterable<Placed>,
    keyOf: (value: Loose) => string | undefined,
    expected: string,
    at = "",
  ): void {
    const seen = new Set<string>();
    for (const { value, place } of records) {
      const key = keyOf(value);
      if (key === undefined) continue;
      if (seen.has(key)) this.add(`${place()}${at}`, expected);
      seen.add(key);
    }
  }
}

function isOf<T extends string | number>({ type }: Expectation<T>, value: unknown): value is T {
  return typeof value === type;
}

/** The value if it is a list, otherwise an empty one. */
function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The object under a key, with its place; empty where there is none. */
export function part({ value, place }: Placed, key: string): Placed {
  const inner = value[key];
  return { value: isObject(inner) ? inner : {}, place: () => pointerTo(place(), key) };
}

/** The objects of a list under a key, each with its place. */
export function* objectsOf({ value, place }: Placed, key: string): Iterable<Placed> {
  const list = arrayOf(value[key]);
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (isObject(item)) yield { value: item, place: () => `${pointerTo(place(), key)}/${index}` };
  }
}

function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
