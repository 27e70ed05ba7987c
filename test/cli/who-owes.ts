import type { ClauseId } from "../../src/regulation/clauses.js";
import type { Subject } from "../../src/verdict/finding.js";

/** What of a document says who acts. */
interface Places {
  readonly venues: ReadonlyArray<{ readonly id: string; readonly region: string }>;
  readonly lessons: ReadonlyArray<{ readonly id: string; readonly venue: string; readonly school: string }>;
}

/** A finding or a duty, as JSON has it. */
export interface About {
  readonly clause: ClauseId;
  readonly actor: string;
  readonly subject: Subject;
}

/** The id of the region, venue or school that a finding is for: reckoned from the document alone. */
export function ownerIn({ venues, lessons }: Places): (about: About) => string {
  const regions = new Map(venues.map(({ id, region }) => [id, region]));
  const places = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  return ({ actor, subject: { kind, id } }) => {
    const [first = "", second = ""] = id.split("/");
    const ofLesson = ["lesson", "invitation", "confirmation"].includes(kind) ? places.get(first) : undefined;
    const isPair = kind === "candidate" || kind === "agreement";
    if (actor === "school") return ofLesson?.school ?? (isPair ? second : first);
    const venue = ofLesson?.venue ?? first;
    if (actor === "venue") return venue;
    return kind === "region" ? id : (regions.get(venue) ?? "");
  };
}
