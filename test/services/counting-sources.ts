import type { Sources, VenueAndSchool } from "../../src/services/sources.js";
import type { BatchedSources } from "../arbitraries/sources.js";

type Name = keyof Sources;
type Key = string | VenueAndSchool;

/** Comes before an answer: a function of the source and of how many calls it had before. */
export type Pace = (source: Name, calls: number) => Promise<unknown> | undefined;

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The answer comes with the call. */
export const atOnce: Pace = () => undefined;
export const afterAPromise: Pace = () => Promise.resolve();

/** Each source takes a time of its own, in which it does whatever it was asked for meanwhile. */
export function afterItsOwnTime(): Pace {
  const underWay = new Map<Name, Promise<unknown>>();
  return (source) => {
    const milliseconds = [...source].reduce((sum, char) => sum + char.charCodeAt(0), 0) % 23;
    const done = underWay.get(source) ?? later(milliseconds).then(() => underWay.delete(source));
    underWay.set(source, done);
    return done;
  };
}

/** Each call takes longer than the one before, so that no two answers come together. */
export const oneAfterAnother: Pace = (_source, calls) => later(1 + 15 * calls);

/** Sources that count, at some pace, what they are asked for. */
export interface Counting {
  readonly sources: Sources;
  /** The keys of each call, by source, each key as text. */
  readonly calls: ReadonlyMap<Name, readonly (readonly string[])[]>;
}

export function counting(sources: BatchedSources, pace: Pace = atOnce): Counting {
  const calls = new Map<Name, string[][]>();
  const counted = Object.entries(sources).map(([name, ask]) => {
    const source = name as Name;
    const asked = (keys: readonly Key[], signal: AbortSignal) => {
      const before = calls.get(source) ?? [];
      calls.set(source, [...before, keys.map((key) => JSON.stringify(key))]);
      const answer = () => ask(keys as never, signal);
      const wait = pace(source, before.length);
      return wait === undefined ? answer() : wait.then(answer);
    };
    return [source, asked];
  });
  return { sources: Object.fromEntries(counted), calls };
}

/** How many keys each call had, by source. */
export function sizesOf({ calls }: Counting): Partial<Record<Name, number[]>> {
  return Object.fromEntries([...calls].map(([source, of]) => [source, of.map((keys) => keys.length)]));
}

/** The keys that a source was asked for more than once, with one call or with several. */
export function askedTwice({ calls }: Counting): string[] {
  return [...calls].flatMap(([source, of]) => {
    const keys = of.flat();
    return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${source} ${key}`);
  });
}
