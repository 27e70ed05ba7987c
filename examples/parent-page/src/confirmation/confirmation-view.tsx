import { useCallback } from "react";
import type { InvitedChild } from "../address/link.ts";
import { focusMainIfLost } from "../focus-main.ts";
import { useLanguage } from "../language/language.ts";
import type { Platform } from "../platform/platform.ts";
import { useAnswer } from "../platform/use-answer.ts";
import { TroubleNotice } from "../trouble/trouble-notice.tsx";
import { DecidedView } from "./decided-view.tsx";
import { LessonTime } from "./lesson-time.tsx";

interface ConfirmationViewProps {
  readonly child: InvitedChild;
  readonly platform: Platform;
  readonly dropKey: () => void;
}

/** One child and one lesson. */
export function ConfirmationView({ child, platform, dropKey }: ConfirmationViewProps) {
  const { texts } = useLanguage();
  const ask = useCallback((signal: AbortSignal) => platform.conditions(child, signal), [platform, child]);
  const [{ body, trouble, isAsking }, askAgain] = useAnswer(ask);
  return (
    <>
      {trouble !== undefined && (
        <TroubleNotice
          trouble={trouble}
          tryAgain={() => askAgain().then(focusMainIfLost)}
          dropKey={dropKey}
          level={body === undefined ? "h1" : "h2"}
        />
      )}
      {body === undefined && isAsking && <p role="status">{texts.loading}</p>}
      {body !== undefined && (
        <>
          <hgroup>
            <h1>{texts.pageTitle}</h1>
            <p>
              {child.participant} · {body.conditions.lesson.competency} ·{" "}
              <LessonTime lesson={body.conditions.lesson} withZone={false} />
            </p>
          </hgroup>
          <DecidedView
            participant={child.participant}
            now={body}
            isAsking={isAsking}
            askAgain={askAgain}
            dropKey={dropKey}
            confirm={() => platform.confirm(child)}
            withdraw={() => platform.withdraw(child)}
          />
          <nav>
            <a href="#children">{texts.allChildren}</a>
          </nav>
        </>
      )}
    </>
  );
}
