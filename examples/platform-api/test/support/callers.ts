/** Everybody who may call, and what each endpoint answers to whom: the table of rights that tests go through. */
import { withLessons } from "./small-festival.ts";

export const callerNames = [
  "platform",
  "operator",
  "otherOperator",
  "venue",
  "otherVenue",
  "school",
  "otherSchool",
  "parent",
  "otherParent",
] as const;

export type CallerName = (typeof callerNames)[number];

/** Those of Kaliningrad, and for each another one who has nothing to do with it. */
export const callers: Readonly<Record<CallerName, string>> = {
  platform: "platform-services",
  operator: "regional-operator-RU-KGD",
  otherOperator: "regional-operator-RU-SVE",
  venue: "venue-college",
  otherVenue: "venue-factory",
  school: "school-school",
  otherSchool: "school-ural-school",
  parent: "parent-mother",
  otherParent: "parent-neighbour",
};

export interface Right {
  readonly path: string;
  readonly body?: object;
  /** Whom it answers, and how; everybody else it forbids. */
  readonly answers: Readonly<Partial<Record<CallerName, number>>>;
}

const lesson = { school: "school", competency: "34", date: "2020-11-23" };
const terms = { competencies: ["34"], dates: ["2020-11-16", "2020-11-23"] };
const ofOperator = { operator: 200, otherOperator: 404 };
const ofVenue = { venue: 200, otherVenue: 404 };
const ofSchool = { school: 200, otherSchool: 404 };
const ofPlatform = { platform: 204 };
const ofAllThree = {
  operator: 200,
  otherOperator: 200,
  venue: 200,
  otherVenue: 200,
  school: 200,
  otherSchool: 200,
};
const confirmation = "/lessons/lesson/confirmations/child";

/** In this order each is done by those who may. */
export const rights: Readonly<Record<string, Right>> = {
  "regionPlans.choosePlan": {
    path: "/regions/RU-KGD/plan",
    body: { competencies: ["34", "17"], venues: ["college", "kitchen"] },
    answers: ofOperator,
  },
  "regionPlans.listCandidates": {
    path: "/venues/kitchen/candidate-schools",
    body: { schools: ["school"] },
    answers: ofOperator,
  },
  "regionPlans.importSchedule": {
    path: "/regions/RU-KGD/schedule",
    body: { lessons: [{ id: "imported", venue: "college", ...lesson }] },
    answers: ofOperator,
  },
  "regionPlans.reportOfRegion": { path: "/regions/RU-KGD/report", answers: ofOperator },
  "agreements.selectSchool": { path: "/agreements/college/school", answers: ofVenue },
  "agreements.makeContact": { path: "/agreements/college/school/contact", answers: ofVenue },
  "agreements.readGuidelines": { path: "/agreements/college/school/guidelines", answers: ofSchool },
  "agreements.agree": {
    path: "/agreements/college/school/terms",
    body: terms,
    answers: { ...ofVenue, ...ofSchool },
  },
  "lessons.listLessons": { path: "/lessons", answers: ofAllThree },
  "lessons.showLesson": { path: "/lessons/lesson", answers: { ...ofOperator, ...ofVenue, ...ofSchool } },
  // The other venue has no agreement with the school.
  "lessons.createLesson": { path: "/lessons/new", body: lesson, answers: { venue: 200, otherVenue: 409 } },
  "lessons.cancelLesson": { path: "/lessons/new/cancellation", answers: { venue: 204, otherVenue: 404 } },
  "lessons.sendLink": { path: "/lessons/lesson/link", answers: ofVenue },
  "lessons.forwardLink": {
    path: "/lessons/lesson/link/forwarding",
    body: { invited: ["child"] },
    answers: ofSchool,
  },
  "lessons.recordDelivery": {
    path: "/lessons/lesson/deliveries",
    body: { item: "Доска разделочная", quantity: 2 },
    answers: ofSchool,
  },
  "lessons.recordLinkCheck": {
    path: "/lessons/lesson/link-checks",
    body: { passed: true },
    answers: { ...ofVenue, ...ofSchool },
  },
  "lessons.recordDay": { path: "/lessons/lesson/day", body: {}, answers: { ...ofVenue, ...ofSchool } },
  "lessons.lessonReadiness": {
    path: "/lessons/lesson/readiness",
    answers: { ...ofOperator, ...ofVenue, ...ofSchool },
  },
  "confirmations.listChildren": { path: "/children", answers: { parent: 200, otherParent: 200 } },
  // Of a child of others it tells nothing but that.
  "confirmations.conditions": {
    path: "/lessons/lesson/participants/child/conditions",
    answers: { parent: 200, otherParent: 200 },
  },
  "confirmations.confirm": { path: confirmation, answers: { parent: 200, otherParent: 409 } },
  "confirmations.withdraw": { path: confirmation, answers: { parent: 204, otherParent: 409 } },
  "accounts.registerParticipant": {
    path: "/participants/newcomer",
    body: { school: "school" },
    answers: ofPlatform,
  },
  "accounts.registerParent": { path: "/parents/new-parent", answers: ofPlatform },
  "accounts.linkAccounts": { path: "/participants/newcomer/links/new-parent", answers: ofPlatform },
  "accounts.recordDiagnosticTest": { path: "/participants/untested/diagnostic-tests", answers: ofPlatform },
  "accounts.recordTrial": { path: "/participants/untested/trials", answers: ofPlatform },
  "duties.listDuties": { path: "/duties", answers: ofAllThree },
  "duties.dutyCalendar": { path: "/duties.ics", answers: ofAllThree },
};

/** What all of them together see: whatever one of them wrote is seen in it. */
export const allThatIsSeen: readonly (readonly [caller: CallerName, path: string])[] = [
  ["operator", "/regions/RU-KGD/report"],
  ["otherOperator", "/regions/RU-SVE/report"],
  ["operator", "/lessons"],
  ["otherOperator", "/lessons"],
  ["operator", "/lessons/lesson/readiness"],
  ["operator", "/duties"],
  ["venue", "/duties"],
  ["school", "/duties"],
  ["parent", "/children"],
  ["otherParent", "/children"],
  ...withLessons.participants.flatMap(({ id }) =>
    (["parent", "otherParent"] as const).map(
      (who) => [who, `/lessons/lesson/participants/${id}/conditions`] as const,
    ),
  ),
];
