import { LogicEngine } from "json-logic-engine";
import { isInTime } from "../by-hand.ts";
import type { FactSet } from "../fact-sets.ts";
import type { Clause, Peer } from "./peer.ts";

const engine = new LogicEngine();

/**
 * The deadline is an operator of ours over all facts, which calls the function by hand. Two operators for instant and
 * deadline do not do: compiled, `<` throws NaN where its right side reads a text (5.0.7).
 */
engine.addMethod("inTime", (facts: FactSet) => isInTime(facts), {
  deterministic: true,
  optimizeUnary: true,
});

const conditions: ReadonlyArray<readonly [Clause, object]> = [
  ["V.participant-registered", { var: "participant.registered" }],
  ["V.parent-registered", { var: "parent.registered" }],
  ["V.accounts-linked", { var: "parent.linked" }],
  ["V.diagnostics-taken", { ">=": [{ var: "participant.diagnosticTests" }, 1] }],
  [
    "V.no-earlier-trial",
    { "===": [{ "+": [{ var: "participant.trials" }, { var: "participant.lessons" }] }, 0] },
  ],
  ["V.confirmed-in-time", { inTime: { var: "" } }],
];

const all = engine.build({ and: conditions.map(([, holds]) => holds) });
const broken = engine.build(conditions.map(([clause, holds]) => ({ if: [holds, null, clause] })));

export const jsonLogicEngine: Peer = {
  name: "json-logic-engine, compiled",
  from: "json-logic-engine",
  yesOrNo: (facts) => facts.map((one) => all(one)),
  explain: {
    says: "codes",
    // Its own merge and filter are slower than this filter.
    run: (facts) => facts.map((one) => broken(one).filter((clause: Clause | null) => clause !== null)),
  },
};
