import { checkSchedule } from "../../src/festival/check-schedule.js";
import type { Festival } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import type { ClauseId } from "../../src/regulation/clauses.js";
import { checkLessonCreation } from "../../src/stages/4-lesson-creation/check-lesson-creation.js";
import { checkLinkSending } from "../../src/stages/4-lesson-creation/check-link-sending.js";
import { checkConfirmation } from "../../src/stages/5-confirmation/check-confirmation.js";
import { checkLinkForwarding } from "../../src/stages/5-confirmation/check-link-forwarding.js";
import { checkDelivery } from "../../src/stages/6-delivery/check-delivery.js";
import { checkLessonDay } from "../../src/stages/7-lesson-day/check-lesson-day.js";
import {
  agreedAs,
  agreedLesson,
  createdAt,
  firstOfNextDay,
  link as sending,
} from "../stages/4-lesson-creation/agreed-lesson.js";
import {
  afterDue,
  allowedConfirmation,
  withParent,
  withParticipant,
} from "../stages/5-confirmation/allowed-confirmation.js";
import { forwardedLink, link } from "../stages/5-confirmation/forwarded-link.js";
import * as boards from "../stages/6-delivery/wire-and-boards.js";
import {
  atSchool,
  atVenue,
  inClass,
  lastMillisecond,
  passed,
  readyLesson,
  start,
} from "../stages/7-lesson-day/ready-lesson.js";
import { type Examples, examplesOfDuty, type Found } from "./clause-examples-of-the-plan.js";
import { confirmation, lesson, participant, school, smallFestival } from "./small-festival.js";

const ofCreation = (facts: Parameters<typeof checkLessonCreation>[0]): Found =>
  checkLessonCreation(facts).findings;
const ofSending = (facts: Parameters<typeof checkLinkSending>[0]): Found => checkLinkSending(facts).findings;
const ofConfirmation = (facts: Parameters<typeof checkConfirmation>[0]): Found =>
  checkConfirmation(facts).findings;
const ofLink = (facts: Parameters<typeof checkLinkForwarding>[0]): Found =>
  checkLinkForwarding(facts).findings;
const ofDelivery = (facts: Parameters<typeof checkDelivery>[0]): Found => checkDelivery(facts).findings;
const ofDay = (facts: Parameters<typeof checkLessonDay>[0]): Found => checkLessonDay(facts).findings;
const ofFestival = (lists: Partial<Festival>, at = "2020-11-06T12:00+05:00"): Found =>
  checkSchedule(smallFestival(lists), { at }).get("lesson")?.findings ?? [];
const uncreated: Lesson = { ...lesson, createdAt: null, linkSentAt: null, linkForwardedAt: null };

/** Overdue, pending and unknown of what is on the day: there is no late. */
const examplesOfDay = (
  clause: ClauseId,
  is: (so: boolean, at: string) => Parameters<typeof checkLessonDay>[0],
  unknown: object,
): Examples => ({
  [`${clause} overdue`]: () => ofDay(is(false, start)),
  [`${clause} pending`]: () => ofDay(is(false, lastMillisecond)),
  [`${clause} unknown`]: () => ofDay({ ...readyLesson, ...unknown, at: start }),
});

const { venue, school: ownSide, participants } = readyLesson;

