import { describe, expect, it } from "vitest";
import { checkFestival } from "../../../src/festival/check-festival.js";
import type { FestivalChange } from "../../../src/festival/checker/festival-change.js";
import { festivalChecker } from "../../../src/festival/checker/festival-checker.js";
import { reportChanges } from "../../../src/festival/checker/report-changes.js";
import type { ClauseId } from "../../../src/regulation/clauses.js";
import {
  confirmation,
  lesson,
  lessonDue,
  lessonStart,
  parent,
  participant,
  region,
  school,
  smallFestival,
} from "../../arbitraries/small-festival.js";

const otherSchool = {
  id: "other-school",
  region: "region",
  name: "Other school",
  timeZone: "Asia/Kamchatka",
};
const invitedOnly = {
  ...participant,
  id: "invited",
  links: [{ parent: "linked", linkedAt: "2020-10-01T13:00+05:00" }],
};
/** Held a week before, so that being in its class is an earlier trial; nobody is confirmed for it. */
const earlier = {
  ...lesson,
  id: "earlier",
  date: "2020-11-04",
  invited: null,
  day: { mentorPresent: true, present: [] as readonly string[] },
};
const festival = smallFestival({
  regions: [{ ...region, amendments: { lessonCountsAsTrial: true, maxEarlierTrials: 0 } }],
  schools: [school, otherSchool],
  lessons: [{ ...lesson, invited: ["invited"], day: {} }, earlier],
  parents: [parent, { ...parent, id: "linked" }, { ...parent, id: "another" }],
  participants: [participant, invitedOnly, { ...participant, id: "friend" }],
  confirmations: [confirmation],
});
const inClass = { ...earlier, day: { ...earlier.day, present: ["child"] } };
const beforeDue = "2020-11-10T00:00Z";

const startsAt = (time: string) => ({ lessons: [{ ...inClass, date: "2020-11-05", startsAt: time }] });

/** A change, after another where that is given, and the clause of something that is found otherwise of another record. */
interface Dependency {
  readonly first?: FestivalChange;
  readonly change: FestivalChange;
  readonly at: string;
  readonly clause: ClauseId;
}

const dependencies: Readonly<Record<string, Dependency>> = {
  "a participant whom it invites": {
    change: { participants: [{ ...invitedOnly, registeredAt: null }] },
    at: beforeDue,
    clause: "V.help-needed",
  },
  "a parent linked with whom it invites": {
    change: { parents: [{ id: "linked" }] },
    at: beforeDue,
    clause: "V.help-needed",
  },
  "a confirmation for it": {
    change: { confirmations: [{ ...confirmation, withdrawnAt: "2020-11-06T00:00Z" }] },
    at: lessonStart,
    clause: "VII.participants-present",
  },
  "a participant confirmed for it": {
    change: { participants: [{ ...participant, diagnosticTests: [] }] },
    at: lessonDue,
    clause: "V.diagnostics-taken",
  },
  "a parent who confirmed": {
    change: { parents: [{ ...parent, registeredAt: "2020-11-06T00:00Z" }] },
    at: lessonDue,
    clause: "V.parent-registered",
  },
  "a participant confirmed for it since": {
    first: { confirmations: [{ ...confirmation, participant: "friend" }] },
    change: { participants: [{ ...participant, id: "friend", diagnosticTests: [] }] },
    at: lessonDue,
    clause: "V.diagnostics-taken",
  },
  "a parent who confirmed since": {
    first: { confirmations: [{ ...confirmation, parent: "another" }] },
    change: { parents: [{ id: "another" }] },
    at: lessonDue,
    clause: "V.parent-registered",
  },
  "a participant whom it invites since": {
    first: { lessons: [{ ...lesson, invited: ["friend"] }] },
    change: { participants: [{ ...participant, id: "friend", diagnosticTests: [] }] },
    at: beforeDue,
    clause: "V.help-needed",
  },
  "a parent linked since with whom it invites": {
    first: {
      participants: [{ ...invitedOnly, links: [{ parent: "another", linkedAt: "2020-10-01T13:00+05:00" }] }],
    },
    change: { parents: [{ id: "another" }] },
    at: beforeDue,
    clause: "V.help-needed",
  },
  "the class of another lesson, into which somebody comes": {
    change: { lessons: [inClass] },
    at: lessonDue,
    clause: "V.no-earlier-trial",
  },
  "the class of another lesson, which somebody leaves": {
    first: { lessons: [inClass] },
    change: { lessons: [earlier] },
    at: lessonDue,
    clause: "V.no-earlier-trial",
  },
  "the day of another lesson": {
    first: { lessons: [inClass] },
    change: { lessons: [{ ...inClass, date: "2020-11-09" }] },
    at: lessonDue,
    clause: "V.no-earlier-trial",
  },
  // The child was confirmed at 20:00.
  "the time of another lesson": {
    first: startsAt("19:59"),
    change: startsAt("20:00"),
    at: lessonDue,
    clause: "V.no-earlier-trial",
  },
  "the school of another lesson, in whose zone it starts": {
    first: startsAt("20:00"),
    change: { lessons: startsAt("20:00").lessons.map((one) => ({ ...one, school: "other-school" })) },
    at: lessonDue,
    clause: "V.no-earlier-trial",
  },
  "the cancellation of another lesson": {
    first: { lessons: [inClass] },
    change: { lessons: [{ ...inClass, cancelledAt: "2020-11-03T00:00Z" }] },
    at: lessonDue,
    clause: "V.no-earlier-trial",
  },
  "whether there is another lesson": {
    first: { lessons: [inClass] },
    change: { remove: { lessons: ["earlier"] } },
    at: lessonDue,
    clause: "V.no-earlier-trial",
  },
};

describe("what is found of a lesson depends on", () => {
  it.each(Object.entries(dependencies))("%s", (_, { first = {}, change, at, clause }) => {
    const changed = festivalChecker(festival);
    changed.change(first);
    for (const checker of [festivalChecker(changed.festival), changed]) {
      const before = checker.check({ at });
      expect(before).toEqual(checkFestival(checker.festival, { at }));
      checker.change(change);
      const after = checker.check({ at });
      expect(after).toEqual(checkFestival(checker.festival, { at }));
      const { appeared, gone, changed } = reportChanges(before, after);
      const found = [...appeared, ...gone, ...changed.map((pair) => pair.after)];
      expect(
        found.filter(({ subject }) => subject?.id.split("/")[0] === "lesson").map((one) => one.clause),
      ).toContain(clause);
    }
  });
});
