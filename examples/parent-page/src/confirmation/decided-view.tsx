import { useEffect, useRef } from "react";
import { ConditionList } from "../conditions/condition-list.tsx";
import { Deadline } from "../deadline/deadline.tsx";
import { useLanguage } from "../language/language.ts";
import type { Answer } from "../platform/answer.ts";
import type { ConditionsNow } from "../platform/platform.ts";
import { TroubleNotice } from "../trouble/trouble-notice.tsx";
import { LessonFacts } from "./lesson-facts.tsx";
import { ParentActs } from "./parent-acts.tsx";
import { RefusalNotice } from "./refusal-notice.tsx";
import { useAct } from "./use-act.ts";
import { useDecision } from "./use-decision.ts";
import { Verdict } from "./verdict.tsx";

interface DecidedViewProps {
  readonly participant: string;
  readonly now: ConditionsNow;
  readonly isAsking: boolean;
  readonly askAgain: () => Promise<void>;
  readonly dropKey: () => void;
  readonly confirm: () => Promise<Answer<unknown>>;
  readonly withdraw: () => Promise<Answer<unknown>>;
}

/** The lesson, the verdict with what a parent can do, the deadline, and the conditions. */
export function DecidedView(props: DecidedViewProps) {
  const { participant, now, isAsking, askAgain, dropKey, confirm, withdraw } = props;
  const { messages, texts } = useLanguage();
  const decision = useDecision(now);
  const [act, start] = useAct({ confirm, withdraw }, askAgain);
  const verdict = useRef<HTMLHeadingElement>(null);
  // The button that was pressed may be gone.
  useEffect(() => {
    if (act.is === "done") verdict.current?.focus();
  }, [act]);
  const { standing, due, isOver } = decision;
  const { confirmed, lesson } = now.conditions;
  const { timeZone } = lesson;
  return (
    <>
      {act.is === "troubled" && (
        <TroubleNotice
          ofAct
          trouble={act.trouble}
          tryAgain={() => start(act.name)}
          dropKey={dropKey}
          level="h2"
        />
      )}
      {act.is === "refused" && <RefusalNotice refusal={act.refusal} />}
      <Verdict
        standing={standing}
        heading={verdict}
        confirmation={
          confirmed &&
          texts[confirmed.holds ? "confirmedAt" : "doesNotHold"](messages.instantText(confirmed.at, timeZone))
        }
      >
        <ParentActs
          decision={decision}
          timeZone={timeZone}
          running={act.is === "running" ? act.name : undefined}
          start={start}
          isAsking={isAsking}
          askAgain={askAgain}
        />
      </Verdict>
      <div className="columns">
        <Deadline due={due} isOver={isOver} timeZone={timeZone} clock={now.clock} />
        <ConditionList decision={decision} timeZone={timeZone} />
        <LessonFacts lesson={lesson} participant={participant} />
      </div>
    </>
  );
}
