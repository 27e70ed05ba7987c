import { type Expectation, idText } from "../../issues/expectation.js";
import { type Issue, mostIssues } from "../../issues/issue.js";
import { received } from "../../issues/received.js";
import type { Known } from "./known-ids.js";
import { Place } from "./place.js";

/** An object of a document, of which nothing is certain yet. */
export type Loose = Readonly<Record<string, unknown>>;

const nothing: readonly unknown[] = [];

/**
 * Collects what is wrong with a document.
 *
 * Values of the wrong type are passed over: shapes are checked elsewhere, and a document built by typed code has them
 * right. Values are handed over, not looked up here: reading a key that is written out costs a fraction of one that is not.
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

  /** Checks the value that stands under a key, unless it is left out or of another type. */
  leaf<T extends string | number>(
    expectation: Expectation<T>,
    value: unknown,
    place: Place,
    key: string,
  ): void {
    if (isOf(expectation, value) && !expectation.accepts(value))
      this.add(place.pointer(key), expectation.expected, value);
  }

  /** Checks each value of the list that stands under a key. */
  leaves<T extends string | number>(
    expectation: Expectation<T>,
    values: unknown,
    place: Place,
    key: string,
  ): void {
    const list = listOf(values);
    for (let index = 0; index < list.length; index += 1) {
      const value = list[index];
      if (isOf(expectation, value) && !expectation.accepts(value))
        this.add(`${place.pointer(key)}/${index}`, expectation.expected, value);
    }
  }

  /** Checks a reference: an id that `known` has. */
  reference(of: string, known: Known, id: unknown, place: Place, key: string): void {
    if (typeof id === "string" && !known.has(id)) this.addReference(of, id, place.pointer(key));
  }

  /** Checks a list of references, none of them twice. */
  references(of: string, known: Known, ids: unknown, place: Place, key: string): void {
    const list = listOf(ids);
    const seen = list.length > fewEntries ? new Set<unknown>() : undefined;
    for (let index = 0; index < list.length; index += 1) {
      const id = list[index];
      if (typeof id !== "string") continue;
      if (!known.has(id)) this.addReference(of, id, `${place.pointer(key)}/${index}`);
      else if (seen === undefined ? list.indexOf(id) < index : hadAlready(seen, id))
        this.add(`${place.pointer(key)}/${index}`, "an id that is not in this list already");
    }
  }

  private addReference(of: string, id: string, pointer: string): void {
    if (!idText.accepts(id)) this.add(pointer, idText.expected, id);
    else this.add(pointer, `the id of one of the ${of}`);
  }

  /** Notes each record of a list whose key was there before; records without a key are passed over. */
  noneTwice(
    records: unknown,
    keyOf: (value: Loose) => string | undefined,
    expected: string,
    place: Place,
    at = "",
  ): void {
    const seen = new Set<string>();
    eachObject(records, place, (value, here) => {
      const key = keyOf(value);
      if (key === undefined) return;
      if (hadAlready(seen, key)) this.add(`${here.pointer()}${at}`, expected);
    });
  }
}

/** How long a list may be to have each entry looked for in it, which is faster then than a set of them. */
const fewEntries = 24;

/** Whether a set had a value before; afterwards it has. */
function hadAlready(seen: Set<unknown>, value: unknown): boolean {
  const before = seen.size;
  return seen.add(value).size === before;
}

function isOf<T extends string | number>({ type }: Expectation<T>, value: unknown): value is T {
  return typeof value === type;
}

/** The value if it is a list, otherwise an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : nothing;
}

/** The object if it is one, otherwise an empty one. */
export function objectOf(value: unknown): Loose {
  return isObject(value) ? value : {};
}

/** Calls back for each object of a list, with its place: the same one each time, so that it must not be kept. */
export function eachObject(
  list: unknown,
  place: Place,
  callBack: (value: Loose, place: Place) => void,
): void {
  const values = listOf(list);
  const here = new Place(place, 0);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (!isObject(value)) continue;
    here.key = index;
    callBack(value, here);
  }
}

export function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
