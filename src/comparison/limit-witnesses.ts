import type { ParameterName } from "../regulation/clause.js";
import type { Regulation } from "../regulation/regulation.js";
import { longestDrive } from "../stages/2-candidate-schools/drive-time.js";
import type { ConfirmationFacts } from "../stages/5-confirmation/confirmation-facts.js";
import { early, type FoundWitness } from "./witness.js";

/** A drive that is too long for one only. */
export function driveWitnesses(stricter: Regulation, laxer: Regulation): FoundWitness[] {
  if (longestDrive(stricter) >= longestDrive(laxer)) return [];
  const kit = { item: "kit", kind: "equipment", quantity: 1, per: "lesson", deliver: true } as const;
  return [
    {
      clause: "II.drive-time",
      parameters: ["maxDriveMinutes"],
      witness: {
        check: "checkCandidateSchool",
        facts: {
          venue: { region: "region", competencies: ["R5"], chosenAt: early },
          region: { venuesChosenAt: early },
          school: { region: "region", listedAt: early },
          drive: longestDrive(stricter) + 1,
          competencies: [{ id: "R5", infrastructureList: [kit] }],
          at: early,
        },
      },
    },
  ];
}

/** A child of whom nothing else is wrong, in time whatever the lead: the last lesson that can be, long ahead. */
function confirmation(participant: Partial<ConfirmationFacts["participant"]>): FoundWitness["witness"] {
  return {
    check: "checkConfirmation",
    facts: {
      participant: { registered: true, diagnosticTests: 1_000_000, trials: 0, lessons: 0, ...participant },
      parent: { registered: true, linked: true },
      lesson: { date: "2099-12-31", timeZone: "UTC" },
      at: early,
    },
  };
}

/** A child with too few diagnostic tests for one only. */
export function diagnosticsWitnesses(stricter: Regulation, laxer: Regulation): FoundWitness[] {
  if (stricter.minDiagnosticTests <= laxer.minDiagnosticTests) return [];
  return [
    {
      clause: "V.diagnostics-taken",
      parameters: ["minDiagnosticTests"],
      witness: confirmation({ diagnosticTests: laxer.minDiagnosticTests }),
    },
  ];
}

/** A child who attended too many trials, or lessons that count as such, for one only. */
export function trialWitnesses(stricter: Regulation, laxer: Regulation): FoundWitness[] {
  const tooMany = stricter.maxEarlierTrials + 1;
  const found = (
    parameter: ParameterName,
    attended: Partial<ConfirmationFacts["participant"]>,
  ): FoundWitness => ({
    clause: "V.no-earlier-trial",
    parameters: [parameter],
    witness: confirmation(attended),
  });
  return [
    ...(stricter.maxEarlierTrials < laxer.maxEarlierTrials
      ? [found("maxEarlierTrials", { trials: tooMany })]
      : []),
    // Where lessons count for one only, so many of them are too many for that one alone, whatever the limits.
    ...(stricter.lessonCountsAsTrial && !laxer.lessonCountsAsTrial
      ? [found("lessonCountsAsTrial", { lessons: tooMany })]
      : []),
  ];
}
