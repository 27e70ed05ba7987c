import difference, { type Difference } from "microdiff";
import { festivalFindings } from "../festival/festival-findings.js";
import { festivalIndex } from "../festival/festival-index.js";
import { type Records, recordsOf } from "../festival/records.js";
import type { ClauseId } from "../regulation/clauses.js";
import type { DrawnFestival } from "../testing/festivals/festival-of-regions.js";
import { festivalPair } from "../testing/festivals/festival-pair.js";
import { instantOf } from "../time/instant.js";
import type { Finding } from "../verdict/finding.js";

/** How a small festival that keeps every clause is changed so that one is broken, and what is found of it then. */
export interface ClauseExample {
  readonly changes: readonly ExampleChange[];
  readonly at: string;
  /** Where all of it happens. */
  readonly timeZone: string;
  readonly findings: readonly Finding[];
  /** Of the festival that breaks it. */
  readonly records: Records;
}

/** One place of the document, by JSON pointer. What is not there is undefined. */
export interface ExampleChange {
  readonly pointer: string;
  readonly before: unknown;
  readonly after: unknown;
}

const timeZone = "Europe/Moscow";

/** One region, one lesson, one child. What has a deadline is done in the last millisecond before it. */
const drawn: DrawnFestival = {
  regions: [
    {
      regionZone: timeZone,
      venueZone: undefined,
      schoolZone: undefined,
      daysLater: 10,
      startsAt: "10:00",
      pace: [0, 500, 1000, 1000, 1000, 1000],
      participants: 1,
      trials: 0,
    },
  ],
  amendments: {},
};

/** An example of how a clause is broken. */
export function exampleOf(clause: ClauseId): ClauseExample {
  const { kept, broken, at } = festivalPair(clause, drawn, 0);
  const records = recordsOf(broken, festivalIndex(broken));
  const findings = festivalFindings(records, instantOf(at) as number)
    .map(({ finding }) => finding)
    .filter((finding) => finding.clause === clause);
  return { changes: difference(kept, broken).map(changeOf), at, timeZone, findings, records };
}

function changeOf(change: Difference): ExampleChange {
  return {
    pointer: `/${change.path.join("/")}`,
    before: change.type === "CREATE" ? undefined : change.oldValue,
    after: change.type === "REMOVE" ? undefined : change.value,
  };
}
