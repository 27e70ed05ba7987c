import type { Duty } from "../festival/duties.js";
import { capitalised } from "../messages/capitals.js";
import type { Actor } from "../regulation/clause.js";
import type { SubjectKind } from "../verdict/finding.js";
import type { DutyState } from "../verdict/rule.js";
import type { EventContent } from "./calendar-event.js";
import { type CalendarOptions, type CalendarSetting, settingOf } from "./calendar-options.js";
import { calendarText } from "./calendar-text.js";
import { eventOf, instantLine, mustHaveDates } from "./event-of-deadline.js";

/**
 * Duties of the board as a calendar, iCalendar (RFC 5545): an event for each, in the hour before its deadline.
 *
 * Give the duties of the one whose calendar it is; of a duty that is there twice the later one counts. What is still to be
 * done has alarms, what is done or late none, and what nobody owes is cancelled. With `previous` an event keeps its sequence
 * until it says something else, and one that is no longer there stays, cancelled.
 *
 * Throws `InvalidFacts` where `at` is no instant or a duty has no deadline, `InvalidCalendar` where `previous` is
 * malformed, `RangeError` for a language or an alarm that cannot be. Readings 1 to 3, 11.
 *
 * @example
 * import { duties } from "upm-rules";
 * import { dutyCalendar } from "upm-rules/calendar";
 *
 * const festival = {
 *   format: "upm-festival/1",
 *   regions: [{ id: "r", name: "Region", timeZone: "Europe/Samara", competencies: [], venues: [] }],
 *   competencies: [], venues: [], schools: [], driveTimes: [], agreements: [],
 *   lessons: [], parents: [], participants: [], confirmations: [],
 * } as const;
 * const at = "2020-10-20T12:00+04:00";
 * const text = dutyCalendar(duties(festival, { at }), { at, name: "Region" });
 * text.match(/^DTEND:.*$/gm)?.[0] // => "DTEND:20201031T200000Z"
 * text.match(/^UID:.*$/gm)?.[0] // => "UID:I.competencies-chosen/regional-operator/region/r@upm-rules"
 *
 * @since 0.1.0
 * @public
 */
export function dutyCalendar(duties: readonly Duty[], options: CalendarOptions): string {
  const setting = settingOf(options);
  mustHaveDates(duties);
  const events = duties.map((duty) => eventOfDuty(duty, setting));
  return calendarText(events, setting);
}

/** What kind of place an actor is, to be asked for its name. */
const placeOf: Readonly<Record<Actor, SubjectKind>> = {
  "regional-operator": "region",
  venue: "venue",
  school: "school",
};

/** What is still to be done, or may be: who forgets it has a use for an alarm. */
const open: readonly DutyState[] = ["pending", "overdue", "unknown"];

function eventOfDuty(duty: Duty, setting: CalendarSetting): EventContent {
  const { state, doneAt, blockedBy = [], reason, actor, owedBy, timeZone } = duty;
  const { words, titles } = setting.texts;
  const said = capitalised(words.dutyStates[state]);
  const when = doneAt === undefined ? "" : `: ${instantLine(doneAt, timeZone, setting)}`;
  return {
    ...eventOf(
      duty,
      {
        // In a list of events the state is seen at once; that there is still time goes without saying.
        mark: state === "pending" ? undefined : said,
        above: [said + when],
        who: `${words.actors[actor]}: ${setting.nameOf({ kind: placeOf[actor], id: owedBy })}`,
        below: [
          ...blockedBy.map((clause) => `${words.headings.waitsFor}: ${titles[clause]} (${clause})`),
          ...(reason === undefined ? [] : [capitalised(words.notApplicable[reason])]),
        ],
      },
      setting,
    ),
    isCancelled: state === "not-applicable",
    alarms: open.includes(state) ? setting.alarms : [],
  };
}
