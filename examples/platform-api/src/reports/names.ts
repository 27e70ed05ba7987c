/** What regions, venues, schools and lessons are called, for calendars. */
import type { Festival, Subject } from "upm-rules";

/** Names of a festival's subjects; of children and parents there are none. */
export function namesIn({
  regions,
  venues,
  schools,
  competencies,
  lessons,
}: Festival): (subject: Subject) => string {
  const names = new Map<string, string>();
  for (const { id, name } of regions) names.set(`region ${id}`, name);
  for (const { id, name } of venues) names.set(`venue ${id}`, name);
  for (const { id, name } of schools) names.set(`school ${id}`, name);
  const competencyNames = new Map(competencies.map(({ id, name }) => [id, name]));
  for (const { id, competency, date, school } of lessons)
    names.set(
      `lesson ${id}`,
      `${competencyNames.get(competency) ?? competency}, ${date}, ${names.get(`school ${school}`) ?? school}`,
    );
  return ({ kind, id }) => {
    if (kind !== "candidate" && kind !== "agreement") return names.get(`${kind} ${id}`) ?? id;
    const [venue = "", school = ""] = id.split("/");
    return `${names.get(`venue ${venue}`) ?? venue} — ${names.get(`school ${school}`) ?? school}`;
  };
}
