import { ianaZone, instantText } from "../issues/expectation.js";
import { invalidFacts } from "../issues/invalid-facts.js";
import { type Issue, pointerTo } from "../issues/issue.js";
import { received } from "../issues/received.js";
import { uncapitalised } from "../messages/capitals.js";
import { deadlineIn, instantIn } from "../messages/moments.js";
import { clauseOf } from "../regulation/clauses.js";
import { type InstantText, instantOfText } from "../time/instant.js";
import type { EventContent } from "./calendar-event.js";
import type { CalendarSetting } from "./calendar-options.js";
import { eventText } from "./event-text.js";
import { type Identity, uidOf } from "./event-uid.js";

/** Something with a deadline, of the board or of a lesson. */
export interface Deadlined extends Identity {
  readonly due: InstantText;
  readonly timeZone: string;
}

/** What an event says besides what its deadline, its clause and its subject are. */
export interface Said {
  /** Before all else in the summary. */
  readonly mark: string | undefined;
  /** Lines of the description before and after the deadline's own. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Who answers for it. */
  readonly who: string;
}

/** The event of a deadline, to happen and with all alarms. */
export function eventOf(deadlined: Deadlined, said: Said, setting: CalendarSetting): EventContent {
  const { clause, subject, due, timeZone } = deadlined;
  const { nameOf, namespace, alarms, texts } = setting;
  const { words, titles, moments } = texts;
  const { headings } = words;
  const name = nameOf(subject);
  const mark = said.mark === undefined ? "" : `${said.mark}: `;
  const lines = [
    ...said.above,
    `${headings.due}: ${deadlineIn(moments, due, timeZone)}`,
    `${headings.subject}: ${name}`,
    `${headings.actor}: ${said.who}`,
    `${headings.clause}: ${clause}`,
    ...said.below,
  ];
  return {
    uid: uidOf(deadlined, namespace),
    due: instantOfText(due),
    summary: eventText(`${mark}${name}: ${uncapitalised(titles[clause])}`),
    description: lines.map(eventText).join("\n"),
    category: words.stages[clauseOf(clause).stage],
    isCancelled: false,
    alarms,
  };
}

/** An instant in the words of a language, in the zone of the place. */
export function instantLine(at: InstantText, timeZone: string, { texts }: CalendarSetting): string {
  return instantIn(texts.moments, at, timeZone);
}

/** Throws `InvalidFacts` that names every duty without a deadline, as nothing but untyped code has it. */
export function mustHaveDates(list: readonly (Deadlined & { readonly doneAt?: InstantText })[]): void {
  const issues = list.flatMap(({ due, timeZone, doneAt }, index): Issue[] => {
    const values = [
      { key: "due", value: due, ...instantText },
      { key: "timeZone", value: timeZone, ...ianaZone },
      ...(doneAt === undefined ? [] : [{ key: "doneAt", value: doneAt, ...instantText }]),
    ];
    return values
      .filter(({ value, accepts }) => typeof value !== "string" || !accepts(value))
      .map(({ key, value, expected }) => ({
        pointer: pointerTo(pointerTo("", index), key),
        expected,
        received: received(value),
      }));
  });
  if (issues.length > 0) throw invalidFacts(issues);
}
