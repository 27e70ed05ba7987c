import { type Finding, type Verdict, verdictChanges } from "upm-rules";
import { ClauseLink } from "../page/clause-link.tsx";
import { useLanguage } from "../page/language.ts";
import { Outcome } from "../page/outcome.tsx";

interface DifferenceProps {
  readonly before: Verdict;
  readonly after: Verdict;
  readonly timeZone: string;
}

/** The verdicts of both regulations side by side, and what changes from one to the other. */
export function VerdictDifference({ before, after, timeZone }: DifferenceProps) {
  const { texts } = useLanguage();
  return (
    <>
      <h3>{texts.whatChanges}</h3>
      <div class="two">
        <Side label={texts.under2020} verdict={before} timeZone={timeZone} />
        <Side label={texts.underAmended} verdict={after} timeZone={timeZone} />
      </div>
      <Changes before={before} after={after} timeZone={timeZone} />
    </>
  );
}

function Side(props: { readonly label: string; readonly verdict: Verdict; readonly timeZone: string }) {
  const { label, verdict, timeZone } = props;
  const { messages, texts } = useLanguage();
  return (
    <section class="side" aria-label={label}>
      <h4>{label}</h4>
      <p>
        <Outcome outcome={verdict.outcome} />
      </p>
      <ul>
        {verdict.findings.map((finding) => (
          <FindingLine key={`${finding.clause} ${finding.actor}`} finding={finding} timeZone={timeZone} />
        ))}
      </ul>
      <p class="hint">
        {verdict.stableUntil === undefined
          ? texts.standsForGood
          : texts.standsUntil(messages.instantText(verdict.stableUntil, timeZone))}
      </p>
    </section>
  );
}

function FindingLine(props: {
  readonly finding: Finding;
  readonly timeZone: string;
  readonly sign?: string;
}) {
  const { finding, timeZone, sign } = props;
  const { messages } = useLanguage();
  const { what, remedy } = messages.describe(finding, { timeZone });
  return (
    <li>
      {sign !== undefined && <em>{sign}: </em>}
      <ClauseLink clause={finding.clause} /> {what} {remedy}
    </li>
  );
}

function Changes({ before, after, timeZone }: DifferenceProps) {
  const { messages, texts } = useLanguage();
  const { outcomes } = messages.words;
  const { outcome, appeared, gone, changed } = verdictChanges(before, after);
  const lines = [
    ...appeared.map((finding) => ({ sign: texts.appeared, finding })),
    ...gone.map((finding) => ({ sign: texts.gone, finding })),
    ...changed.map((both) => ({ sign: texts.changed, finding: both.after })),
  ];
  if (outcome === undefined && lines.length === 0) return <p>{texts.nothingChanges}</p>;
  return (
    <div class="changes">
      {outcome !== undefined && (
        <p>{texts.outcomeChanges(outcomes[outcome.before], outcomes[outcome.after])}</p>
      )}
      <ul>
        {lines.map(({ sign, finding }) => (
          <FindingLine
            key={`${sign} ${finding.clause} ${finding.actor}`}
            finding={finding}
            timeZone={timeZone}
            sign={sign}
          />
        ))}
      </ul>
    </div>
  );
}
