import type { Act } from "../../src/facts/act.js";
import type { Actor } from "../../src/regulation/clause.js";
import type { ClauseId } from "../../src/regulation/clauses.js";
import type { Regulation } from "../../src/regulation/regulation.js";
import { checkRegionPlan } from "../../src/stages/1-region-plan/check-region-plan.js";
import { checkSchoolList } from "../../src/stages/2-candidate-schools/check-school-list.js";
import { checkAgreement } from "../../src/stages/3-agreement/check-agreement.js";
import { checkSchoolChoice } from "../../src/stages/3-agreement/check-school-choice.js";
import type { Instant } from "../../src/time/instant.js";
import type { Finding } from "../../src/verdict/finding.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { keptPlan } from "../stages/1-region-plan/kept-plan.js";
import { keptList } from "../stages/2-candidate-schools/kept-candidate.js";
import { keptAgreement, keptChoice } from "../stages/3-agreement/kept-agreement.js";
import { changed } from "./changed-facts.js";

/** What the verdict on a duty depends on. */
export interface Owed {
  /** When it was done; undefined where that is unknown. */
  readonly doneAt: Act | undefined;
  readonly at: Instant | undefined;
  /** Of the organisation that acts. */
  readonly timeZone: string | undefined;
  readonly regulation?: Regulation;
}

/** A duty that is due by the plan deadline. */
export interface PlanDuty {
  readonly clause: ClauseId;
  readonly actor: Actor;
  readonly act: string;
  /** The verdict of its stage, in which everything else is kept. */
  readonly verdict: (owed: Owed) => Verdict;
}

const agreed = (actor: "venue" | "school"): PlanDuty => ({
  clause: "III.competencies-agreed",
  actor,
  act: "agree-competencies",
  verdict: ({ doneAt, at, timeZone, regulation }) =>
    checkAgreement(
      changed(keptAgreement, {
        [actor]: { timeZone },
        agreement: actor === "venue" ? { venueAgreedAt: doneAt } : { schoolAgreedAt: doneAt },
        at,
      }),
      regulation,
    ),
});

/** Every duty of stages I to III, with the organisation that acts. */
export const planDuties: readonly PlanDuty[] = [
  {
    clause: "I.competencies-chosen",
    actor: "regional-operator",
    act: "choose-competencies",
    verdict: ({ doneAt, at, timeZone, regulation }) =>
      checkRegionPlan(
        changed(keptPlan, { region: { competenciesChosenAt: doneAt, timeZone }, at }),
        regulation,
      ),
  },
  {
    clause: "I.venues-chosen",
    actor: "regional-operator",
    act: "choose-venues",
    verdict: ({ doneAt, at, timeZone, regulation }) =>
      checkRegionPlan(changed(keptPlan, { region: { venuesChosenAt: doneAt, timeZone }, at }), regulation),
  },
  {
    clause: "II.schools-listed",
    actor: "regional-operator",
    act: "list-schools",
    verdict: ({ doneAt, at, timeZone, regulation }) =>
      checkSchoolList(
        changed(keptList, { region: { timeZone }, venue: { schoolsListedAt: doneAt }, at }),
        regulation,
      ),
  },
  {
    clause: "III.schools-selected",
    actor: "venue",
    act: "select-schools",
    verdict: ({ doneAt, at, timeZone, regulation }) =>
      checkSchoolChoice(
        changed(keptChoice, { venue: { timeZone, schoolsSelectedAt: doneAt }, at }),
        regulation,
      ),
  },
  {
    clause: "III.contact-made",
    actor: "venue",
    act: "contact-coordinator",
    verdict: ({ doneAt, at, timeZone, regulation }) =>
      checkAgreement(
        changed(keptAgreement, { venue: { timeZone }, agreement: { contactedAt: doneAt }, at }),
        regulation,
      ),
  },
  agreed("venue"),
  agreed("school"),
];

/** What is found of a duty itself. */
export function foundOfDuty({ clause, actor, verdict }: PlanDuty, owed: Owed): Finding | undefined {
  return verdict(owed).findings.find((finding) => finding.clause === clause && finding.actor === actor);
}
