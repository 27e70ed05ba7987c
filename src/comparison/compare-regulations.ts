import { amend } from "../regulation/amend.js";
import { clausePosition } from "../regulation/clauses.js";
import { type Regulation, upm2020 } from "../regulation/regulation.js";
import { leadWitnesses, planWitnesses } from "./deadline-witnesses.js";
import { diagnosticsWitnesses, driveWitnesses, trialWitnesses } from "./limit-witnesses.js";
import { type FoundWitness, type RegulationDifference, verdictOn } from "./witness.js";

/** What one regulation refuses and the other allows, by clause. */
function refusedOnlyBy(stricter: Regulation, laxer: Regulation): FoundWitness[] {
  return [
    ...planWitnesses(stricter, laxer),
    ...driveWitnesses(stricter, laxer),
    ...leadWitnesses("lessonLeadDays", stricter, laxer),
    ...leadWitnesses("confirmationLeadDays", stricter, laxer),
    ...diagnosticsWitnesses(stricter, laxer),
    ...trialWitnesses(stricter, laxer),
    ...leadWitnesses("deliveryLeadDays", stricter, laxer),
  ];
}

/**
 * Every way in which the verdicts of two regulations differ, in clause order: which of the two refuses more, and the
 * smallest facts that show it.
 *
 * It is exact over every date, count and zone of facts: where nothing is listed, no outcome of a check differs. A clause
 * is listed again where the other regulation refuses something too, or for another reason. Advice is not compared, nor is
 * which of several confirmations counts in a festival. Throws `InvalidRegulation` where a parameter is out of its bounds.
 * Readings 1, 2, 4, 7.
 *
 * @example
 * import { amend, compareRegulations, upm2020 } from "upm-rules";
 *
 * const [difference] = compareRegulations(upm2020, amend(upm2020, { maxDriveMinutes: 20 }));
 * difference?.clause // => "II.drive-time"
 * difference?.refusedBy // => "second"
 * difference?.verdicts.first.outcome // => "allowed"
 * difference?.verdicts.second.outcome // => "refused"
 *
 * @since 0.1.0
 * @public
 */
export function compareRegulations(first: Regulation, second: Regulation): readonly RegulationDifference[] {
  // Amending everything verifies everything.
  const a = amend(upm2020, first);
  const b = amend(upm2020, second);
  const differences = (refusedBy: "first" | "second", found: readonly FoundWitness[]) =>
    found
      .map(({ clause, parameters, witness }): RegulationDifference => {
        const verdicts = { first: verdictOn(witness, a), second: verdictOn(witness, b) };
        return { clause, parameters, refusedBy, witness, verdicts };
      })
      // In a calendar without working days both may refuse every act there is.
      .filter(({ verdicts }) => verdicts.first.outcome !== verdicts.second.outcome);
  return [...differences("first", refusedOnlyBy(a, b)), ...differences("second", refusedOnlyBy(b, a))].sort(
    (x, y) => clausePosition(x.clause) - clausePosition(y.clause),
  );
}
