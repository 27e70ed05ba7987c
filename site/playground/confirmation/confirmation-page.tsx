import { type Regulation, upm2020, type Verdict } from "upm-rules";
import { type AmendedRegulation, amendedBy } from "../amendment/amendment-input.ts";
import { AmendmentSection } from "../amendment/amendment-section.tsx";
import { CodeBlock } from "../page/code-block.tsx";
import { IssueList } from "../page/issue-list.tsx";
import { useLanguage } from "../page/language.ts";
import { Section } from "../page/section.tsx";
import { codeOfCase } from "./code-of-case.ts";
import { type ConfirmationCase, factsOf } from "./confirmation-case.ts";
import { DeadlineTimeline } from "./deadline-timeline.tsx";
import { FactsForm } from "./facts-form.tsx";
import { judgedBy } from "./judged-by.ts";
import { OutcomeStrip } from "./outcome-strip.tsx";
import { confirmationDue, deadlinesOf, type TimeRange, timeRange } from "./time-range.ts";
import { TimeSlider } from "./time-slider.tsx";
import { verdictSpans } from "./verdict-spans.ts";
import { VerdictNews, VerdictView } from "./verdict-view.tsx";

export interface ConfirmationProps {
  readonly given: ConfirmationCase;
  readonly change: (part: Partial<ConfirmationCase>) => void;
  readonly move: (next: (at: number) => number) => void;
}

/** One confirmation: its facts, its time, its verdict, its lesson's deadlines, and what an amendment would change. */
export function ConfirmationPage(props: ConfirmationProps) {
  const { texts } = useLanguage();
  const { given } = props;
  const judged = judgedBy(given, upm2020);
  const amended = amendedBy(given.amendments);
  const verdict = "verdict" in judged ? judged.verdict : undefined;
  return (
    <div class="confirmation">
      <FactsForm given={given} change={props.change} />
      <div class="answers">
        {"issues" in judged && <IssueList heading={texts.malformed} issues={judged.issues} />}
        {verdict !== undefined && (
          <>
            <TimeSection {...props} verdict={verdict} amended={amended} />
            <Section title={texts.verdict}>
              <VerdictView verdict={verdict} timeZone={given.timeZone} />
              <details class="code-of-case">
                <summary>{texts.code}</summary>
                <CodeBlock code={codeOfCase(given)} />
              </details>
            </Section>
            <Deadlines given={given} amended={amended} />
            <AmendmentSection {...props} verdict={verdict} amended={amended} />
          </>
        )}
        <VerdictNews verdict={verdict} />
      </div>
    </div>
  );
}

interface SectionProps extends Pick<ConfirmationProps, "given"> {
  readonly amended: AmendedRegulation;
}

/** What the slider reaches: the deadlines of the regulation of 2020, and of the amended one. */
function rangeOf({ given, amended }: SectionProps): TimeRange | undefined {
  return timeRange(given, amended.is === "amended" ? [upm2020, amended.regulation] : [upm2020]);
}

function TimeSection(props: ConfirmationProps & SectionProps & { readonly verdict: Verdict }) {
  const { given, amended, move, verdict } = props;
  const { texts, messages } = useLanguage();
  const range = rangeOf(props);
  const due = confirmationDue(given, upm2020);
  if (range === undefined || due === undefined) {
    return (
      <Section title={texts.time}>
        <p>{texts.needsDate}</p>
      </Section>
    );
  }
  const strip = (label: string, regulation: Regulation) => (
    <OutcomeStrip
      label={label}
      spans={verdictSpans(factsOf(given), range.from, range.to, regulation)}
      range={range}
      timeZone={given.timeZone}
    />
  );
  return (
    <Section title={texts.time}>
      {strip(texts.under2020, upm2020)}
      {amended.is === "amended" && strip(texts.underAmended, amended.regulation)}
      <TimeSlider
        at={given.at}
        timeZone={given.timeZone}
        range={range}
        due={due}
        outcome={messages.words.outcomes[verdict.outcome]}
        move={move}
      />
    </Section>
  );
}

function Deadlines(props: SectionProps) {
  const { given, amended } = props;
  const { texts } = useLanguage();
  const range = rangeOf(props);
  if (range === undefined) return null;
  return (
    <Section title={texts.deadlines}>
      <DeadlineTimeline
        deadlines={deadlinesOf(given, upm2020)}
        amended={amended.is === "amended" ? deadlinesOf(given, amended.regulation) : []}
        date={given.date}
        timeZone={given.timeZone}
        range={range}
        at={given.at}
      />
    </Section>
  );
}
