import * as Effect from "effect/Effect";
import type { Id } from "../model/id.js";

/** What is found of each id, in their order; each is asked for once, all at the same time. */
export function findEach<A, E, R>(
  ids: readonly Id[],
  find: (id: Id) => Effect.Effect<A, E, R>,
): Effect.Effect<readonly A[], E, R> {
  const distinct = [...new Set(ids)];
  return Effect.map(Effect.forEach(distinct, find, { concurrency: "unbounded" }), (found) =>
    ids.map((id) => found[distinct.indexOf(id)] as A),
  );
}
