import { ajv } from "./ajv.ts";
import { jsonLogicEngine } from "./json-logic-engine.ts";
import { jsonRulesEngine, jsonRulesEngineByReadme } from "./json-rules-engine.ts";
import type { Peer } from "./peer.ts";
import { inFigures } from "./print-table.ts";
import { canConfirm, check } from "./upm-rules.ts";
import { booleanByHand, functionByHand } from "./written-by-hand.ts";

interface Bar {
  /** Whose time is divided by whose. */
  readonly of: Peer;
  readonly by: Peer;
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** What the project set out to reach. */
const bars: readonly Bar[] = [
  { of: canConfirm, by: booleanByHand, atMost: 2 },
  { of: check, by: functionByHand, atMost: 3 },
  { of: ajv, by: check, atLeast: 1 },
  { of: jsonLogicEngine, by: check, atLeast: 1 },
  { of: jsonRulesEngine, by: check, atLeast: 500 },
  { of: jsonRulesEngineByReadme, by: check, atLeast: 500 },
];

/** Says of each bar what this run measured; a bar that is not met fails nothing, since machines differ. */
export function printBars(yesOrNo: ReadonlyMap<Peer, number>, reasons: ReadonlyMap<Peer, number>): void {
  console.log("\nbars, as this run measured them\n");
  for (const { of, by, atMost = Number.POSITIVE_INFINITY, atLeast = 0 } of bars) {
    const times = yesOrNo.has(by) ? yesOrNo : reasons;
    const ratio = (times.get(of) ?? Number.NaN) / (times.get(by) ?? Number.NaN);
    const met = ratio <= atMost && ratio >= atLeast;
    const bar = Number.isFinite(atMost) ? `≤ ${atMost}` : `≥ ${atLeast}`;
    const measured = `${inFigures(ratio).padStart(6)} ×`;
    console.log(`  ${met ? "met    " : "not met"}  ${bar.padEnd(5)}  ${measured}  ${of.name}, by ${by.name}`);
  }
}
