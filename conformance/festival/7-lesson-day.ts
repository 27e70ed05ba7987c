import type { ClauseId } from "upm-rules";
import { start } from "./good-festival.ts";
import type { Scenario } from "./scenario.ts";

const day = "/lessons/0/day";
const present = `${day}/present`;
const startsAt = "/lessons/0/startsAt";
const checks = "/lessons/0/linkChecks";
/** The last millisecond of the lesson's day, and the end of it. */
const dayEnd = { last: "2020-11-16T23:59:59.999+05:00", due: "2020-11-17T00:00:00+05:00" };
const unknownStart = { [startsAt]: undefined };

function flagScenario(clause: ClauseId, about: string, key: string): Scenario {
  const flag = `${day}/${key}`;
  return {
    clause,
    about,
    cases: {
      yes: {},
      "no, in the last millisecond": { [flag]: false, at: start.last },
      "no, at the start": { [flag]: false, at: start.due },
      "unknown, in the last millisecond": { [flag]: undefined, at: start.last },
      "unknown, at the start": { [flag]: undefined, at: start.due },
      "no, in the last millisecond of the day, the start unknown": {
        ...{ [flag]: false, ...unknownStart, at: dayEnd.last },
      },
      "no, after the day, the start unknown": { [flag]: false, ...unknownStart, at: dayEnd.due },
      "nothing known of the day": { [day]: undefined },
    },
  };
}

function linkScenario(clause: ClauseId, by: "venue" | "school"): Scenario {
  const check = (at: string, passed: boolean) => ({ by, at, passed });
  const early = "2020-11-15T12:00:00+05:00";
  const later = "2020-11-15T12:00:00.001+05:00";
  return {
    clause,
    about: `the link check of the ${by}`,
    cases: {
      passed: { [checks]: [check(early, true)] },
      "none, in the last millisecond": { [checks]: [], at: start.last },
      "none, at the start": { [checks]: [], at: start.due },
      "without the key": { [checks]: undefined },
      failed: { [checks]: [check(early, false)] },
      "failed, then passed": { [checks]: [check(later, true), check(early, false)] },
      "passed, then failed": { [checks]: [check(later, false), check(early, true)] },
      "passed and failed at once": { [checks]: [check(early, true), check(early, false)] },
      "passed, then failed after it is judged": {
        ...{ [checks]: [check(early, true), check(later, false)], at: early },
      },
      "passed in the last millisecond": { [checks]: [check(start.last, true)] },
      "passed at the start": { [checks]: [check(start.due, true)] },
      "passed by the other side": {
        [checks]: [{ by: by === "venue" ? "school" : "venue", at: early, passed: true }],
      },
      "passed the day before in its last millisecond, the start unknown": {
        ...{ ...unknownStart, [checks]: [check("2020-11-15T23:59:59.999+05:00", true)] },
      },
      "passed as the day begins, the start unknown": {
        ...{ ...unknownStart, [checks]: [check("2020-11-16T00:00:00+05:00", true)] },
      },
      "none, of a lesson that nobody created": { [checks]: [], "/lessons/0/createdAt": undefined },
    },
  };
}

const another = (confirmedAt: string) => ({
  "/confirmations/-": { lesson: "l", participant: "b", parent: "p", confirmedAt },
});

export const lessonDay: readonly Scenario[] = [
  flagScenario("VII.mentor-present", "the mentor at the venue", "mentorPresent"),
  flagScenario("VII.venue-connected", "the connection of the venue", "venueConnected"),
  linkScenario("VII.venue-link-checked", "venue"),
  {
    clause: "VII.participants-present",
    about: "the confirmed in class",
    cases: {
      there: {},
      "not there, in the last millisecond": { [present]: [], at: start.last },
      "not there, at the start": { [present]: [], at: start.due },
      "unknown, in the last millisecond": { [present]: undefined, at: start.last },
      "unknown, at the start": { [present]: undefined, at: start.due },
      "another there": { [present]: ["b"] },
      "one of two there": another("2020-11-05T12:00:00+05:00"),
      "one of two there, the second confirmed in the last millisecond": another(start.last),
      "the only one there, the second confirmed at the start": another(start.due),
      "nobody is confirmed, nobody there": { "/confirmations": [], [present]: [] },
      "nobody is confirmed, and who is there is unknown": { "/confirmations": [], [present]: undefined },
      "not there, withdrawn in the last millisecond": {
        [present]: [],
        "/confirmations/0/withdrawnAt": start.last,
      },
      "not there, withdrawn at the start": { [present]: [], "/confirmations/0/withdrawnAt": start.due },
      "not there, withdrawn on the day, the start unknown": {
        ...{ [present]: [], "/confirmations/0/withdrawnAt": dayEnd.last, ...unknownStart },
      },
      "not there, confirmed late": {
        [present]: [],
        "/confirmations/0/confirmedAt": "2020-11-13T12:00:00+05:00",
      },
    },
  },
  {
    clause: "VII.only-confirmed",
    about: "who else is in class",
    cases: {
      nobody: {},
      "one who is not confirmed": { [present]: ["b", "a"] },
      "one who is not confirmed, before the start": {
        [present]: ["b", "a"],
        at: "2020-11-10T12:00:00+05:00",
      },
      "one who is confirmed at the start": { [present]: ["a", "b"], ...another(start.due) },
      "one who is confirmed in the last millisecond": { [present]: ["a", "b"], ...another(start.last) },
      "one who withdrew in the last millisecond": { "/confirmations/0/withdrawnAt": start.last },
      "two who are not confirmed, sorted": { [present]: ["b", "a"], "/confirmations": [] },
      unknown: { [present]: undefined },
    },
  },
  flagScenario("VII.school-connected", "the connection of the school", "schoolConnected"),
  flagScenario(
    "VII.representative-present",
    "the representative of the school in class",
    "representativePresent",
  ),
  linkScenario("VII.school-link-checked", "school"),
  {
    clause: "VII.mentor-present",
    about: "when a lesson starts",
    cases: {
      "at a time that Havana skipped, so an hour later: before it": {
        ...{ "/schools/0/timeZone": "America/Havana", "/lessons/0/date": "2020-03-08", [startsAt]: "00:30" },
        ...{ "/lessons/0/createdAt": "2020-03-01T12:00:00Z", [`${day}/mentorPresent`]: false },
        at: "2020-03-08T05:29:59.999Z",
      },
      "at a time that Havana skipped, so an hour later: then": {
        ...{ "/schools/0/timeZone": "America/Havana", "/lessons/0/date": "2020-03-08", [startsAt]: "00:30" },
        ...{ "/lessons/0/createdAt": "2020-03-01T12:00:00Z", [`${day}/mentorPresent`]: false },
        at: "2020-03-08T05:30:00Z",
      },
      "at a time that came twice in Beirut, so the earlier: then": {
        ...{ "/schools/0/timeZone": "Asia/Beirut", "/lessons/0/date": "2020-10-24", [startsAt]: "23:30" },
        ...{ "/lessons/0/createdAt": "2020-10-10T12:00:00Z", [`${day}/mentorPresent`]: false },
        at: "2020-10-24T20:30:00Z",
      },
      "in the school's zone, not the venue's": {
        ...{ "/venues/0/timeZone": "Asia/Kamchatka", "/schools/0/timeZone": "Europe/Kaliningrad" },
        ...{ [`${day}/mentorPresent`]: false },
      },
    },
  },
];
