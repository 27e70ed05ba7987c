import * as Effect from "effect/Effect";
import type { Verdict } from "../verdict/verdict.js";

/** The verdict where it is allowed; otherwise one of two failures that carry it: undetermined is never success. */
export function requireVerdict<Refused, Undetermined>(
  verdict: Verdict,
  refused: new (props: { readonly verdict: Verdict }) => Refused,
  undetermined: new (props: { readonly verdict: Verdict }) => Undetermined,
): Effect.Effect<Verdict, Refused | Undetermined> {
  if (verdict.outcome === "refused") return Effect.fail(new refused({ verdict }));
  if (verdict.outcome === "undetermined") return Effect.fail(new undetermined({ verdict }));
  return Effect.succeed(verdict);
}

/** The clauses of a verdict with what was found, for a message: no ids, no personal data. */
export function clausesOf({ findings }: Verdict): string {
  return findings.map(({ clause, status }) => `${clause} ${status}`).join(", ");
}
