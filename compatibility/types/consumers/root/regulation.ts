import {
  type Amendments,
  amend,
  type Clause,
  type ClauseId,
  checkDelivery,
  clauseOf,
  clauses,
  compareRegulations,
  type KnownDetails,
  type ParameterName,
  parameters,
  type Regulation,
  type RegulationDifference,
  readings,
  type Tightening,
  tightens,
  upm2020,
} from "upm-rules";

const changes: Amendments = { confirmationLeadDays: 7, leadCount: "working", nonWorkingDays: ["2020-11-04"] };
const ours: Regulation = amend(upm2020, { ...changes, maxDriveMinutes: undefined, planDeadline: null });

const answer: Tightening = tightens(ours, upm2020);
export const why: ClauseId | undefined = answer.tightens ? undefined : answer.counterexample.clause;

const differences: readonly RegulationDifference[] = compareRegulations(upm2020, ours);
for (const { witness, refusedBy, verdicts } of differences) {
  const refusing = refusedBy === "first" ? verdicts.first : verdicts.second;
  if (refusing.outcome === "refused" && witness.check === "checkDelivery") checkDelivery(witness.facts, ours);
}

export const titles: ReadonlyMap<ClauseId, string> = new Map(
  clauses.map(({ id, origin }) => [id, "stated" in origin ? origin.stated : origin.implied]),
);
const linked: Clause = clauseOf("V.accounts-linked");
export const firstActor: string = linked.actors[0];
export const units: ReadonlyMap<ParameterName, string> = new Map(
  parameters.map(({ name, unit }) => [name, unit]),
);
export const settled: readonly (1 | 17)[] = readings.flatMap(({ number }) =>
  number === 1 || number === 17 ? [number] : [],
);
export const limit: KnownDetails["II.drive-time"]["limit"] = ours.maxDriveMinutes * 60;

// @ts-expect-error: no parameter has this name
amend(upm2020, { confirmationLeadDay: 7 });
// @ts-expect-error: days are a number
amend(upm2020, { confirmationLeadDays: "7" });
// @ts-expect-error: there are three ways to count
amend(upm2020, { leadCount: "business" });
// @ts-expect-error: a counterexample is there only where it does not tighten
export const counterexample = answer.counterexample;
// @ts-expect-error: no clause has this id
clauseOf("V.accounts-linkd");
// @ts-expect-error: a regulation is read only
ours.maxDriveMinutes = 45;
// @ts-expect-error: not every clause has details
export type None = KnownDetails["V.accounts-linked"];
