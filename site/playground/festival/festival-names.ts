import type { Festival, Subject } from "upm-rules";
import type { Language } from "../page/language.ts";

type NamesById = ReadonlyMap<string, string>;

/** What a festival calls its places; children have no names. */
export interface FestivalNames {
  readonly region: NamesById;
  readonly venue: NamesById;
  readonly school: NamesById;
  /** The dates of lessons. */
  readonly lesson: NamesById;
}

export function namesOf({ regions, venues, schools, lessons }: Festival): FestivalNames {
  const byId = (places: ReadonlyArray<{ readonly id: string; readonly name: string }>) =>
    new Map(places.map(({ id, name }) => [id, name]));
  return {
    region: byId(regions),
    venue: byId(venues),
    school: byId(schools),
    lesson: new Map(lessons.map(({ id, date }) => [id, date])),
  };
}

/** A subject by what it is, its name where it has one, and its id. */
export function subjectName({ kind, id }: Subject, names: FestivalNames, language: Language): string {
  const noun = language.messages.words.subjects[kind];
  const called = noun.charAt(0).toUpperCase() + noun.slice(1);
  const [first = "", second = ""] = id.split("/");
  const quoted = (name: string) => (language.name === "ru" ? `«${name}»` : `“${name}”`);
  switch (kind) {
    case "region":
    case "venue":
    case "school":
      return `${called} ${quoted(names[kind].get(id) ?? id)} (${id})`;
    case "candidate":
    case "agreement":
      return `${called} ${quoted(names.venue.get(first) ?? first)} – ${quoted(names.school.get(second) ?? second)} (${id})`;
    default:
      return `${called} ${id} (${names.lesson.get(first) ?? first})`;
  }
}
