import type { Answer } from "../../src/services/lookup.js";

/** A call of a source that waits until the test answers it. */
export interface HeldCall<Key, Found> {
  readonly keys: readonly Key[];
  readonly signal: AbortSignal;
  readonly answer: (found: readonly Found[]) => void;
  readonly fail: (error: unknown) => void;
}

/** A source whose answers a test gives when it likes, and the calls that it has had so far. */
export class HeldSource<Key, Found> {
  readonly calls: HeldCall<Key, Found>[] = [];
  #waiting: { readonly count: number; readonly resolve: () => void } | undefined;

  readonly ask = (keys: readonly Key[], signal: AbortSignal): Answer<readonly Found[]> =>
    new Promise((answer, fail) => {
      this.calls.push({ keys, signal, answer, fail });
      if (this.#waiting?.count === this.calls.length) this.#waiting.resolve();
    });

  /** Resolves once it was called so many times in all. */
  called(count: number): Promise<void> {
    if (this.calls.length >= count) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting = { count, resolve };
    });
  }

  /** Of each call whether its signal is aborted. */
  get aborted(): boolean[] {
    return this.calls.map(({ signal }) => signal.aborted);
  }
}

/** All that is ready to happen happens. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
