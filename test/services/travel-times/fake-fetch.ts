import type { Fetch, MatrixRequest } from "../../../src/services/travel-times/routing-engine.js";
import { type Answered, matrixAskedIn, type Says, valhallaAnswer } from "./valhalla-api.js";

export interface Requested extends MatrixRequest {
  readonly signal: AbortSignal;
}

export interface FakeFetch {
  readonly fetch: Fetch;
  /** The requests so far. */
  readonly requests: readonly Requested[];
  /** How many of them were without an answer at the same time, at most. */
  readonly mostAtOnce: () => number;
}

/** A `fetch` without a network, whose answers are given; aborted, it rejects as the platform's own does. */
export function fakeFetch(
  answer: (request: Requested, index: number) => Answered | Promise<Answered>,
): FakeFetch {
  const requests: Requested[] = [];
  let under = 0;
  let most = 0;
  const fetch: Fetch = async (url, given) => {
    const request = { ...given, url } as Requested;
    requests.push(request);
    under += 1;
    most = Math.max(most, under);
    try {
      const { status, text } = await Promise.race([
        answer(request, requests.length - 1),
        abortOf(given.signal),
      ]);
      return { status, text: async () => text };
    } finally {
      under -= 1;
    }
  };
  return { fetch, requests, mostAtOnce: () => most };
}

/** Rejects when a signal aborts. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** An answer that never comes. */
export function never(): Promise<never> {
  return new Promise(() => {});
}

/** A `fetch` that answers as Valhalla does, after some turns of the event loop. */
export function fakeValhalla(says: Says, turns = 0): FakeFetch {
  return fakeFetch(async ({ body = "" }) => {
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    return valhallaAnswer(matrixAskedIn(body), says);
  });
}
