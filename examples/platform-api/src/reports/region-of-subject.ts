/** To which region a finding of a festival belongs: whose regulation judges what it is about. */
import type { Festival, Subject } from "upm-rules";

/** Of a lesson, and of what happens around it, the venue's region; of a school its own. */
export function regionOfSubject({
  venues,
  schools,
  lessons,
}: Festival): (subject: Subject) => string | undefined {
  const ofVenue = new Map(venues.map(({ id, region }) => [id, region]));
  const ofSchool = new Map(schools.map(({ id, region }) => [id, region]));
  const ofLesson = new Map(lessons.map(({ id, venue }) => [id, ofVenue.get(venue)]));
  return ({ kind, id }) => {
    // Ids of pairs are `venue/school` and `lesson/participant`.
    const [first = ""] = id.split("/");
    switch (kind) {
      case "region":
        return id;
      case "school":
        return ofSchool.get(id);
      case "venue":
      case "candidate":
      case "agreement":
        return ofVenue.get(first);
      case "lesson":
      case "invitation":
      case "confirmation":
        return ofLesson.get(first);
    }
  };
}
