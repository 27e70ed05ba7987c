import type { Verdict } from "upm-rules";
import { FindingCard } from "../page/finding-card.tsx";
import { languages, useBothLanguages, useLanguage } from "../page/language.ts";
import { Outcome } from "../page/outcome.tsx";

/** A verdict whole: the outcome, until when it stands, and every finding in both languages. */
export function VerdictView({ verdict, timeZone }: { readonly verdict: Verdict; readonly timeZone: string }) {
  const { messages, texts } = useLanguage();
  const { outcome, findings, stableUntil } = verdict;
  return (
    <div class="verdict">
      <p class="answer">
        <Outcome outcome={outcome} />{" "}
        <span class="stands">
          {stableUntil === undefined ? (
            texts.standsForGood
          ) : (
            <time dateTime={stableUntil}>
              {texts.standsUntil(messages.instantText(stableUntil, timeZone))}
            </time>
          )}
        </span>
      </p>
      {findings.length === 0 && <NothingFound />}
      {findings.map((finding) => (
        <FindingCard key={`${finding.clause} ${finding.actor}`} finding={finding} timeZone={timeZone} />
      ))}
    </div>
  );
}

function NothingFound() {
  return (
    <div class="both-languages nothing">
      {useBothLanguages().map(({ name, messages }) => (
        <p key={name} lang={name}>
          {messages.words.headings.nothingFound}
        </p>
      ))}
    </div>
  );
}

/** Says to who cannot see the page that the answer changed, and only then. */
export function VerdictNews({ verdict }: { readonly verdict: Verdict | undefined }) {
  const { name } = useLanguage();
  const { words } = languages[name].messages;
  return (
    <p role="status" class="for-screen-readers">
      {verdict && `${words.outcomes[verdict.outcome]}: ${words.counted("finding", verdict.findings.length)}`}
    </p>
  );
}
