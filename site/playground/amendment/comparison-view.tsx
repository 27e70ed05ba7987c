import { useEffect, useState } from "preact/hooks";
import type { Regulation, RegulationDifference } from "upm-rules";
import { literal } from "../confirmation/code-of-case.ts";
import { ClauseLink } from "../page/clause-link.tsx";
import { useLanguage } from "../page/language.ts";
import { Outcome } from "../page/outcome.tsx";
import type { Comparison } from "./regulation-comparison.ts";
import { startComparison } from "./start-comparison.ts";

/** Long enough for a number to be typed. */
const pause = 250;

/** The comparison of a regulation with that of 2020, once it is there. */
function useComparison(regulation: Regulation): Comparison | undefined {
  const [compared, setCompared] = useState<{ readonly key: string; readonly comparison: Comparison }>();
  const key = JSON.stringify(regulation);
  useEffect(() => {
    let stop = () => {};
    const timer = setTimeout(() => {
      stop = startComparison(JSON.parse(key), (comparison) => setCompared({ key, comparison }));
    }, pause);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [key]);
  return compared?.key === key ? compared.comparison : undefined;
}

/** Whether an amendment is lawful, with a case that shows it where it is not, and everything in which it differs. */
export function ComparisonView({ regulation }: { readonly regulation: Regulation }) {
  const { texts } = useLanguage();
  const comparison = useComparison(regulation);
  return (
    <>
      <h3>{texts.lawful}</h3>
      <div class="lawfulness" aria-live="polite">
        {comparison === undefined ? <p class="hint">{texts.comparing}</p> : <Lawfulness {...comparison} />}
      </div>
      {comparison !== undefined && (
        <>
          <h3>{texts.differences}</h3>
          {comparison.differences.length === 0 && <p>{texts.noDifference}</p>}
          <ul class="differences">
            {comparison.differences.map((difference) => (
              <li key={`${difference.clause} ${difference.refusedBy}`}>
                <ClauseLink clause={difference.clause} /> {texts.refusedBy[difference.refusedBy]},{" "}
                {texts.becauseOf(difference.parameters.join(", "))}
                <WitnessOf {...difference} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Lawfulness({ tightening }: Comparison) {
  const { texts } = useLanguage();
  if (tightening.tightens) return <p class="lawful">✓ {texts.isLawful}</p>;
  const { clause, witness, verdicts } = tightening.counterexample;
  return (
    <div class="unlawful">
      <p>✕ {texts.isNotLawful}</p>
      <p>
        {texts.counterexample} <ClauseLink clause={clause} />
      </p>
      <ul>
        <li>
          {texts.under2020}: <Outcome outcome={verdicts.second.outcome} />
        </li>
        <li>
          {texts.underAmended}: <Outcome outcome={verdicts.first.outcome} />
        </li>
      </ul>
      <pre>
        <code>{`${witness.check}(${literal(witness.facts)})`}</code>
      </pre>
    </div>
  );
}

function WitnessOf({ witness }: RegulationDifference) {
  const { texts } = useLanguage();
  return (
    <details>
      <summary>{texts.witness}</summary>
      <pre>
        <code>{`${witness.check}(${literal(witness.facts)})`}</code>
      </pre>
    </details>
  );
}
