import { useLanguage } from "../language/language.ts";
import type { LessonForParents } from "../platform/bodies.ts";
import { LessonTime } from "./lesson-time.tsx";

interface LessonFactsProps {
  readonly lesson: LessonForParents;
  readonly participant: string;
}

/** Which child and which lesson this is about. */
export function LessonFacts({ lesson, participant }: LessonFactsProps) {
  const { texts } = useLanguage();
  const facts = [
    [texts.childLabel, participant],
    [texts.competency, lesson.competency],
    [texts.date, <LessonTime key="time" lesson={lesson} />],
    [texts.school, lesson.school],
    [texts.venue, lesson.venue],
  ] as const;
  return (
    <section className="card" aria-labelledby="lesson">
      <h2 id="lesson">{texts.lesson}</h2>
      <dl className="facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
