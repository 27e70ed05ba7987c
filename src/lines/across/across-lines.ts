import type { Issue } from "../../issues/issue.js";
import { FirstTellings } from "./first-tellings.js";
import type { Repeated } from "./sightings.js";
import { partsFor, Tellings } from "./tellings.js";
import type { Watched } from "./tellings-of-line.js";

/** One reading of all lesson lines, and what it is for. Whoever reads them may do so in parts, in any order, and merge. */
export type Reading =
  /** What `tellingsOf` takes down of each line goes into `into`. */
  | { readonly of: "tellings"; readonly watched: Watched; readonly into: Tellings }
  /** Each line is added to `into`, or to others that are merged into it. */
  | { readonly of: "first-tellings"; readonly wrong: Float64Array; readonly into: FirstTellings }
  /** Answered with the issues that `toldOtherwise` finds of all lines. */
  | { readonly of: "comparison"; readonly wrong: Float64Array; readonly first: FirstTellings };

/** Of how many people and lessons at once it is kept what lines tell of them, each lesson that one attended counted too. */
const mostCompared = 50_000;

/**
 * Finds what lines tell differently from each other, once each is right by itself: says which readings it takes, and goes on
 * with the issues that each found. Of a file in which all is right there are none where nobody stands on two lines, and
 * otherwise one (more only for millions of people on several lines); two more where something is not.
 *
 * `repeated` are the hashes that were seen again, and `attended` is whether any line says of anybody what they attended.
 */
export function* acrossLines(
  repeated: Repeated,
  attended: boolean,
): Generator<Reading, readonly Issue[], readonly Issue[]> {
  const { count } = repeated;
  if (count === 0 && !attended) return [];
  const parts = partsFor(count);
  const into = new Tellings(count / parts);
  for (let part = 0; part < parts; part += 1) {
    into.clear();
    yield { of: "tellings", watched: { repeated, part, parts }, into };
    const wrong = into.wrong();
    for (let from = 0, to = 0; from < wrong.length; from = to) {
      for (let kept = 0; to < wrong.length && kept < mostCompared; to += 1)
        kept += 1 + into.attendedOn(wrong[to] as number);
      const compared = wrong.slice(from, to);
      const first = new FirstTellings(compared);
      yield { of: "first-tellings", wrong: compared, into: first };
      const issues = yield { of: "comparison", wrong: compared, first };
      // Where only hashes were alike there are none.
      if (issues.length === 0) continue;
      return to < wrong.length || part + 1 < parts ? [...issues, notAll] : issues;
    }
  }
  return [];
}

const notAll: Issue = {
  pointer: "",
  expected: "fewer mistakes: there may be more people of whom lines tell different things than are named",
};
