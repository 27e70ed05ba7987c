import { hashOf } from "../address/link.ts";
import { LessonTime } from "../confirmation/lesson-time.tsx";
import { focusMainIfLost } from "../focus-main.ts";
import { useLanguage } from "../language/language.ts";
import type { Child } from "../platform/bodies.ts";
import type { Platform } from "../platform/platform.ts";
import { useAnswer } from "../platform/use-answer.ts";
import { TroubleNotice } from "../trouble/trouble-notice.tsx";

interface ChildrenViewProps {
  readonly platform: Platform;
  readonly dropKey: () => void;
}

/** The parent's children, and the lessons that they are invited to. */
export function ChildrenView({ platform, dropKey }: ChildrenViewProps) {
  const { texts } = useLanguage();
  const [{ body, trouble, isAsking }, askAgain] = useAnswer(platform.children);
  return (
    <>
      {trouble !== undefined && (
        <TroubleNotice
          trouble={trouble}
          tryAgain={() => askAgain().then(focusMainIfLost)}
          dropKey={dropKey}
        />
      )}
      {body === undefined && isAsking && <p role="status">{texts.loading}</p>}
      {body !== undefined && (
        <>
          <h1>{texts.children}</h1>
          <p>{body.length === 0 ? texts.noChildren : texts.childrenLead}</p>
          {body.map((child) => (
            <ChildLessons key={child.participant} child={child} />
          ))}
        </>
      )}
    </>
  );
}

function ChildLessons({ child: { participant, lessons } }: { readonly child: Child }) {
  const { texts } = useLanguage();
  return (
    <section className="card">
      <h2>{texts.child(participant)}</h2>
      {lessons.length === 0 && <p>{texts.noLessons}</p>}
      {lessons.length > 0 && (
        <ul className="lessons">
          {lessons.map((lesson) => (
            <li key={lesson.id}>
              <a href={hashOf({ lesson: lesson.id, participant })}>{lesson.competency}</a>
              <p>
                <LessonTime lesson={lesson} />
              </p>
              <p className="hint">{lesson.school}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
