import { createMongoAbility, type MongoAbility, type RawRuleOf } from "@casl/ability";
import { isInTime } from "../by-hand.ts";
import type { FactSet } from "../fact-sets.ts";
import type { Clause, Peer } from "./peer.ts";

type Rule = RawRuleOf<MongoAbility>;

/** The deadline is a fact of the subject, by the function by hand: conditions do not compare a field with another. */
const subjectOf = (facts: FactSet) => ({
  participant: facts.participant,
  parent: facts.parent,
  inTime: isInTime(facts),
});

const rule = { action: "confirm", subject: "Confirmation" };
const options = { detectSubjectType: () => "Confirmation" };

const oneRule = createMongoAbility(
  [
    {
      ...rule,
      conditions: {
        "participant.registered": true,
        "parent.registered": true,
        "parent.linked": true,
        "participant.diagnosticTests": { $gte: 1 },
        "participant.trials": 0,
        "participant.lessons": 0,
        inTime: true,
      },
    },
  ],
  options,
);

/** Trials and lessons are summed by none of its operators: two rules of one clause. */
const breaches: ReadonlyArray<readonly [Clause, object]> = [
  ["V.participant-registered", { "participant.registered": false }],
  ["V.parent-registered", { "parent.registered": false }],
  ["V.accounts-linked", { "parent.linked": false }],
  ["V.diagnostics-taken", { "participant.diagnosticTests": { $lt: 1 } }],
  ["V.no-earlier-trial", { "participant.trials": { $gt: 0 } }],
  ["V.no-earlier-trial", { "participant.lessons": { $gt: 0 } }],
  ["V.confirmed-in-time", { inTime: false }],
];

const aRuleAClause = createMongoAbility(
  [rule, ...breaches.map(([reason, conditions]): Rule => ({ ...rule, conditions, reason, inverted: true }))],
  options,
);

export const casl: Peer = {
  name: "CASL",
  from: "@casl/ability",
  yesOrNo: (facts) => facts.map((one) => oneRule.can("confirm", subjectOf(one))),
  explain: {
    says: "first",
    run: (facts) =>
      facts.map((one) => {
        const deciding = aRuleAClause.relevantRuleFor("confirm", subjectOf(one));
        return deciding?.inverted ? [deciding.reason ?? ""] : [];
      }),
  },
};

/** It gives one reason only; all of them take a loop of one's own over its rules. */
export const caslInALoop: Peer = {
  name: "CASL, a loop of one's own over its rules",
  from: "@casl/ability",
  explain: {
    says: "codes",
    run: (facts) =>
      facts.map((one) => {
        const subject = subjectOf(one);
        return aRuleAClause
          .rulesFor("confirm", "Confirmation")
          .filter((one) => one.inverted && one.matchesConditions(subject))
          .map(({ reason }) => reason ?? "");
      }),
  },
};
