import { useLanguage } from "../language/language.ts";
import { StandingIcon } from "../standing-icon.tsx";
import type { Decision, JudgedCondition } from "./decide.ts";

interface ConditionListProps {
  readonly decision: Decision;
  /** The school's: dates are said in it. */
  readonly timeZone: string;
}

/** Every condition, the met ones too; what is missing with how it is put right. */
export function ConditionList({ decision, timeZone }: ConditionListProps) {
  const { texts } = useLanguage();
  const { conditions, isLinked, standing } = decision;
  const isConfirmed = standing === "confirmed" || standing === "confirmed-by-another";
  return (
    <section className="card judged" aria-labelledby="conditions">
      <h2 id="conditions">{texts.conditions}</h2>
      {!isLinked && <p className="unlinked">{texts.unlinked}</p>}
      <ul className="conditions">
        {conditions.map((condition) => (
          <Condition
            key={condition.clause}
            {...condition}
            // What is not confirmed yet can only be in time so far.
            met={(isConfirmed ? undefined : texts.soFar[condition.clause]) ?? texts.conditionStandings.met}
            timeZone={timeZone}
          />
        ))}
      </ul>
    </section>
  );
}

interface ConditionProps extends JudgedCondition {
  /** What is said of it where it is met. */
  readonly met: string;
  readonly timeZone: string;
}

function Condition({ clause, standing, finding, met, timeZone }: ConditionProps) {
  const { messages, texts } = useLanguage();
  const said = finding === undefined ? undefined : messages.describe(finding, { timeZone });
  return (
    <li className={standing} data-clause={clause}>
      <p className="standing">
        <StandingIcon standing={standing} /> {standing === "met" ? met : texts.conditionStandings[standing]}
      </p>
      <h3>{messages.clauseTitle(clause)}</h3>
      {said !== undefined && <p>{said.what}</p>}
      {said?.remedy !== undefined && <p className="remedy">{said.remedy}</p>}
    </li>
  );
}
