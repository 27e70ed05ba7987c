/** A festival with one lesson that wants only confirmations: every child has all that the rules ask, and two parents. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Festival } from "upm-rules";

/** In the season that the document tells of; the day of `lesson` is far enough, `earlier` has been held this morning. */
export const clockStart = "2020-11-13T09:00:00Z";
/** For who starts again: what was done before is past. */
export const clockGoesOn = "2020-11-13T10:00:00Z";

export const lesson = "lesson";
export const earlier = "earlier";
export const venue = "venue";
export const earlierVenue = "earlier-venue";
export const school = "school";
export const region = "region";

export const child = (index: number) => `child-${index}`;
export const mother = (index: number) => `mother-${index}`;
export const father = (index: number) => `father-${index}`;

export interface Crowd {
  readonly children: number;
  /** Of these children no diagnostic test is known, so they cannot be confirmed. */
  readonly untested?: (index: number) => boolean;
}

const before = "2020-09-20T10:00:00Z";
const agreed = "2020-10-10T10:00:00Z";
/** The day of `lesson`. */
export const date = "2020-11-25";

/** What both venues and the school have agreed. */
export const terms = { competencies: ["skill"], dates: [date, "2020-11-13", "2020-11-26", "2020-11-27"] };

export function crowdedLesson({ children, untested = () => false }: Crowd): Festival {
  const indexes = Array.from({ length: children }, (_, index) => index);
  const everybody = indexes.map(child);
  const venues = [venue, earlierVenue];
  const made = { createdAt: agreed, linkSentAt: agreed, linkForwardedAt: agreed, invited: everybody };
  const what = { school, competency: "skill", startsAt: "11:00" };
  return {
    format: "upm-festival/1",
    regions: [
      {
        id: region,
        name: "Region",
        timeZone: "Europe/Moscow",
        competencies: ["skill", "other-skill"],
        competenciesChosenAt: before,
        venues,
        venuesChosenAt: before,
      },
    ],
    competencies: ["skill", "other-skill"].map((id) => ({ id, name: id, infrastructureList: [] })),
    venues: venues.map((id) => ({
      id,
      region,
      name: id,
      competencies: ["skill", "other-skill"],
      candidateSchools: [school],
      schoolsListedAt: before,
    })),
    schools: [{ id: school, region, name: "School", coordinator: "the coordinator" }],
    driveTimes: venues.map((id) => ({ venue: id, school, seconds: 600 })),
    agreements: venues.map((id) => ({
      venue: id,
      school,
      selectedAt: before,
      contactedAt: before,
      guidelinesReadAt: before,
      venueAgreedAt: agreed,
      schoolAgreedAt: agreed,
      ...terms,
    })),
    lessons: [
      { id: lesson, venue, date, ...what, ...made },
      { id: earlier, venue: earlierVenue, date: "2020-11-13", ...what, ...made },
    ],
    parents: [...indexes.map(mother), ...indexes.map(father)].map((id) => ({ id, registeredAt: before })),
    participants: indexes.map((index) => ({
      id: child(index),
      school,
      registeredAt: before,
      links: [mother(index), father(index)].map((parent) => ({ parent, linkedAt: before })),
      diagnosticTests: untested(index) ? [] : [before],
    })),
    confirmations: [],
  };
}

/** Rows of a schedule that the rules allow, with ids that begin so. */
export const schedule = (beginning: string, rows: number) =>
  Array.from({ length: rows }, (_, index) => ({
    id: `${beginning}-${index}`,
    venue,
    school,
    competency: "skill",
    date,
  }));

/** The festival in a file, for `SEED`. */
export function inFile(festival: Festival): string {
  const file = join(mkdtempSync(join(tmpdir(), "platform-seed-")), "festival.json");
  writeFileSync(file, JSON.stringify(festival));
  return file;
}
