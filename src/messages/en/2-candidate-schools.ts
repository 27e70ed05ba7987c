import type * as candidateSchools from "../../regulation/clauses/2-candidate-schools.js";
import type { SentencesOf } from "../sentences.js";
import { duration } from "./durations.js";
import { duty } from "./duties.js";
import { listedAs } from "./lists.js";

function timeTaken(drive: number | { readonly atLeast: number }): string {
  return typeof drive === "number" ? duration(drive) : `at least ${duration(drive.atLeast)}`;
}

/** The sources that the library has layers for; another one is named as it names itself. */
const sources: Readonly<Record<string, string>> = {
  table: "a table of drive times",
  "straight-line": "the straight line between them",
  valhalla: "Valhalla",
  osrm: "OSRM",
};

function accordingTo(source: string | undefined): string {
  return source === undefined ? "" : ` (by ${Object.hasOwn(sources, source) ? sources[source] : source})`;
}

/** Sentences about stage II: which schools a venue may work with. */
export const candidateSchoolSentences: SentencesOf<typeof candidateSchools> = {
  "II.schools-listed": duty(() => ({
    who: "the regional operator",
    verb: ["listed", "listed"],
    what: "the schools for the venue",
    facts: "the region's time zone or the time of listing",
  })),
  "II.drive-time": {
    // About a candidate or an agreement: of either some competency that matters needs delivery.
    violated: ({ details, answers }) => {
      if (details === undefined)
        return `goods have to be delivered, and the school is too far from the venue.${answers}`;
      const { competencies, drive, limit, source } = details;
      const what =
        competencies.length === 0
          ? "goods have to be delivered"
          : `goods have to be delivered for ${listedAs(["competency", "competencies"], competencies)}`;
      const road =
        drive === "unreachable"
          ? `the school cannot be reached from the venue${accordingTo(source)}`
          : `the drive from the venue to the school takes ${timeTaken(drive)}${accordingTo(source)}; no more than ${duration(limit)} is allowed`;
      return `${what}, but ${road}.${answers}`;
    },
    unknown: () =>
      "it is not known how long the drive from the venue to the school takes, or which competencies need delivery.",
  },
  "II.same-region": {
    advised: () => "the school on the venue's list is in another region than the venue.",
  },
  "II.schools-available": {
    advised: () => "there is no school on the venue's list.",
  },
};
