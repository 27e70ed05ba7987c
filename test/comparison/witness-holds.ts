import { expect } from "vitest";
import { compareRegulations } from "../../src/comparison/compare-regulations.js";
import type { RegulationDifference, Witness } from "../../src/comparison/witness.js";
import type { Regulation } from "../../src/regulation/regulation.js";
import { checkRegionPlan } from "../../src/stages/1-region-plan/check-region-plan.js";
import { checkCandidateSchool } from "../../src/stages/2-candidate-schools/check-candidate-school.js";
import { checkSchoolList } from "../../src/stages/2-candidate-schools/check-school-list.js";
import { checkAgreement } from "../../src/stages/3-agreement/check-agreement.js";
import { checkSchoolChoice } from "../../src/stages/3-agreement/check-school-choice.js";
import { checkLessonCreation } from "../../src/stages/4-lesson-creation/check-lesson-creation.js";
import { checkLinkSending } from "../../src/stages/4-lesson-creation/check-link-sending.js";
import { checkConfirmation } from "../../src/stages/5-confirmation/check-confirmation.js";
import { checkLinkForwarding } from "../../src/stages/5-confirmation/check-link-forwarding.js";
import { checkDelivery } from "../../src/stages/6-delivery/check-delivery.js";
import { isBreach } from "../../src/verdict/finding.js";
import type { Verdict } from "../../src/verdict/verdict.js";

/** The check of each witness, called by hand. */
export function verdictByHand(witness: Witness, regulation: Regulation): Verdict {
  switch (witness.check) {
    case "checkRegionPlan":
      return checkRegionPlan(witness.facts, regulation);
    case "checkSchoolList":
      return checkSchoolList(witness.facts, regulation);
    case "checkCandidateSchool":
      return checkCandidateSchool(witness.facts, regulation);
    case "checkSchoolChoice":
      return checkSchoolChoice(witness.facts, regulation);
    case "checkAgreement":
      return checkAgreement(witness.facts, regulation);
    case "checkLessonCreation":
      return checkLessonCreation(witness.facts, regulation);
    case "checkLinkSending":
      return checkLinkSending(witness.facts, regulation);
    case "checkLinkForwarding":
      return checkLinkForwarding(witness.facts, regulation);
    case "checkConfirmation":
      return checkConfirmation(witness.facts, regulation);
    case "checkDelivery":
      return checkDelivery(witness.facts, regulation);
  }
}

/** The clauses that a verdict finds broken. */
export function broken({ findings }: Verdict): string[] {
  return findings.filter(isBreach).map(({ clause }) => clause);
}

/** Contact comes before agreeing: who makes it late agrees late. */
const alsoLate: Readonly<Record<string, readonly string[]>> = {
  "III.contact-made": ["III.contact-made", "III.competencies-agreed", "III.competencies-agreed"],
};

/** That a difference is true: by the check itself one refuses the witness for that clause alone, the other allows it. */
export function expectToHold(difference: RegulationDifference, first: Regulation, second: Regulation): void {
  const { clause, refusedBy, verdicts, witness } = difference;
  expect(verdicts).toStrictEqual({
    first: verdictByHand(witness, first),
    second: verdictByHand(witness, second),
  });
  const [refusing, allowing] =
    refusedBy === "first" ? [verdicts.first, verdicts.second] : [verdicts.second, verdicts.first];
  expect(refusing.outcome, clause).toBe("refused");
  expect(broken(refusing)).toStrictEqual(alsoLate[clause] ?? [clause]);
  expect(allowing.outcome, clause).toBe("allowed");
  expect(allowing.findings).toStrictEqual([]);
}

/** The differences of two regulations, each of which holds. */
export function differences(first: Regulation, second: Regulation): readonly RegulationDifference[] {
  const found = compareRegulations(first, second);
  for (const difference of found) expectToHold(difference, first, second);
  return found;
}

/** A difference in short: the clause, who refuses, and the parameters that make it. */
export function inShort({ clause, refusedBy, parameters }: RegulationDifference): string {
  return `${clause} ${refusedBy}: ${parameters.join(", ")}`;
}

/** The date and the zone of a lesson in a witness, and the instant that it is judged as of. */
export function lessonAndInstant({ witness }: RegulationDifference) {
  const { facts } = witness;
  const lesson = "lesson" in facts ? facts.lesson : undefined;
  return { date: lesson?.date, timeZone: lesson?.timeZone, at: facts.at };
}
