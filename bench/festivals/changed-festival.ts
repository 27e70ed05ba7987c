import { checkFestival, type Festival, type FestivalChange, festivalChecker, type Report } from "upm-rules";
import { generatedFestival, judgedAt } from "./generated-festival.ts";

export const changesAtOnce = 20;

/** Some changes, each of which withdraws one confirmation, spread over the festival; others for each `part`, from 0. */
export function withdrawals({ confirmations }: Festival, part: number): readonly FestivalChange[] {
  const stride = Math.floor(confirmations.length / changesAtOnce);
  return Array.from({ length: changesAtOnce }, (_, index) => {
    const confirmation = confirmations[index * stride + part];
    if (confirmation === undefined) throw new Error("too few confirmations");
    return { confirmations: [{ ...confirmation, withdrawnAt: judgedAt }] };
  });
}

/** Throws where the report of a checker is not that of a check, whether anything changed or not. */
export function mustAgree(): void {
  const festival = generatedFestival({ lessons: 300, confirmationsPerLesson: 10 });
  const checker = festivalChecker(festival);
  const before = checker.check({ at: judgedAt });
  mustBeSame(before, checkFestival(festival, { at: judgedAt }));
  for (const change of withdrawals(festival, 0)) checker.change(change);
  const after = checker.check({ at: judgedAt });
  mustBeSame(after, checkFestival(checker.festival, { at: judgedAt }));
  if (JSON.stringify(after) === JSON.stringify(before)) throw new Error("no withdrawal changed the report");
}

function mustBeSame(ofChecker: Report, ofCheck: Report): void {
  if (JSON.stringify(ofChecker) !== JSON.stringify(ofCheck)) throw new Error("checkers and checks differ");
}
