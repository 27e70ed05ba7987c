import { useLanguage } from "../page/language.ts";
import { outcomeSigns } from "../page/outcome.tsx";
import { percentOf, type TimeRange } from "./time-range.ts";
import type { VerdictSpan } from "./verdict-spans.ts";

/** The answer over the whole range: a bar for the eye, and what it says as a list. */
export function OutcomeStrip(props: {
  readonly label: string;
  readonly spans: readonly VerdictSpan[];
  readonly range: TimeRange;
  readonly timeZone: string;
}) {
  const { label, spans, range, timeZone } = props;
  const { messages, texts } = useLanguage();
  const moment = (instant: number) => messages.instantText(new Date(instant).toISOString(), timeZone);
  return (
    <div class="strip">
      <p class="strip-label">{label}</p>
      <div class="bar" aria-hidden="true">
        {spans.map(({ from, to, verdict }) => (
          <span
            key={from}
            class={verdict.outcome}
            style={{
              left: `${percentOf(from, range)}%`,
              width: `${percentOf(to, range) - percentOf(from, range)}%`,
            }}
          >
            {outcomeSigns[verdict.outcome]}
          </span>
        ))}
      </div>
      <ol class="spans" aria-label={`${texts.spans}: ${label}`}>
        {spans.map(({ from, to, verdict }, index) => (
          <li key={from} class={verdict.outcome} data-from={new Date(from).toISOString()}>
            {messages.words.outcomes[verdict.outcome]} (
            {messages.words.counted("finding", verdict.findings.length)}){" "}
            {index < spans.length - 1 ? (
              <time dateTime={new Date(to).toISOString()}>{texts.until(moment(to))}</time>
            ) : (
              spans.length > 1 && (
                <time dateTime={new Date(from).toISOString()}>{texts.from(moment(from))}</time>
              )
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
