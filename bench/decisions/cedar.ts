import {
  type CheckParseAnswer,
  preparsePolicySet,
  statefulIsAuthorized,
} from "@cedar-policy/cedar-wasm/nodejs";
import { deadlineOf } from "../by-hand.ts";
import type { FactSet } from "../fact-sets.ts";
import type { Clause, Peer } from "./peer.ts";

const conditions: Readonly<Record<Clause, string>> = {
  "V.participant-registered": "context.participant.registered",
  "V.parent-registered": "context.parent.registered",
  "V.accounts-linked": "context.parent.linked",
  "V.diagnostics-taken": "context.participant.diagnosticTests >= 1",
  "V.no-earlier-trial": "context.participant.trials + context.participant.lessons == 0",
  "V.confirmed-in-time": "context.at < context.deadline",
};

/** Its language knows instants and offsets, but no zones: the function by hand gives the deadline, as a number. */
const contextOf = ({ participant, parent, lesson, at }: FactSet) => ({
  participant: { ...participant },
  parent: { ...parent },
  at: Date.parse(at),
  deadline: deadlineOf(lesson).instant,
});

function mustParse(answer: CheckParseAnswer): void {
  if (answer.type === "failure") throw new Error(JSON.stringify(answer.errors));
}

mustParse(
  preparsePolicySet("one policy", {
    staticPolicies: `permit(principal, action, resource) when { ${Object.values(conditions).join(" && ")} };`,
  }),
);
/** A policy a clause: every policy that forbids is named in the answer. */
mustParse(
  preparsePolicySet("a policy a clause", {
    staticPolicies: {
      permit: "permit(principal, action, resource);",
      ...Object.fromEntries(
        Object.entries(conditions).map(([clause, holds]) => [
          clause,
          `forbid(principal, action, resource) unless { ${holds} };`,
        ]),
      ),
    },
  }),
);

function ask(preparsedPolicySetId: string, facts: FactSet) {
  const answer = statefulIsAuthorized({
    principal: { type: "Parent", id: "any" },
    action: { type: "Action", id: "confirm" },
    resource: { type: "Lesson", id: "any" },
    context: contextOf(facts),
    preparsedPolicySetId,
    entities: [],
  });
  if (answer.type === "failure") throw new Error(JSON.stringify(answer.errors));
  const { decision, diagnostics } = answer.response;
  if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors));
  return { allowed: decision === "allow", policies: diagnostics.reason };
}

export const cedar: Peer = {
  name: "Cedar, policies parsed before",
  from: "@cedar-policy/cedar-wasm",
  factsARound: 1_000,
  yesOrNo: (facts) => facts.map((one) => ask("one policy", one).allowed),
  explain: {
    says: "codes",
    run: (facts) =>
      facts.map((one) => {
        const { allowed, policies } = ask("a policy a clause", one);
        return allowed ? [] : policies;
      }),
  },
};
