import { lessonOf, type Organisation } from "../festival/acting-organisation.js";
import type { Records } from "../festival/records.js";
import type { Subject } from "../verdict/finding.js";
import type { Messages } from "./languages.js";

/** How names and ids of a document are set off from the words around them. */
export type SetOff = (text: string) => string;

const asItIs: SetOff = (text) => text;

/** An organisation by its name, what it is, and its id. */
export function organisationName(
  organisation: Organisation | undefined,
  records: Records,
  { words }: Messages,
  setOff: SetOff = asItIs,
): string {
  if (organisation === undefined) return "?";
  const { actor, id } = organisation;
  const record = { "regional-operator": records.region, venue: records.venue, school: records.school }[actor](
    id,
  );
  return `${setOff(record?.name ?? id)} (${words.actors[actor]}, ${setOff(id)})`;
}

/** A subject as a person knows it: places by name, a lesson by date and competency, children by id alone. */
export function subjectName(
  subject: Subject,
  records: Records,
  { words }: Messages,
  setOff: SetOff = asItIs,
): string {
  const { kind } = subject;
  const ofKind = words.subjects[kind];
  const called = ofKind.charAt(0).toUpperCase() + ofKind.slice(1);
  const ids = subject.id.split("/");
  const id = ids.map(setOff).join("/");
  const lesson = lessonOf(subject, records);
  if (lesson !== undefined) {
    const competency = records.competency(lesson.competency)?.name ?? lesson.competency;
    return `${called} ${id} (${kind === "lesson" ? `${lesson.date}, ${setOff(competency)}` : lesson.date})`;
  }
  const [first = "", second] = ids;
  if (second === undefined) {
    const name = placeName(subject, records);
    return `${name === undefined ? `${called} ${id}` : setOff(name)} (${id})`;
  }
  const venue = setOff(records.venue(first)?.name ?? first);
  return `${called}: ${venue} – ${setOff(records.school(second)?.name ?? second)} (${id})`;
}

/** The name of the region, venue or school that a subject is. */
function placeName({ kind, id }: Subject, records: Records): string | undefined {
  const place = { region: records.region, venue: records.venue, school: records.school };
  return kind === "region" || kind === "venue" || kind === "school" ? place[kind](id)?.name : undefined;
}

/** The zone of the place that a subject is about: of a lesson the school's. */
export function zoneOf(subject: Subject | undefined, records: Records): string | undefined {
  const lesson = subject && lessonOf(subject, records);
  return lesson && records.schoolZone(lesson.school)?.name;
}

/** How many ids a line names before it counts the others. */
const mostNamed = 10;

/** Subjects by their ids, lessons with their dates; past ten, how many more. */
export function listedIds(subjects: readonly Subject[], records: Records, { words }: Messages): string {
  const named = subjects.slice(0, mostNamed).map((subject) => {
    const lesson = lessonOf(subject, records);
    return lesson === undefined ? subject.id : `${subject.id} (${lesson.date})`;
  });
  const others = subjects.length - named.length;
  return `${named.join(", ")}${others > 0 ? ` ${words.more(others)}` : ""}`;
}
