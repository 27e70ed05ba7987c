import { type ConditionProperties, Engine, type EngineResult } from "json-rules-engine";
import { deadlineOf } from "../by-hand.ts";
import type { FactSet } from "../fact-sets.ts";
import type { Clause, FactSets, Peer } from "./peer.ts";

interface Condition extends ConditionProperties {
  readonly name: Clause;
}

/** It knows no zones and adds nothing: the function by hand gives the deadline, as a fact; so is the sum. */
const given = ({ participant, parent, lesson, at }: FactSet) => ({
  participant,
  parent,
  attended: participant.trials + participant.lessons,
  at: Date.parse(at),
  deadline: deadlineOf(lesson).instant,
});

const conditions: readonly Condition[] = [
  {
    name: "V.participant-registered",
    fact: "participant",
    path: "registered",
    operator: "equal",
    value: true,
  },
  { name: "V.parent-registered", fact: "parent", path: "registered", operator: "equal", value: true },
  { name: "V.accounts-linked", fact: "parent", path: "linked", operator: "equal", value: true },
  {
    name: "V.diagnostics-taken",
    fact: "participant",
    path: "diagnosticTests",
    operator: "greaterThanInclusive",
    value: 1,
  },
  { name: "V.no-earlier-trial", fact: "attended", operator: "equal", value: 0 },
  { name: "V.confirmed-in-time", fact: "at", operator: "lessThan", value: { fact: "deadline" } },
];

/** One rule, and a path resolver instead of JSONPath: its pages say that this is faster. */
const oneRule = new Engine([{ conditions: { all: [...conditions] }, event: { type: "may be confirmed" } }], {
  pathResolver: (object, path) => (object as Record<string, unknown>)[path],
});

/** The conditions of the rule that failed are judged to the last: all of them have the same priority. */
function failed({ failureResults }: EngineResult): Clause[] {
  const [failure] = failureResults;
  if (failure === undefined || !("all" in failure.conditions)) return [];
  return failure.conditions.all.flatMap((one) =>
    "result" in one && one.result === true ? [] : [one.name as Clause],
  );
}

export const jsonRulesEngine: Peer = {
  name: "json-rules-engine, one rule",
  from: "json-rules-engine",
  factsARound: 1_000,
  yesOrNo: (facts) => inTurn(facts, async (one) => (await oneRule.run(given(one))).events.length > 0),
  explain: {
    says: "codes",
    run: (facts) => inTurn(facts, async (one) => failed(await oneRule.run(given(one)))),
  },
};

const opposite: Readonly<Record<string, string>> = {
  equal: "notEqual",
  greaterThanInclusive: "lessThan",
  lessThan: "greaterThanInclusive",
};

/** As its README has it: a rule for each thing that may be found, JSONPath into facts. */
const aRuleAClause = new Engine(
  conditions.map(({ name, operator, path, ...condition }) => ({
    conditions: {
      all: [{ ...condition, ...(path && { path: `$.${path}` }), operator: opposite[operator] ?? operator }],
    },
    event: { type: name },
  })),
);

export const jsonRulesEngineByReadme: Peer = {
  name: "json-rules-engine, a rule a clause, JSONPath",
  from: "json-rules-engine",
  factsARound: 1_000,
  explain: {
    says: "codes",
    run: (facts) =>
      inTurn(facts, async (one) => (await aRuleAClause.run(given(one))).events.map(({ type }) => type)),
  },
};

/** All at the same time is slower: it answers by promises only, but waits for nothing. */
async function inTurn<T>(facts: FactSets, ask: (one: FactSet) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (const one of facts) answers.push(await ask(one));
  return answers;
}
