import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import { grouped } from "../festival/grouped.js";
import { received } from "../issues/received.js";
import { errorName } from "./error-name.js";
import { Unavailable } from "./errors.js";
import { inBatches } from "./in-batches.js";
import type { Kind } from "./kinds.js";
import type { ListLookup, Lookup } from "./lookup.js";
import type { Sources } from "./sources.js";

/** What a function of the application is asked for, and how its records are read. */
export interface Reading<Key, Found> {
  readonly kind: Kind;
  /** The name of the function. */
  readonly source: keyof Sources;
  /** The same text for the same key, and for no other. */
  readonly identity: (key: Key) => string;
  /** The identities of the keys that a record belongs to; none where it does not even say that. */
  readonly belongsTo: (record: Found) => readonly string[];
  /** What is wrong with the records of one key; undefined where nothing is. */
  readonly problem: (records: readonly Found[]) => string | undefined;
}

/** What an answer has for one key. */
interface Share<Found> {
  readonly records: readonly Found[];
  /** What is wrong with records of the answer that belong to none of its keys; undefined where there is none. */
  readonly strays: string | undefined;
}

/**
 * Looks up the record of a key, undefined where there is none, with those of others that are asked for just then.
 *
 * No verdict is built on a record that is malformed or about something else: it is `Unavailable`.
 */
export function recordFrom<Key, Found>(
  lookup: Lookup<Key, Found> | undefined,
  reading: Reading<Key, Found>,
  batchSize: number,
): (key: Key) => Effect.Effect<Found | undefined, Unavailable> {
  const call = async (keys: readonly Key[], signal: AbortSignal) => {
    if (typeof lookup === "object") return [await lookup.oneByOne(keys[0] as Key, signal)].filter(isThere);
    const records = await lookup?.(keys, signal);
    return Array.isArray(records) ? records.filter(isThere) : records;
  };
  return lookUp(lookup && call, reading, sizeFor(lookup, batchSize), ({ records, strays }) => {
    const [record] = records;
    // One that is there is not in doubt because of others.
    if (record === undefined) return strays ?? { found: undefined };
    if (records.length > 1) return "its source answered with it more than once";
    return reading.problem(records) ?? { found: record };
  });
}

/** Looks up the list of a key in the same way; a stray record may be one that is missing in any of the lists. */
export function listFrom<Key, Found>(
  lookup: ListLookup<Key, Found> | undefined,
  reading: Reading<Key, Found>,
  batchSize: number,
): (key: Key) => Effect.Effect<readonly Found[], Unavailable> {
  const call = async (keys: readonly Key[], signal: AbortSignal) =>
    typeof lookup === "object" ? lookup.oneByOne(keys[0] as Key, signal) : lookup?.(keys, signal);
  return lookUp(
    lookup && call,
    reading,
    sizeFor(lookup, batchSize),
    ({ records, strays }) => strays ?? reading.problem(records) ?? { found: records },
  );
}

function isThere<Found>(record: Found | null | undefined): record is Found {
  return record !== null && record !== undefined;
}

function sizeFor(lookup: object | undefined, batchSize: number): number {
  return typeof lookup === "function" ? batchSize : 1;
}

/** Asks a function of the application, in batches; `conclude` says what is found of a key, or why that is not known. */
function lookUp<Key, Found, Result>(
  call: ((keys: readonly Key[], signal: AbortSignal) => Promise<unknown>) | undefined,
  reading: Reading<Key, Found>,
  batchSize: number,
  conclude: (share: Share<Found>) => { readonly found: Result } | string,
): (key: Key) => Effect.Effect<Result, Unavailable> {
  const { kind, source, identity } = reading;
  const unavailable = (reason: string) => Exit.fail(new Unavailable({ kind, reason }));
  if (call === undefined) return () => unavailable(`the application gives no function \`${source}\``);
  return inBatches<Key, Result, Unavailable>({
    what: source,
    identity,
    batchSize,
    ask: (keys) =>
      Effect.match(
        Effect.tryPromise({
          try: (signal) => call(keys, signal),
          catch: (error) => errorName(error) ?? "its source failed",
        }),
        {
          onFailure: (reason) => () => unavailable(reason),
          onSuccess: (answer) => {
            // A function that forgets to answer must not pass for one that knows of nothing.
            if (!Array.isArray(answer))
              return () => unavailable(`expected an array, received ${received(answer)}`);
            const shareOf = sharesOf<Key, Found>(Array.from(answer), keys, reading);
            return (key) => {
              const conclusion = readable(() => conclude(shareOf(key)));
              return typeof conclusion === "string"
                ? unavailable(conclusion)
                : Exit.succeed(conclusion.found);
            };
          },
        },
      ),
  });
}

/** What an answer to several keys has for each of them. */
function sharesOf<Key, Found>(
  answer: readonly Found[],
  keys: readonly Key[],
  { identity, belongsTo, problem }: Reading<Key, Found>,
): (key: Key) => Share<Found> {
  const asked = new Set(keys.map(identity));
  const owners = answer.map((record) => {
    const ids = readable(() => belongsTo(record));
    return typeof ids === "string" ? [] : [...new Set(ids)].filter((id) => asked.has(id));
  });
  const shares = grouped(
    answer.flatMap((record, index) => (owners[index] ?? []).map((id) => [id, record] as const)),
  );
  const stray = answer.filter((_, index) => owners[index]?.length === 0).slice(0, 1);
  const strays =
    stray.length === 0
      ? undefined
      : (readable(() => problem(stray)) ?? "its source answered with another one");
  return (key) => ({ records: shares.get(identity(key)) ?? [], strays });
}

/** What is read of a record, or why it cannot be: one of a database may be gone once it is looked at. */
function readable<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    return `a record cannot be read: ${errorName(error) ?? "its source failed"}`;
  }
}
