import * as Arr from "effect/Array";
import * as Deferred from "effect/Deferred";
import * as Effect from "effect/Effect";
import type * as Exit from "effect/Exit";
import * as Request from "effect/Request";
import * as RequestResolver from "effect/RequestResolver";
import { grouped } from "../festival/grouped.js";

/** How many batches of one kind are under way at the same time, at most. */
const batchesAtOnce = 16;

/** How things of one kind are asked for. */
export interface Asking<Key, Found, E> {
  /** What is looked up, for spans: a name, no id. */
  readonly what: string;
  /** The same text for the same key, and for no other. */
  readonly identity: (key: Key) => string;
  /** The most keys that are asked for at once. */
  readonly batchSize: number;
  /** Asks for distinct keys; each gets an exit of its own. */
  readonly ask: (keys: readonly Key[]) => Effect.Effect<(key: Key) => Exit.Exit<Found, E>>;
}

/** One question of one check. */
class Question<Key, Found, E> extends Request.Class<{ readonly key: Key }, Found, E> {
  isWanted = true;
  /** Set while it is being asked. */
  whenUnwanted: (() => void) | undefined;

  giveUp(): void {
    this.isWanted = false;
    this.whenUnwanted?.();
  }
}

/**
 * Looks things up together that are asked for at the same time, each once.
 *
 * Nothing is remembered: what is asked for later is asked for anew, so no answer is older than its question. A batch that
 * no check waits for any longer is interrupted.
 */
export function inBatches<Key, Found, E>(
  asking: Asking<Key, Found, E>,
): (key: Key) => Effect.Effect<Found, E> {
  type Entry = Request.Entry<Question<Key, Found, E>>;
  const { what, identity, batchSize, ask } = asking;

  /** Asks for some keys, each with all who want it. */
  const askFor = (chunk: ReadonlyArray<readonly Entry[]>) =>
    Effect.suspend(() => {
      // While the chunk waited for its turn, some may have given up.
      const groups = chunk
        .map((group) => group.filter(({ request }) => request.isWanted))
        .filter(({ length }) => length > 0);
      const entries = groups.flat();
      let wanted = entries.length;
      if (wanted === 0) return Effect.void;
      const allGaveUp = Deferred.makeUnsafe<void>();
      for (const { request } of entries) {
        request.whenUnwanted = () => {
          wanted -= 1;
          if (wanted === 0) Deferred.doneUnsafe(allGaveUp, Effect.void);
        };
      }
      const answered = Effect.map(ask(groups.map(([first]) => (first as Entry).request.key)), (exitOf) => {
        for (const entry of entries) entry.completeUnsafe(exitOf(entry.request.key));
      });
      return Effect.raceFirst(answered, Deferred.await(allGaveUp));
    });

  const resolver = RequestResolver.make<Question<Key, Found, E>>((entries) => {
    const groups = [...grouped(entries.map((entry) => [identity(entry.request.key), entry])).values()];
    return Effect.forEach(Arr.chunksOf(groups, batchSize), askFor, {
      concurrency: batchesAtOnce,
      discard: true,
    });
  }).pipe(RequestResolver.withSpan(`upm-rules.lookup ${what}`));

  return (key) =>
    Effect.suspend(() => {
      const question = new Question<Key, Found, E>({ key });
      return Effect.onInterrupt(Effect.request(question, resolver), () =>
        // A batch that is under way does not notice by itself that nobody waits for it.
        Effect.sync(() => question.giveUp()),
      );
    });
}
