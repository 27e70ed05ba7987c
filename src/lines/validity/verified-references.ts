import { invalidFestival } from "../../issues/invalid-festival.js";
import { type Issue, mostIssues } from "../../issues/issue.js";
import { acrossLines, type Reading } from "../across/across-lines.js";
import { NumberList } from "../across/number-list.js";
import { bitsFor, Repeated, Sightings } from "../across/sightings.js";
import { sightingsOf } from "../across/sightings-of-line.js";
import { tellingsOf } from "../across/tellings-of-line.js";
import { toldOtherwise } from "../across/told-otherwise.js";
import type { FestivalReferences } from "../festival-line.js";
import { lineKind } from "../line-kind.js";
import { lessonLines, type ReadLines } from "../read-lines.js";
import { lessonLineIssues } from "./lesson-line-issues.js";
import { inLineOrder, laterLineIssue } from "./line-issue.js";
import { type HeadOfLines, LinesHead } from "./lines-head.js";

/**
 * The reference lists of a festival in lines, once all of it was verified but shapes: first each line by itself, and what
 * lines tell of each other where each is right. Throws `InvalidFestival`.
 */
export function verifiedReferences(readLines: ReadLines): FestivalReferences {
  const { references, issues } = linesByThemselves(readLines);
  if (issues.length > 0) throw invalidFestival(inLineOrder(issues));
  const across = issuesAcross(readLines);
  if (across.length > 0) throw invalidFestival(inLineOrder(across));
  return references;
}

function linesByThemselves(readLines: ReadLines): Pick<HeadOfLines, "references" | "issues"> {
  const head = new LinesHead();
  let ended: HeadOfLines | undefined;
  const issues: Issue[] = [];
  let number = 0;
  for (const line of readLines()) {
    number += 1;
    if (ended === undefined && head.take(line)) continue;
    ended ??= head.end();
    const kind = lineKind(line);
    const found =
      kind === "lesson" ? lessonLineIssues(line, number, ended.known) : [laterLineIssue(kind, line, number)];
    for (const issue of found) issues.push(issue);
    if (issues.length > mostIssues) break;
  }
  ended ??= head.end();
  return { references: ended.references, issues: [...ended.issues, ...issues] };
}

function issuesAcross(readLines: ReadLines): readonly Issue[] {
  const { repeated, attended } = sighted(readLines);
  const readings = acrossLines(repeated, attended);
  for (let step = readings.next(); ; ) {
    if (step.done) return step.value;
    step = readings.next(readBy(step.value, readLines));
  }
}

function sighted(readLines: ReadLines): { readonly repeated: Repeated; readonly attended: boolean } {
  let ids = 0;
  for (const [{ participants, parents }] of lessonLines(readLines))
    ids += 1 + participants.length + parents.length;
  const sightings = new Sightings(bitsFor(ids));
  const hashes = new NumberList();
  let attended = false;
  for (const [line] of lessonLines(readLines)) {
    if (sightingsOf(line, hashes)) attended = true;
    sightings.add(hashes.take());
  }
  return { repeated: new Repeated(sightings.repeated), attended };
}

function readBy(reading: Reading, readLines: ReadLines): readonly Issue[] {
  const issues: Issue[] = [];
  const rows = new NumberList();
  for (const [line, number] of lessonLines(readLines)) {
    switch (reading.of) {
      case "tellings":
        tellingsOf(line, number, reading.watched, rows);
        reading.into.add(rows.take());
        break;
      case "first-tellings":
        reading.into.add(line, number);
        break;
      case "comparison":
        for (const issue of toldOtherwise(line, number, reading.first)) issues.push(issue);
    }
    if (issues.length > mostIssues) break;
  }
  return issues;
}
