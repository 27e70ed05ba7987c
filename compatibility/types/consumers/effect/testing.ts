import type { ConfirmationFacts, Festival, Verdict } from "upm-rules";
import {
  type BoundaryCase,
  boundaryCases,
  breaking,
  type ClauseCoverageReporter,
  clauseCoverageReporter,
  clausesSeenInto,
  expectRegion,
  keptFacts,
  someFacts,
  type UpmMatchers,
  upmMatchers,
  verifyThat,
} from "upm-rules/testing";

// What fast-check draws is typed by the check, or by the clause.
const allowed: { map<U>(to: (facts: ConfirmationFacts) => U): unknown } = keptFacts("checkConfirmation");
allowed.map(({ participant }) => participant.diagnosticTests.toFixed());
someFacts("checkConfirmation").map(({ participant }) => participant?.diagnosticTests?.toFixed());
// @ts-expect-error: a fact may be missing
someFacts("checkConfirmation").map(({ participant }) => participant.diagnosticTests);
// @ts-expect-error: no check has that name
keptFacts("checkConfirmations");
breaking("V.own-school").map(({ festival }): Festival => festival);

const cases: ReadonlyArray<BoundaryCase<"V.confirmed-in-time">> = boundaryCases("V.confirmed-in-time");
export const at = cases.map(({ facts, check }) => [facts.at, check satisfies "checkConfirmation"]);
// @ts-expect-error: that clause is judged in a festival only
boundaryCases("V.own-school");

verifyThat("V.accounts-linked")
  .given({ parent: { linked: false } })
  .isViolated();
// @ts-expect-error: those are the facts of another clause
verifyThat("VI.delivered").given({ parent: { linked: false } });
// @ts-expect-error: that clause takes a festival
verifyThat("V.help-needed").given({ parent: { linked: false } });

expectRegion({ lessonLeadDays: 7 }, { timeZone: "Asia/Omsk" }).toBeLawful();
// @ts-expect-error: no parameter has that name
expectRegion({ lessonLead: 7 });

export const reporter: ClauseCoverageReporter = clauseCoverageReporter({ threshold: { clauses: 90 } });
clausesSeenInto({ meta: {} });
export const matched: boolean = upmMatchers.toBeAllowed({} as Verdict).pass;
export type Extended = UpmMatchers<void>;
