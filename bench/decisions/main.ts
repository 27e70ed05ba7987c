// Prints how long decisions of stage V take, beside code by hand and beside others: ratios of one run, no times.
import { factSets } from "../fact-sets.ts";
import { mustAgree } from "./agreement.ts";
import { ajv, ajvWithForms } from "./ajv.ts";
import { printBars } from "./bars.ts";
import { casl, caslInALoop } from "./casl.ts";
import { cedar } from "./cedar.ts";
import { jsonLogicEngine } from "./json-logic-engine.ts";
import { jsonRulesEngine, jsonRulesEngineByReadme } from "./json-rules-engine.ts";
import type { Peer } from "./peer.ts";
import { printTable } from "./print-table.ts";
import { canConfirm, check } from "./upm-rules.ts";
import { valibot, valibotWithForms } from "./valibot.ts";
import { booleanByHand, codesOnlyByHand, functionByHand } from "./written-by-hand.ts";
import { zen } from "./zen.ts";
import { zod, zodWithForms } from "./zod.ts";

const peers: readonly Peer[] = [
  booleanByHand,
  functionByHand,
  codesOnlyByHand,
  canConfirm,
  check,
  ajv,
  ajvWithForms,
  jsonLogicEngine,
  zod,
  zodWithForms,
  valibot,
  valibotWithForms,
  casl,
  caslInALoop,
  zen,
  jsonRulesEngine,
  jsonRulesEngineByReadme,
  cedar,
];

const rounds = 60;
const mostAllowed = factSets(10_000, 40);
const mostRefused = factSets(10_000, 3);
for (const peer of peers) for (const facts of [mostAllowed, mostRefused]) await mustAgree(peer, facts);
console.log("All give the same answers about all 20,000 sets of facts.");

const yesOrNo = await printTable(
  "Yes or no, the deadline included; most are allowed. Times of 10,000 decisions, by that of a boolean by hand.",
  peers.flatMap((peer) => (peer.yesOrNo ? { peer, says: "none", run: peer.yesOrNo } : [])),
  mostAllowed,
  rounds,
);
const reasons = await printTable(
  "Why not, the deadline included; most are refused. Times of 10,000 decisions, by that of a function by hand.",
  peers.flatMap((peer) => (peer.explain ? { peer, ...peer.explain } : [])),
  mostRefused,
  rounds,
);
console.log(`
reasons  all: each broken clause with its details, deadline and remedy; codes: the id of each; first: the id of one
facts    how many a round takes; the time is scaled to all`);
printBars(yesOrNo, reasons);
