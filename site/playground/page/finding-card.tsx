import type { Finding } from "upm-rules";
import { ClauseLink } from "./clause-link.tsx";
import { type Language, useBothLanguages, useLanguage } from "./language.ts";

/** A finding with its sentences in both languages side by side. */
export function FindingCard(props: { readonly finding: Finding; readonly timeZone: string }) {
  const { finding, timeZone } = props;
  const { messages } = useLanguage();
  const { headings, statuses } = messages.words;
  return (
    <article class={`finding ${finding.status}`} data-clause={finding.clause}>
      <header>
        <ClauseLink clause={finding.clause} />
        <span class="status">{statuses[finding.status]}</span>
        {finding.due !== undefined && (
          <span class="due">
            {headings.due}: <time dateTime={finding.due}>{messages.deadlineText(finding.due, timeZone)}</time>
          </span>
        )}
      </header>
      <div class="both-languages">
        {useBothLanguages().map((language) => (
          <Sentences key={language.name} language={language} finding={finding} timeZone={timeZone} />
        ))}
      </div>
    </article>
  );
}

function Sentences(props: {
  readonly language: Language;
  readonly finding: Finding;
  readonly timeZone: string;
}) {
  const { name, messages } = props.language;
  const { what, remedy } = messages.describe(props.finding, { timeZone: props.timeZone });
  return (
    <div lang={name} class="sentences">
      <p class="what">{what}</p>
      {remedy !== undefined && <p class="remedy">{remedy}</p>}
    </div>
  );
}
