/** Cases that the decision spaces do not have, written out: a few for each check. */
import type { CheckName } from "upm-rules/testing";
import type { NamedQuestion } from "./chosen-cases.ts";

const confirmed = {
  participant: { registered: true, diagnosticTests: 1, trials: 0, lessons: 0 },
  parent: { registered: true, linked: true },
  lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
};
const day = {
  venue: { mentorPresent: true, connected: true, linkChecks: [{ at: "2020-01-01T00:00:00Z", passed: true }] },
  school: {
    ...{ connected: true, representativePresent: true },
    linkChecks: [{ at: "2020-01-01T00:00:00Z", passed: true }],
  },
  participants: { confirmed: ["a"], present: ["a"] },
};
const skipped = { date: "2020-03-08", timeZone: "America/Havana", startsAt: "00:30" };
const twice = { date: "2020-10-24", timeZone: "Asia/Beirut", startsAt: "23:30" };
const absent = { ...day, participants: { confirmed: ["b", "a", "B"], present: [] } };

const region = {
  ...{ id: "r", timeZone: "Asia/Yekaterinburg", competencies: ["17"] },
  ...{ competenciesChosenAt: "2020-10-05T12:00:00+05:00", venuesChosenAt: "2020-10-05T12:00:00+05:00" },
};
const board = { item: "board", quantity: 2, per: "lesson", deliver: true };
const candidate = {
  venue: { region: "r", competencies: ["b", "B", "a"], chosenAt: "2020-10-05T12:00:00+05:00" },
  region: { venuesChosenAt: "2020-10-05T12:00:00+05:00" },
  school: { region: "r", listedAt: "2020-10-05T12:00:00+05:00" },
  competencies: ["a", "b", "B"].map((id) => ({ id, infrastructureList: [board] })),
  at: "2020-10-20T12:00:00+05:00",
};
const delivery = {
  lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
  infrastructureList: [board, { ...board, item: "Board" }, { ...board, item: "a board" }],
  participants: 0,
  deliveries: [],
  at: "2020-11-10T12:00:00+05:00",
};

export const furtherFacts: { readonly [C in CheckName]?: readonly NamedQuestion[] } = {
  checkRegionPlan: [
    { name: "no facts at all", facts: {} },
    {
      name: "venues that are all wrong, each a finding",
      facts: {
        region,
        venues: [
          { id: "w", region: "s", competencies: ["R5"] },
          { id: "v", region: "s", competencies: ["R5"] },
        ],
        at: "2020-10-20T12:00:00+05:00",
      },
    },
  ],
  checkSchoolList: [{ name: "no facts at all", facts: {} }],
  checkCandidateSchool: [
    { name: "no facts at all", facts: {} },
    { name: "three competencies, none of them near enough", facts: { ...candidate, drive: 1801 } },
    { name: "three competencies, all of them near enough", facts: { ...candidate, drive: 1800 } },
    {
      name: "too far, by a table that is named",
      facts: { ...candidate, drive: 1801, driveSource: "table" },
    },
  ],
  checkSchoolChoice: [{ name: "no facts at all", facts: {} }],
  checkAgreement: [{ name: "no facts at all", facts: {} }],
  checkLessonCreation: [{ name: "no facts at all", facts: {} }],
  checkLinkSending: [{ name: "no facts at all", facts: {} }],
  checkLinkForwarding: [{ name: "no facts at all", facts: {} }],
  checkConfirmation: [
    { name: "no facts at all", facts: {} },
    { name: "groups of facts without any", facts: { participant: {}, parent: {}, lesson: {} } },
    { name: "facts that are null", facts: { participant: null, parent: { linked: null }, at: null } },
    {
      name: "a fact that is misspelt",
      facts: { ...confirmed, at: "2020-11-10T12:00Z", parent: { registerd: true, linked: true } },
    },
    { name: "asked in epoch milliseconds, the last in time", facts: { ...confirmed, at: 1605121199999 } },
    { name: "asked in epoch milliseconds, at the deadline", facts: { ...confirmed, at: 1605121200000 } },
    {
      name: "asked in another offset, in time",
      facts: { ...confirmed, at: "2020-11-11T10:59:59.999-08:00" },
    },
    {
      name: "asked in another offset, at the deadline",
      facts: { ...confirmed, at: "2020-11-11T11:00-08:00" },
    },
    {
      name: "asked with digits past milliseconds, in time",
      facts: { ...confirmed, at: "2020-11-11T18:59:59.9999999Z" },
    },
    {
      name: "one trial known, lessons unknown",
      facts: {
        ...confirmed,
        participant: { ...confirmed.participant, trials: 1, lessons: undefined },
        at: "2020-11-10T12:00Z",
      },
    },
  ],
  checkDelivery: [
    { name: "no facts at all", facts: {} },
    { name: "three items missing, by UTF-16 code unit", facts: delivery },
    {
      name: "an item that came in three parts, the last of them late",
      facts: {
        ...delivery,
        infrastructureList: [{ ...board, quantity: 3 }],
        deliveries: [
          "2020-11-20T12:00:00+05:00",
          "2020-11-10T12:00:00+05:00",
          "2020-11-11T12:00:00+05:00",
        ].map((receivedAt) => ({ item: "board", quantity: 1, receivedAt })),
        at: "2020-12-01T12:00:00+05:00",
      },
    },
  ],
  checkLessonDay: [
    { name: "no facts at all", facts: {} },
    {
      name: "Havana, a start that was skipped; before it",
      facts: { ...absent, lesson: skipped, at: "2020-03-08T05:29:59.999Z" },
    },
    {
      name: "Havana, a start that was skipped; at it",
      facts: { ...absent, lesson: skipped, at: "2020-03-08T05:30:00Z" },
    },
    {
      name: "Beirut, a start that came twice; before the first",
      facts: { ...absent, lesson: twice, at: "2020-10-24T20:29:59.999Z" },
    },
    {
      name: "Beirut, a start that came twice; at the first",
      facts: { ...absent, lesson: twice, at: "2020-10-24T20:30:00Z" },
    },
    {
      name: "three who are not confirmed, by UTF-16 code unit",
      facts: {
        ...{ ...day, lesson: skipped, at: "2020-03-08T05:30:00Z" },
        participants: { confirmed: ["a"], present: ["b", "a", "B", "～", "😀"] },
      },
    },
  ],
};
