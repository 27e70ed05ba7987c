import {
  type CandidateSchoolFacts,
  type CandidateSchoolVerdict,
  type CompetencyFacts,
  canSelectSchool,
  checkAgreement,
  checkCandidateSchool,
  checkRegionPlan,
  checkSchoolChoice,
  checkSchoolList,
  type Drive,
  type Verdict,
} from "upm-rules";

const kit = { item: "soldering kit", kind: "equipment", quantity: 6, per: "lesson", deliver: true } as const;
const soldering: CompetencyFacts = { id: "R5", infrastructureList: [kit] };

export const plan: Verdict = checkRegionPlan({
  region: { id: "komi", timeZone: "Europe/Moscow", competencies: ["R5"], venuesChosenAt: "not-yet" },
  venues: [{ id: "college", region: null }],
  at: "2020-10-20T12:00+03:00",
});
export const list: Verdict = checkSchoolList({ venue: { candidateSchools: [] } });
export const choice: Verdict = checkSchoolChoice({ venue: { schoolsSelectedAt: 1603184400000 } });
export const agreement: Verdict = checkAgreement({
  school: { coordinatorNamed: true },
  agreement: { contactedAt: "2020-10-22T12:00+03:00", competencies: ["R5"] },
  drive: { atLeast: 900 },
  competencies: [soldering],
});

export function mayTeach(facts: Omit<CandidateSchoolFacts, "drive">, drive: Drive): boolean {
  return canSelectSchool({ ...facts, drive });
}

export const candidate: CandidateSchoolVerdict = checkCandidateSchool({ drive: "unreachable" });
export const admitted: readonly string[] = candidate.admissibleCompetencies;
for (const finding of candidate.findings) {
  if (finding.clause !== "II.drive-time" || finding.details === undefined) continue;
  const { drive, limit } = finding.details;
  const least: number | undefined =
    drive === "unreachable" ? undefined : typeof drive === "number" ? drive : drive.atLeast;
  if (least !== undefined && least <= limit) break;
}

// @ts-expect-error: a drive is seconds, `unreachable`, or a lower bound
checkCandidateSchool({ drive: "far" });
// @ts-expect-error: an act has an instant, or is not yet done
checkRegionPlan({ region: { venuesChosenAt: "not-yet" as boolean | "not-yet" } });
// @ts-expect-error: competencies are a list
checkAgreement({ agreement: { competencies: "R5" } });
// @ts-expect-error: only this check names competencies
export const others: readonly string[] = agreement.admissibleCompetencies;
// @ts-expect-error: a list is read only
candidate.admissibleCompetencies.push("R5");
// @ts-expect-error: equipment or consumables
export const wrongKind: CompetencyFacts = { id: "R5", infrastructureList: [{ ...kit, kind: "furniture" }] };
