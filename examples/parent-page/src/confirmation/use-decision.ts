import { useEffect, useMemo, useState } from "react";
import { type Decision, decide } from "../conditions/decide.ts";
import { atInstant } from "../deadline/at-instant.ts";
import type { ConditionsNow } from "../platform/platform.ts";

/** The decision as of now: made anew at the very instant at which time alone changes it. Nobody is asked for that. */
export function useDecision({ conditions, clock }: ConditionsNow): Decision {
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn says that the clock shows another time
  const decision = useMemo(() => decide(conditions, clock.now()), [conditions, clock, turn]);
  const { stableUntil } = decision;
  useEffect(() => {
    if (stableUntil === undefined) return;
    return atInstant(Date.parse(stableUntil), clock, () => setTurn((before) => before + 1));
  }, [stableUntil, clock]);
  return decision;
}
