import { checkFestival } from "../../src/festival/check-festival.js";
import { checkSchedule } from "../../src/festival/check-schedule.js";
import type { Confirmation } from "../../src/model/confirmation.js";
import type { Festival } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import type { Parent } from "../../src/model/parent.js";
import type { Participant } from "../../src/model/participant.js";
import type { Region } from "../../src/model/region.js";
import type { School } from "../../src/model/school.js";
import type { Instant } from "../../src/time/instant.js";
import type { Finding } from "../../src/verdict/finding.js";

/** A region in Yekaterinburg's zone, five hours ahead of UTC. */
export const region: Region = {
  id: "region",
  name: "Region",
  timeZone: "Asia/Yekaterinburg",
  competencies: ["17"],
  competenciesChosenAt: "2020-10-01T10:00+05:00",
  venues: ["venue"],
  venuesChosenAt: "2020-10-01T10:00+05:00",
};

export const school: School = { id: "school", region: "region", name: "School", coordinator: "coordinator" };

/** A lesson on 16 November, so that 11 November is the last day of stage V; its link went out in time. */
export const lesson: Lesson = {
  id: "lesson",
  venue: "venue",
  school: "school",
  competency: "17",
  date: "2020-11-16",
  startsAt: "10:00",
  createdAt: "2020-11-02T10:00+05:00",
  linkSentAt: "2020-11-03T10:00+05:00",
  linkForwardedAt: "2020-11-03T18:00+05:00",
  invited: ["child"],
};

/** The end of stage V for that lesson, and its start. */
export const lessonDue = "2020-11-11T19:00:00.000Z";
export const lessonStart = "2020-11-16T05:00:00.000Z";

export const parent: Parent = { id: "parent", registeredAt: "2020-10-01T12:00+05:00" };

/** A child that keeps every condition from 2 October on. */
export const participant: Participant = {
  id: "child",
  school: "school",
  registeredAt: "2020-10-01T12:00+05:00",
  links: [{ parent: "parent", linkedAt: "2020-10-01T13:00+05:00" }],
  diagnosticTests: ["2020-10-02T12:00+05:00"],
};

export const confirmation: Confirmation = {
  lesson: "lesson",
  participant: "child",
  parent: "parent",
  confirmedAt: "2020-11-05T20:00+05:00",
};

/** A festival of one region, venue, school, lesson, child and parent, with other lists where they are given. */
export function smallFestival(lists: Partial<Omit<Festival, "format">> = {}): Festival {
  return {
    format: "upm-festival/1",
    regions: [region],
    competencies: [{ id: "17", name: "Web technologies", infrastructureList: [] }],
    venues: [
      {
        id: "venue",
        region: "region",
        name: "Venue",
        competencies: ["17"],
        candidateSchools: ["school"],
        schoolsListedAt: "2020-10-02T10:00+05:00",
      },
    ],
    schools: [school],
    driveTimes: [{ venue: "venue", school: "school", seconds: 600 }],
    agreements: [
      {
        venue: "venue",
        school: "school",
        selectedAt: "2020-10-05T10:00+05:00",
        contactedAt: "2020-10-06T10:00+05:00",
        competencies: ["17"],
        venueAgreedAt: "2020-10-08T10:00+05:00",
        schoolAgreedAt: "2020-10-08T11:00+05:00",
        guidelinesReadAt: "2020-10-07T10:00+05:00",
        dates: ["2020-11-16"],
      },
    ],
    lessons: [lesson],
    parents: [parent],
    participants: [participant],
    confirmations: [confirmation],
    ...lists,
  };
}

/** What is found of stage V in a festival. */
export function stageV(festival: Festival, at: Instant): Finding[] {
  return checkFestival(festival, { at }).findings.filter(({ clause }) => clause.startsWith("V."));
}

/** Clause and status of what is found of stage V. */
export function briefV(festival: Festival, at: Instant): string[] {
  return stageV(festival, at).map(({ clause, status }) => `${clause} ${status}`);
}

/** What is found of stage V about one lesson, with remedies. */
export function scheduleV(festival: Festival, at: Instant, id = "lesson"): readonly Finding[] {
  return checkSchedule(festival, { at, stages: [5] }).get(id)?.findings ?? [];
}
