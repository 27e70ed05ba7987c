import { useState } from "preact/hooks";
import type { Finding } from "upm-rules";
import { ClauseLink } from "../page/clause-link.tsx";
import { Button } from "../page/controls.tsx";
import { useLanguage } from "../page/language.ts";

/** A finding of a report with its sentence. */
export interface DescribedFinding {
  readonly finding: Finding;
  readonly what: string;
}

const portion = 100;

/** Findings in portions: thousands at once would stop the page. */
export function FindingRows({ found }: { readonly found: readonly DescribedFinding[] }) {
  const { messages, texts } = useLanguage();
  const [limit, setLimit] = useState(portion);
  return (
    <>
      <ol class="rows">
        {found.slice(0, limit).map(({ finding, what }) => (
          <li
            key={`${finding.clause} ${finding.actor} ${finding.subject?.kind} ${finding.subject?.id}`}
            class={`finding ${finding.status}`}
            data-clause={finding.clause}
          >
            <ClauseLink clause={finding.clause} />
            <span class="status">{messages.words.statuses[finding.status]}</span>
            <p>{what}</p>
          </li>
        ))}
      </ol>
      {found.length > limit && (
        <Button onClick={() => setLimit(limit + portion)}>
          {texts.showMore(Math.min(portion, found.length - limit))}
        </Button>
      )}
    </>
  );
}
