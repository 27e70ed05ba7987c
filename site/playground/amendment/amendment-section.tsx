import type { Verdict } from "upm-rules";
import type { ConfirmationCase } from "../confirmation/confirmation-case.ts";
import { judgedBy } from "../confirmation/judged-by.ts";
import { IssueList } from "../page/issue-list.tsx";
import { useLanguage } from "../page/language.ts";
import { Section } from "../page/section.tsx";
import { AmendmentForm } from "./amendment-form.tsx";
import type { AmendedRegulation } from "./amendment-input.ts";
import { ComparisonView } from "./comparison-view.tsx";
import { MovedDeadlines } from "./moved-deadlines.tsx";
import { VerdictDifference } from "./verdict-difference.tsx";

/** The regulation as a region would amend it, beside that of 2020. */
export function AmendmentSection(props: {
  readonly given: ConfirmationCase;
  readonly change: (part: Partial<ConfirmationCase>) => void;
  readonly verdict: Verdict;
  readonly amended: AmendedRegulation;
}) {
  const { given, change, verdict, amended } = props;
  const { texts } = useLanguage();
  const judged = amended.is === "amended" ? judgedBy(given, amended.regulation) : undefined;
  return (
    <Section title={texts.amendment}>
      <p>{texts.amendmentLead}</p>
      <AmendmentForm input={given.amendments} change={(amendments) => change({ amendments })} />
      <div aria-live="polite">
        {amended.is === "unchanged" && <p class="hint">{texts.noAmendment}</p>}
        {amended.is === "invalid" && <IssueList heading={texts.invalidAmendment} issues={amended.issues} />}
      </div>
      {amended.is === "amended" && judged !== undefined && "verdict" in judged && (
        <>
          <VerdictDifference before={verdict} after={judged.verdict} timeZone={given.timeZone} />
          <MovedDeadlines given={given} regulation={amended.regulation} />
          <ComparisonView regulation={amended.regulation} />
        </>
      )}
    </Section>
  );
}
