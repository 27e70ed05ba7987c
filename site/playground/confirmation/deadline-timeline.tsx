import type { LessonDeadline } from "upm-rules";
import { ClauseLink } from "../page/clause-link.tsx";
import { useLanguage } from "../page/language.ts";
import { datePlus, localText, startOfDate } from "../page/local-time.ts";
import { percentOf, type TimeRange } from "./time-range.ts";

interface TimelineProps {
  readonly deadlines: readonly LessonDeadline[];
  /** Those under an amended regulation. */
  readonly amended: readonly LessonDeadline[];
  readonly date: string;
  readonly timeZone: string;
  readonly range: TimeRange;
  readonly at: number;
}

/** The deadlines that are due at one instant. */
interface DueTogether {
  readonly due: string;
  readonly instant: number;
  readonly deadlines: readonly LessonDeadline[];
}

/** The deadlines of a lesson drawn over the slider's range, and listed. */
export function DeadlineTimeline(props: TimelineProps) {
  const { texts } = useLanguage();
  const groups = [...Map.groupBy(props.deadlines, ({ due }) => due)]
    .map(([due, deadlines]): DueTogether => ({ due, instant: Date.parse(due), deadlines }))
    .sort((a, b) => a.instant - b.instant);
  return (
    <div class="timeline">
      <Drawing {...props} groups={groups} />
      {props.amended.length > 0 && <p class="hint">○ {texts.underAmended}</p>}
      <List {...props} groups={groups} />
    </div>
  );
}

function Drawing(props: TimelineProps & { readonly groups: readonly DueTogether[] }) {
  const { groups, amended, date, timeZone, range, at } = props;
  const { name } = useLanguage();
  const unmoved = new Set(groups.map(({ instant }) => instant));
  const moved = new Set(amended.map(({ due }) => Date.parse(due)).filter((due) => !unmoved.has(due)));
  // In English the day comes first too, as in the sentences.
  const locale = name === "en" ? "en-GB" : name;
  const x = (instant: number) => `${percentOf(instant, range)}%`;
  const lesson = startOfDate(date, timeZone) ?? range.from;
  const lessonEnd = startOfDate(datePlus(date, 1), timeZone) ?? range.to;
  const dayOf = new Intl.DateTimeFormat(locale, { timeZone, day: "numeric", month: "short" });
  return (
    <svg class="drawing" height="92" aria-hidden="true">
      <rect
        class="lesson"
        x={x(lesson)}
        y="14"
        width={`${percentOf(lessonEnd, range) - percentOf(lesson, range)}%`}
        height="46"
      />
      <line class="axis" x1="0" x2="100%" y1="60" y2="60" />
      {midnights(range, timeZone).map(({ instant, isLabelled }) => (
        <g key={instant}>
          <line class="tick" x1={x(instant)} x2={x(instant)} y1="60" y2={isLabelled ? 70 : 65} />
          {isLabelled && (
            <text class="date" x={x(instant)} y="84" text-anchor="middle">
              {dayOf.format(instant)}
            </text>
          )}
        </g>
      ))}
      {groups.map(({ instant }, index) => (
        <g key={instant} class={at >= instant ? "due over" : "due"}>
          <line x1={x(instant)} x2={x(instant)} y1="38" y2="60" />
          <circle cx={x(instant)} cy={index % 2 === 0 ? 28 : 40} r="9" />
          <text x={x(instant)} y={index % 2 === 0 ? 32 : 44} text-anchor="middle">
            {index + 1}
          </text>
        </g>
      ))}
      {[...moved].map((instant) => (
        <g key={instant} class="moved-due">
          <line x1={x(instant)} x2={x(instant)} y1="38" y2="60" />
          <circle cx={x(instant)} cy="34" r="5" />
        </g>
      ))}
      <line class="now" x1={x(at)} x2={x(at)} y1="4" y2="66" />
    </svg>
  );
}

/** Every midnight of a range, as far as there is room; some with their dates. */
function midnights({ from, to }: TimeRange, timeZone: string) {
  const first = localText(from, timeZone).slice(0, 10);
  const days = Math.round((to - from) / 86_400_000);
  const every = Math.max(1, Math.ceil(days / 6));
  const step = days > 60 ? every : 1;
  const found: Array<{ readonly instant: number; readonly isLabelled: boolean }> = [];
  for (let day = step; day < days; day += step) {
    const instant = startOfDate(datePlus(first, day), timeZone);
    if (instant === undefined || instant >= to) break;
    found.push({ instant, isLabelled: day % every === Math.floor(every / 2) || step > 1 });
  }
  return found;
}

function List({ groups, timeZone, at }: TimelineProps & { readonly groups: readonly DueTogether[] }) {
  const { messages, texts } = useLanguage();
  return (
    <ol class="deadlines">
      {groups.map(({ due, instant, deadlines }) => (
        <li key={due} class={at >= instant ? "over" : ""}>
          <p>
            <time dateTime={due}>{messages.deadlineText(due, timeZone)}</time>
            {at >= instant && <em> – {texts.over}</em>}
          </p>
          <ul>
            {deadlines.map(({ clause, actor }) => (
              <li key={clause}>
                <ClauseLink clause={clause} /> {messages.words.actors[actor]}: {messages.clauseTitle(clause)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
