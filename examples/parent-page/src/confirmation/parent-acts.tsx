import type { Decision } from "../conditions/decide.ts";
import { useLanguage } from "../language/language.ts";
import type { ActName } from "./use-act.ts";
import { Withdrawal } from "./withdrawal.tsx";

interface ParentActsProps {
  readonly decision: Decision;
  readonly timeZone: string;
  readonly running: ActName | undefined;
  readonly start: (name: ActName) => void;
  readonly isAsking: boolean;
  readonly askAgain: () => void;
}

/** What a parent can do as things stand. Buttons stay where they are while something runs, and so does the focus. */
export function ParentActs(props: ParentActsProps) {
  const { decision, timeZone, running, start, isAsking, askAgain } = props;
  const { texts } = useLanguage();
  switch (decision.standing) {
    case "allowed":
      return (
        <button
          type="button"
          className="main"
          aria-disabled={running === "confirm"}
          onClick={() => start("confirm")}
        >
          {running === "confirm" ? texts.confirming : texts.confirm}
        </button>
      );
    case "confirmed":
      return (
        <Withdrawal
          decision={decision}
          timeZone={timeZone}
          isRunning={running === "withdraw"}
          withdraw={() => start("withdraw")}
        />
      );
    case "refused":
    case "undetermined":
      return (
        <button type="button" aria-disabled={isAsking} onClick={askAgain}>
          {isAsking ? texts.refreshing : texts.checkAgain}
        </button>
      );
    default:
      return null;
  }
}