/** For each clause of stages IV to VII and each status the smallest change that brings it about. */
export const failingLessons: Examples = {
  "IV.as-agreed violated": () => ofCreation(agreedAs({ competencies: [] })),
  "IV.as-agreed unknown": () => ofCreation({ ...agreedLesson, agreement: null }),
  "IV.lesson-created late": () => ofCreation(createdAt(firstOfNextDay)),
  // Whoever asks whether to create a lesson is creating it: only records have lessons that wait.
  "IV.lesson-created overdue": () => ofFestival({ lessons: [uncreated] }, firstOfNextDay),
  "IV.lesson-created pending": () => ofFestival({ lessons: [uncreated] }),
  "IV.lesson-created unknown": () => ofCreation({ ...agreedLesson, at: null }),
  ...examplesOfDuty("IV.link-sent", firstOfNextDay, agreedLesson.at, (linkSentAt, at) =>
    ofSending({ ...sending({}, at), lesson: { ...sending({}).lesson, linkSentAt } }),
  ),
  "IV.link-after-creation violated": () => ofSending(sending({ createdAt: "not-yet" })),
  "IV.link-after-creation unknown": () =>
    ofSending({ ...sending({}), lesson: { ...sending({}).lesson, createdAt: null } }),
  "V.link-forwarded late": () => ofLink(link({ linkForwardedAt: afterDue }, "2020-11-13T00:00Z")),
  "V.link-forwarded overdue": () => ofLink(link({ linkForwardedAt: "not-yet" }, afterDue)),
  "V.link-forwarded pending": () => ofLink(link({ linkForwardedAt: "not-yet" })),
  "V.link-forwarded unknown": () => ofLink({ lesson: forwardedLink.lesson }),
  "V.forward-after-link violated": () => ofLink(link({ linkSentAt: "not-yet" })),
  "V.forward-after-link unknown": () =>
    ofLink({ ...forwardedLink, lesson: { ...forwardedLink.lesson, linkSentAt: null } }),
  "V.help-needed advised": () =>
    ofFestival({ participants: [{ ...participant, registeredAt: null }], confirmations: [] }),
  "V.participant-registered violated": () => ofConfirmation(withParticipant({ registered: false })),
  "V.participant-registered unknown": () => ofConfirmation({ ...allowedConfirmation, participant: null }),
  "V.parent-registered violated": () => ofConfirmation(withParent({ registered: false })),
  "V.parent-registered unknown": () => ofConfirmation({ ...allowedConfirmation, parent: null }),
  "V.accounts-linked violated": () => ofConfirmation(withParent({ linked: false })),
  "V.accounts-linked unknown": () => ofConfirmation({ ...allowedConfirmation, parent: null }),
  "V.diagnostics-taken violated": () => ofConfirmation(withParticipant({ diagnosticTests: 0 })),
  "V.diagnostics-taken unknown": () => ofConfirmation({ ...allowedConfirmation, participant: null }),
  "V.no-earlier-trial violated": () => ofConfirmation(withParticipant({ trials: 1 })),
  "V.no-earlier-trial unknown": () => ofConfirmation({ ...allowedConfirmation, participant: null }),
  "V.confirmed-in-time late": () => ofConfirmation({ ...allowedConfirmation, at: afterDue }),
  "V.confirmed-in-time unknown": () => ofConfirmation({ ...allowedConfirmation, lesson: null }),
  "V.own-school advised": () =>
    ofFestival({
      schools: [school, { ...school, id: "other" }],
      participants: [{ ...participant, school: "other" }],
    }),
  ...examplesOfDuty("VI.delivered", boards.firstOfNextDay, boards.lastMillisecond, (act, at) =>
    ofDelivery({
      ...{ ...boards.wireAndBoards, infrastructureList: [boards.board], at },
      deliveries: act === null ? null : act === "not-yet" ? [] : [boards.came("board", 3, act)],
    }),
  ),
  ...examplesOfDay("VII.mentor-present", (so, at) => atVenue({ mentorPresent: so }, at), {
    venue: { ...venue, mentorPresent: null },
  }),
  ...examplesOfDay("VII.venue-connected", (so, at) => atVenue({ connected: so }, at), {
    venue: { ...venue, connected: null },
  }),
  ...examplesOfDay("VII.venue-link-checked", (so, at) => atVenue({ linkChecks: so ? [passed()] : [] }, at), {
    venue: { ...venue, linkChecks: null },
  }),
  ...examplesOfDay("VII.participants-present", (so, at) => inClass(["ada"], so ? ["ada"] : [], at), {
    participants: { ...participants, present: null },
  }),
  "VII.only-confirmed advised": () => ofDay(inClass([], ["ada"])),
  ...examplesOfDay("VII.school-connected", (so, at) => atSchool({ connected: so }, at), {
    school: { ...ownSide, connected: null },
  }),
  ...examplesOfDay("VII.representative-present", (so, at) => atSchool({ representativePresent: so }, at), {
    school: { ...ownSide, representativePresent: null },
  }),
  ...examplesOfDay(
    "VII.school-link-checked",
    (so, at) => atSchool({ linkChecks: so ? [passed()] : [] }, at),
    {
      school: { ...ownSide, linkChecks: null },
    },
  ),
};

const keptCreation = () => ofCreation(agreedLesson);
const keptConfirmation = () => ofConfirmation(allowedConfirmation);
const keptDay = () => ofDay({ ...readyLesson, at: start });

/** For each of those clauses an example that it has something to say about, and nothing against. */
export const passingLessons: Readonly<Partial<Record<ClauseId, () => Found>>> = {
  "IV.as-agreed": keptCreation,
  "IV.lesson-created": keptCreation,
  "IV.link-sent": () => ofSending(sending({})),
  "IV.link-after-creation": () => ofSending(sending({})),
  "V.link-forwarded": () => ofLink(forwardedLink),
  "V.forward-after-link": () => ofLink(forwardedLink),
  "V.help-needed": () => ofFestival({ confirmations: [], lessons: [{ ...lesson, invited: ["child"] }] }),
  "V.participant-registered": keptConfirmation,
  "V.parent-registered": keptConfirmation,
  "V.accounts-linked": keptConfirmation,
  "V.diagnostics-taken": keptConfirmation,
  "V.no-earlier-trial": keptConfirmation,
  "V.confirmed-in-time": keptConfirmation,
  "V.own-school": () => ofFestival({ confirmations: [confirmation] }),
  "VI.delivered": () => ofDelivery(boards.wireAndBoards),
  "VII.mentor-present": keptDay,
  "VII.venue-connected": keptDay,
  "VII.venue-link-checked": keptDay,
  "VII.participants-present": keptDay,
  "VII.only-confirmed": keptDay,
  "VII.school-connected": keptDay,
  "VII.representative-present": keptDay,
  "VII.school-link-checked": keptDay,
};
