/** A festival of two regions that a test reads at a glance: Kaliningrad, two hours ahead of UTC, and Yekaterinburg, five. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Festival } from "upm-rules";

/** When the plan, and what concerns `lesson`, is due; when that lesson starts. */
export const instants = {
  planDue: "2020-10-31T22:00:00.000Z",
  lessonDue: "2020-11-11T22:00:00.000Z",
  deliveryDue: "2020-11-14T22:00:00.000Z",
  start: "2020-11-16T08:00:00.000Z",
} as const;

/** An instant so many seconds from another. */
export const secondsFrom = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();

const registeredAt = "2020-09-01T10:00:00Z";
const linkedAt = "2020-09-02T10:00:00Z";
const diagnosticTests = ["2020-09-03T10:00:00Z"];
const linkedTo = (...parents: readonly string[]) => parents.map((parent) => ({ parent, linkedAt }));

/** Nothing is planned; children and parents have accounts. */
export const beforeThePlan: Festival = {
  format: "upm-festival/1",
  regions: [
    {
      id: "RU-KGD",
      name: "Калининградская область",
      timeZone: "Europe/Kaliningrad",
      competencies: [],
      venues: [],
    },
    {
      id: "RU-SVE",
      name: "Свердловская область",
      timeZone: "Asia/Yekaterinburg",
      competencies: [],
      venues: [],
    },
  ],
  competencies: [
    {
      id: "34",
      name: "Поварское дело",
      infrastructureList: [
        { item: "Набор продуктов", kind: "consumable", quantity: 1, per: "participant", deliver: true },
        { item: "Доска разделочная", kind: "equipment", quantity: 2, per: "lesson", deliver: true },
      ],
    },
    { id: "17", name: "Веб-технологии", infrastructureList: [] },
    // What it needs is not known.
    { id: "R5", name: "Агрономия" },
  ],
  venues: [
    { id: "college", region: "RU-KGD", name: "Колледж", competencies: ["34", "17"] },
    { id: "kitchen", region: "RU-KGD", name: "Кухня", competencies: ["34"] },
    { id: "factory", region: "RU-SVE", name: "Завод", competencies: ["17"] },
  ],
  schools: [
    { id: "school", region: "RU-KGD", name: "Школа", coordinator: "координатор школы" },
    { id: "far-school", region: "RU-KGD", name: "Дальняя школа", coordinator: "координатор дальней школы" },
    { id: "school-without", region: "RU-KGD", name: "Школа без координатора" },
    { id: "ural-school", region: "RU-SVE", name: "Уральская школа", coordinator: "координатор на Урале" },
  ],
  driveTimes: [
    { venue: "college", school: "school", seconds: 600 },
    { venue: "college", school: "far-school", seconds: 1801 },
    { venue: "college", school: "school-without", seconds: 600 },
    { venue: "kitchen", school: "school", seconds: 1800 },
    { venue: "kitchen", school: "far-school", seconds: 1801 },
    { venue: "factory", school: "ural-school", seconds: 600 },
  ],
  agreements: [],
  lessons: [],
  parents: [
    { id: "mother", registeredAt },
    { id: "father", registeredAt },
    { id: "neighbour", registeredAt },
  ],
  participants: [
    { id: "child", school: "school", registeredAt, links: linkedTo("mother", "father"), diagnosticTests },
    { id: "untested", school: "school", registeredAt, links: linkedTo("mother") },
    {
      id: "tried",
      school: "school",
      registeredAt,
      links: linkedTo("mother"),
      diagnosticTests,
      trials: [linkedAt],
    },
    { id: "classmate", school: "school", registeredAt, links: linkedTo("neighbour"), diagnosticTests },
    { id: "ural-child", school: "ural-school", registeredAt, links: linkedTo("neighbour"), diagnosticTests },
  ],
  confirmations: [],
};

const chosenAt = "2020-10-01T10:00:00Z";
const candidates: Readonly<Record<string, readonly string[]>> = {
  college: ["school", "school-without", "far-school"],
  kitchen: [],
  factory: ["ural-school"],
};

const agreed = {
  selectedAt: "2020-10-05T10:00:00Z",
  contactedAt: "2020-10-06T10:00:00Z",
  guidelinesReadAt: "2020-10-07T10:00:00Z",
  venueAgreedAt: "2020-10-08T10:00:00Z",
  schoolAgreedAt: "2020-10-09T10:00:00Z",
} as const;

/** Stages I to III are over: `college` teaches `school`, `factory` teaches `ural-school`. */
export const afterThePlan: Festival = {
  ...beforeThePlan,
  regions: beforeThePlan.regions.map((region) => ({
    ...region,
    competencies: ["34", "17"],
    competenciesChosenAt: chosenAt,
    venues: region.id === "RU-KGD" ? ["college", "kitchen"] : ["factory"],
    venuesChosenAt: chosenAt,
  })),
  venues: beforeThePlan.venues.map((venue) => ({
    ...venue,
    candidateSchools: candidates[venue.id] ?? [],
    schoolsListedAt: "2020-10-02T10:00:00Z",
  })),
  agreements: [
    {
      venue: "college",
      school: "school",
      competencies: ["34"],
      dates: ["2020-11-16", "2020-11-23"],
      ...agreed,
    },
    { venue: "factory", school: "ural-school", competencies: ["17"], dates: ["2020-11-16"], ...agreed },
  ],
};

const invitation = {
  createdAt: "2020-11-01T10:00:00Z",
  linkSentAt: "2020-11-02T10:00:00Z",
  linkForwardedAt: "2020-11-03T10:00:00Z",
} as const;

/** A lesson of each venue, its link with the parents. */
export const withLessons: Festival = {
  ...afterThePlan,
  lessons: [
    {
      ...{ id: "lesson", venue: "college", school: "school", competency: "34" },
      ...{ date: "2020-11-16", startsAt: "10:00", invited: ["child", "untested", "tried", "classmate"] },
      ...invitation,
    },
    {
      ...{ id: "ural-lesson", venue: "factory", school: "ural-school", competency: "17" },
      ...{ date: "2020-11-16", startsAt: "10:00", invited: ["ural-child"] },
      ...invitation,
    },
  ],
};

/** A file with a festival's document, and how to remove it. */
export function writeSeed(festival: Festival): { readonly file: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "platform-seed-"));
  const file = join(folder, "festival.json");
  writeFileSync(file, JSON.stringify(festival));
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}
