import * as Effect from "effect/Effect";
import type { Verdict } from "../verdict/verdict.js";

/** An error that carries a verdict. */
type Carrying<V extends Verdict, Failure> = new (props: { readonly verdict: V }) => Failure;

/** The verdict where it is allowed; otherwise one of two failures that carry it: undetermined is never success. */
export function requireVerdict<V extends Verdict, Refused, Undetermined>(
  verdict: V,
  refused: Carrying<V, Refused>,
  undetermined: Carrying<V, Undetermined>,
): Effect.Effect<V, Refused | Undetermined> {
  if (verdict.outcome === "refused") return Effect.fail(new refused({ verdict }));
  if (verdict.outcome === "undetermined") return Effect.fail(new undetermined({ verdict }));
  return Effect.succeed(verdict);
}

/** A check made into a demand, in a span of its own: it succeeds only where the verdict is allowed. */
export function requiring<Ids, V extends Verdict, E, R, Refused, Undetermined>(
  name: string,
  check: (ids: Ids) => Effect.Effect<V, E, R>,
  refused: Carrying<V, Refused>,
  undetermined: Carrying<V, Undetermined>,
): (ids: Ids) => Effect.Effect<V, Refused | Undetermined | E, R> {
  return Effect.fn(name)(function* (ids: Ids) {
    return yield* requireVerdict(yield* check(ids), refused, undetermined);
  });
}
