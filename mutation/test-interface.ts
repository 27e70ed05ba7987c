import { expect } from "expect";

export interface CollectedTest {
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...values: unknown[]) => unknown;
type Define = (title: string, body: Body, values: readonly unknown[]) => void;

let collected: CollectedTest[] = [];
let groups: string[] = [];
/** What runs before each test of the group that is being defined, and of those around it. */
let preparations: ReadonlyArray<() => unknown> = [];
let timesNamed = new Map<string, number>();

/** The tests that a file defines while it is loaded, in order; of names that repeat, the later ones have a number. */
export function collectTests(load: () => void): readonly CollectedTest[] {
  collected = [];
  groups = [];
  preparations = [];
  timesNamed = new Map();
  load();
  return collected;
}

const group: Define = (title, define, values) => {
  const around = preparations;
  groups.push(title);
  define(...values);
  groups.pop();
  preparations = around;
};

/** Unlike in Vitest it stands before the tests that it is for, and waits for nothing. */
const beforeEach = (prepare: () => unknown) => {
  preparations = [...preparations, prepare];
};

const test: Define = (title, body, values) => {
  const name = [...groups, title].join(" > ");
  const times = (timesNamed.get(name) ?? 0) + 1;
  timesNamed.set(name, times);
  const before = preparations;
  const run = () => {
    for (const prepare of before) prepare();
    return body(...values);
  };
  collected.push({ name: times === 1 ? name : `${name} (${times})`, run });
};

function withEach(define: Define) {
  const once = (title: string, body: Body) => define(title, body, []);
  const each = (rows: readonly unknown[]) => (title: string, body: Body) => {
    // As in Vitest: rows give all parameters where each of them is a list.
    const lists = rows.every((row) => Array.isArray(row));
    for (const row of rows) define(title, body, lists ? (row as unknown[]) : [row]);
  };
  return Object.assign(once, { each });
}

/** Vitest's takes a message besides. */
const expectOf = Object.assign((value: unknown, _message?: string) => expect(value), expect);

/** What the tests import from Vitest, and no more of it, so that they start within milliseconds. */
export const testInterface = { beforeEach, describe: withEach(group), it: withEach(test), expect: expectOf };
