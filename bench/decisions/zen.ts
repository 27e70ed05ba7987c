import { ZenDecisionContent, ZenEngine } from "@gorules/zen-engine";
import { deadlineOf } from "../by-hand.ts";
import type { FactSet } from "../fact-sets.ts";
import type { Clause, Peer } from "./peer.ts";

/**
 * Its language reckons zones, but not rightly enough to be compared (0.52.1): `d("2020-12-11T23:02:16+02:00")` drops the
 * offset, and `d("2020-12-28", "Europe/Volgograd").sub(4, "d")` is 01:00, since clocks were set back in between. So the
 * deadline is given by the function by hand, as a number.
 */
const given = ({ participant, parent, lesson, at }: FactSet) => ({
  participant,
  parent,
  at: Date.parse(at),
  deadline: deadlineOf(lesson).instant,
});

const breaches: ReadonlyArray<readonly [Clause, string]> = [
  ["V.participant-registered", "not participant.registered"],
  ["V.parent-registered", "not parent.registered"],
  ["V.accounts-linked", "not parent.linked"],
  ["V.diagnostics-taken", "participant.diagnosticTests < 1"],
  ["V.no-earlier-trial", "participant.trials + participant.lessons > 0"],
  ["V.confirmed-in-time", "at >= deadline"],
];

const engine = new ZenEngine();

/** A decision of one expression, which is faster than a table. */
function decision(value: string) {
  const at = { x: 0, y: 0 };
  const expressions = [{ id: "1", key: "answer", value }];
  return engine.createDecision(
    new ZenDecisionContent({
      nodes: [
        { id: "facts", type: "inputNode", name: "facts", position: at },
        { id: "rule", type: "expressionNode", name: "rule", position: at, content: { expressions } },
        { id: "answer", type: "outputNode", name: "answer", position: at },
      ],
      edges: [
        { id: "1", type: "edge", sourceId: "facts", targetId: "rule" },
        { id: "2", type: "edge", sourceId: "rule", targetId: "answer" },
      ],
    }),
  );
}

const all = decision(breaches.map(([, broken]) => `not (${broken})`).join(" and "));
const broken = decision(
  `filter([${breaches.map(([clause, holds]) => `(${holds}) ? '${clause}' : null`).join(", ")}], # != null)`,
);

export const zen: Peer = {
  name: "GoRules ZEN, decision compiled before",
  from: "@gorules/zen-engine",
  factsARound: 1_000,
  // All at the same time: it answers by promises from threads of its own, and is twice as fast so.
  yesOrNo: (facts) => Promise.all(facts.map(async (one) => (await all.evaluate(given(one))).result.answer)),
  explain: {
    says: "codes",
    run: (facts) => Promise.all(facts.map(async (one) => (await broken.evaluate(given(one))).result.answer)),
  },
};
