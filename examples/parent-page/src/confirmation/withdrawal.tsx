import { useRef } from "react";
import type { Decision } from "../conditions/decide.ts";
import { useLanguage } from "../language/language.ts";

interface WithdrawalProps {
  readonly decision: Decision;
  readonly timeZone: string;
  readonly isRunning: boolean;
  readonly withdraw: () => void;
}

/** The button to withdraw, and the question before it is done. */
export function Withdrawal({ decision, timeZone, isRunning, withdraw }: WithdrawalProps) {
  const { messages, texts } = useLanguage();
  const question = useRef<HTMLDialogElement>(null);
  const { due, isOver } = decision;
  return (
    <>
      <button
        type="button"
        aria-disabled={isRunning}
        onClick={() => {
          if (!isRunning) question.current?.showModal();
        }}
      >
        {isRunning ? texts.withdrawing : texts.withdraw}
      </button>
      <dialog ref={question} aria-labelledby="withdraw-title" aria-describedby="withdraw-what">
        <h2 id="withdraw-title">{texts.withdrawTitle}</h2>
        <p id="withdraw-what">
          {isOver ? texts.withdrawTooLate : texts.withdrawInTime(messages.deadlineText(due, timeZone))}
        </p>
        <div className="buttons">
          <button type="button" className="main" onClick={() => question.current?.close()}>
            {texts.withdrawNo}
          </button>
          <button
            type="button"
            className="danger"
            onClick={() => {
              question.current?.close();
              withdraw();
            }}
          >
            {texts.withdrawYes}
          </button>
        </div>
      </dialog>
    </>
  );
}
