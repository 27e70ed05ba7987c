import { checkFestival, type Festival, type Regulation } from "upm-rules";
import { lists } from "../answers.ts";
import { type Axis, regulationAxis, type Space } from "../decision-space.ts";

/** An act that is done well, done at another time, or not done. */
function act(good: string, other: string): Axis {
  return { done: good, "at another time": other, "not done": undefined };
}

const plan = (good: string) => act(`${good}T12:00:00+05:00`, "2020-11-01T00:00:00+05:00");
/** The lesson is on 16 November at 09:30 in Yekaterinburg. */
const lead = (good: string) => act(`${good}T12:00:00+05:00`, "2020-11-12T00:00:00+05:00");

/** One lesson of one school at one venue, with two children of whom one is confirmed: everything as it should be. */
export const festival: Space = {
  check: "checkFestival",
  most: 2,
  axes: {
    at: {
      "after the lesson": "2020-12-01T12:00:00+05:00",
      "in October": "2020-10-20T12:00:00+05:00",
      "once the plan is due": "2020-11-01T00:00:00+05:00",
      "while parents confirm": "2020-11-11T23:59:59.999+05:00",
      "once they must have": "2020-11-12T00:00:00+05:00",
      "once goods are due": "2020-11-15T00:00:00+05:00",
      "at the start": "2020-11-16T09:30:00+05:00",
    },
    regulation: regulationAxis,
    competenciesChosenAt: plan("2020-10-01"),
    venuesChosenAt: plan("2020-10-02"),
    competenciesOfRegion: { it: ["17"], another: ["R5"], none: [] },
    venues: { it: ["v"], none: [], both: ["v", "w"] },
    regionOfVenue: { its: "r", another: "q" },
    candidateSchools: { it: ["s"], none: [], both: ["s", "t"], unknown: undefined },
    schoolsListedAt: plan("2020-10-03"),
    regionOfSchool: { its: "r", another: "q" },
    coordinator: { named: "coordinator-1", none: undefined },
    seconds: { "half an hour": 1800, "a second more": 1801, "no road": "unreachable", unknown: undefined },
    selectedAt: plan("2020-10-04"),
    contactedAt: plan("2020-10-05"),
    agreed: { it: ["17"], another: ["R5"], none: [] },
    venueAgreedAt: plan("2020-10-06"),
    schoolAgreedAt: plan("2020-10-06"),
    guidelinesReadAt: plan("2020-10-06"),
    dates: { it: ["2020-11-16"], another: ["2020-11-17"], unknown: undefined },
    infrastructureList: { toDeliver: lists.toDeliver, nothing: lists.nothingToDeliver, unknown: undefined },
    startsAt: { known: "09:30", unknown: undefined },
    createdAt: lead("2020-11-02"),
    linkSentAt: lead("2020-11-03"),
    linkForwardedAt: lead("2020-11-04"),
    cancelledAt: { never: undefined, cancelled: "2020-11-10T12:00:00+05:00" },
    invited: { the_confirmed: ["a"], both: ["a", "b"], unknown: undefined },
    registeredAt: lead("2020-09-01"),
    parentRegisteredAt: lead("2020-09-01"),
    linkedAt: lead("2020-09-02"),
    diagnosticTest: lead("2020-09-03"),
    trials: { none: [], one: ["2020-10-01T12:00:00+03:00"] },
    attended: { none: false, "another lesson": true },
    school: { its: "s", another: "t" },
    confirmedAt: lead("2020-11-05"),
    withdrawnAt: {
      never: undefined,
      "in time": "2020-11-06T12:00:00+05:00",
      "after the lesson": "2020-11-17T12:00:00+05:00",
    },
    confirmedAgainAt: {
      never: undefined,
      "in time": "2020-11-07T12:00:00+05:00",
      late: "2020-11-13T12:00:00+05:00",
    },
    delivered: { all: 2, "too few": 1 },
    receivedAt: act("2020-11-10T12:00:00+05:00", "2020-11-15T00:00:00+05:00"),
    linkChecked: act("2020-11-15T12:00:00+05:00", "2020-11-16T09:30:00+05:00"),
    linkCheckPassed: { yes: true, no: false },
    present: { the_confirmed: ["a"], none: [], both: ["a", "b"], unknown: undefined },
    connected: { yes: true, no: false, unknown: undefined },
    inPlace: { yes: true, no: false, unknown: undefined },
  },
  factsOf: (v): { readonly festival: Festival; readonly at: string } => {
    const zone = "Asia/Yekaterinburg";
    const region = { timeZone: zone, competencies: [], venues: [] };
    const lesson = { venue: "v", school: "s", competency: "17", date: "2020-11-16" };
    const confirmation = { lesson: "l", participant: "a", parent: "p" };
    const checked = (by: "venue" | "school") => ({ by, at: v["linkChecked"], passed: v["linkCheckPassed"] });
    const attended = {
      ...lesson,
      id: "k",
      date: "2020-11-09",
      createdAt: "2020-11-02T12:00:00+05:00",
      linkSentAt: "2020-11-02T13:00:00+05:00",
      linkForwardedAt: "2020-11-02T14:00:00+05:00",
      day: { present: ["a"] },
    };
    return {
      festival: {
        format: "upm-festival/1",
        regions: [
          {
            ...region,
            ...{ id: "r", name: "R", venues: v["venues"], competencies: v["competenciesOfRegion"] },
            competenciesChosenAt: v["competenciesChosenAt"],
            venuesChosenAt: v["venuesChosenAt"],
            amendments: v["regulation"],
          },
          { ...region, id: "q", name: "Q" },
        ],
        competencies: [
          { id: "17", name: "17", infrastructureList: v["infrastructureList"] },
          { id: "R5", name: "R5", infrastructureList: [] },
        ],
        venues: [
          {
            ...{ id: "v", name: "V", region: v["regionOfVenue"], competencies: ["17"] },
            candidateSchools: v["candidateSchools"],
            schoolsListedAt: v["schoolsListedAt"],
          },
          { id: "w", name: "W", region: "r", competencies: ["R5"] },
        ],
        schools: [
          { id: "s", name: "S", region: v["regionOfSchool"], coordinator: v["coordinator"] },
          { id: "t", name: "T", region: "r" },
        ],
        driveTimes: v["seconds"] === undefined ? [] : [{ venue: "v", school: "s", seconds: v["seconds"] }],
        agreements: [
          {
            ...{ venue: "v", school: "s", competencies: v["agreed"], dates: v["dates"] },
            ...{ selectedAt: v["selectedAt"], contactedAt: v["contactedAt"] },
            ...{ venueAgreedAt: v["venueAgreedAt"], schoolAgreedAt: v["schoolAgreedAt"] },
            guidelinesReadAt: v["guidelinesReadAt"],
          },
        ],
        lessons: [
          {
            ...lesson,
            ...{ id: "l", startsAt: v["startsAt"], invited: v["invited"], cancelledAt: v["cancelledAt"] },
            ...{
              createdAt: v["createdAt"],
              linkSentAt: v["linkSentAt"],
              linkForwardedAt: v["linkForwardedAt"],
            },
            deliveries: v["receivedAt"]
              ? [{ item: "board", quantity: v["delivered"], receivedAt: v["receivedAt"] }]
              : [],
            linkChecks: v["linkChecked"] ? [checked("venue"), checked("school")] : [],
            day: {
              ...{ mentorPresent: v["inPlace"], representativePresent: v["inPlace"], present: v["present"] },
              ...{ venueConnected: v["connected"], schoolConnected: v["connected"] },
            },
          },
          ...(v["attended"] ? [attended] : []),
        ],
        parents: [{ id: "p", registeredAt: v["parentRegisteredAt"] }],
        participants: [
          {
            ...{ id: "a", school: v["school"], registeredAt: v["registeredAt"], trials: v["trials"] },
            links: v["linkedAt"] ? [{ parent: "p", linkedAt: v["linkedAt"] }] : [],
            diagnosticTests: v["diagnosticTest"] ? [v["diagnosticTest"]] : [],
          },
          { id: "b", school: "s" },
        ],
        confirmations: [
          ...(v["confirmedAt"]
            ? [{ ...confirmation, confirmedAt: v["confirmedAt"], withdrawnAt: withdrawal(v) }]
            : []),
          ...(v["confirmedAgainAt"] ? [{ ...confirmation, confirmedAt: v["confirmedAgainAt"] }] : []),
        ],
      },
      at: v["at"],
    };
  },
  // Of a document the regulation stands in its region.
  judge: (facts, _regulation: Regulation) => {
    const { festival: document, at } = facts as { readonly festival: Festival; readonly at: string };
    return checkFestival(document, { at });
  },
};

/** A confirmation is not withdrawn before it is made. */
function withdrawal(values: Readonly<Record<string, string | undefined>>): string | undefined {
  const { confirmedAt = "", withdrawnAt } = values;
  return withdrawnAt !== undefined && Date.parse(withdrawnAt) >= Date.parse(confirmedAt)
    ? withdrawnAt
    : undefined;
}
