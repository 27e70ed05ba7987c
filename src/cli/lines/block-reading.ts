import type { Summary } from "../../festival/report.js";
import { type Issue, mostIssues } from "../../issues/issue.js";
import type { Reading } from "../../lines/across/across-lines.js";
import { FirstTellings } from "../../lines/across/first-tellings.js";
import { NumberList } from "../../lines/across/number-list.js";
import { Repeated } from "../../lines/across/sightings.js";
import { sightingsOf } from "../../lines/across/sightings-of-line.js";
import { tellingsOf } from "../../lines/across/tellings-of-line.js";
import { toldOtherwise } from "../../lines/across/told-otherwise.js";
import type { LessonLine } from "../../lines/festival-line.js";
import { linesChecker } from "../../lines/lines-checker.js";
import { SummarySum } from "../../lines/summary-sum.js";
import { decodeLessonLine, isIssues } from "../../schema/decode-festival-line.js";
import type { ReferenceIds } from "./head-of-file.js";
import { jsonOfBytes, NoJson } from "./json-of-bytes.js";
import type { Block, LinesFile } from "./lines-file.js";
import { LinesReader } from "./lines-reader.js";
import { referencesOfLessons } from "./references-of-lessons.js";

/** What of a reading goes from thread to thread: plain values and memory that is shared. */
export type BlockReading =
  /** Each line by itself. */
  | { readonly of: "verification"; readonly ids: ReferenceIds }
  | { readonly of: "tellings"; readonly bits: Uint32Array; readonly part: number; readonly parts: number }
  | Pick<Extract<Reading, { of: "first-tellings" }>, "of" | "wrong">
  | { readonly of: "comparison"; readonly wrong: Float64Array; readonly first: FirstMaps }
  /** As of an instant, by what stands before `end`; `findings` is whether each is wanted. */
  | { readonly of: "check"; readonly at: number; readonly end: number; readonly findings: boolean };

/** What a reading makes of one block. */
export interface BlockResults {
  readonly verification: VerifiedBlock;
  /** Rows of `Tellings`. */
  readonly tellings: Float64Array<ArrayBuffer>;
  readonly "first-tellings": FirstMaps;
  readonly comparison: readonly Issue[];
  readonly check: CheckedBlock;
}

export type FirstMaps = Pick<FirstTellings, "first" | "classes">;

export interface VerifiedBlock {
  readonly lines: number;
  /** As if the block began with line 1. */
  readonly issues: readonly Issue[];
  /** Of the ids that the block is about. */
  readonly hashes: Float64Array<ArrayBuffer>;
  readonly attended: boolean;
}

export interface CheckedBlock {
  readonly summary: Summary;
  /** As JSON, a finding a line. */
  readonly findings: string;
}

/** Makes of a block, whose first line has this number, what the reading asks for. */
export type ReadBlock<K extends keyof BlockResults> = (block: Block, firstLine: number) => BlockResults[K];

type ReadingOf<K> = Extract<BlockReading, { readonly of: K }>;

const reads: {
  readonly [K in keyof BlockResults]: (reading: ReadingOf<K>, file: LinesFile) => ReadBlock<K>;
} = {
  verification,
  tellings,
  "first-tellings": firstTellings,
  comparison,
  check,
};

/** What is made of the blocks of a file. */
export function readBlockFor<K extends keyof BlockResults>(
  reading: BlockReading & { readonly of: K },
  file: LinesFile,
): ReadBlock<K> {
  const of: K = reading.of;
  return reads[of](reading as ReadingOf<K>, file);
}

function verification({ ids }: ReadingOf<"verification">, file: LinesFile): ReadBlock<"verification"> {
  const reader = new LinesReader(file);
  const hashes = new NumberList();
  return (block) => {
    const issues: Issue[] = [];
    let lines = 0;
    let attended = false;
    for (const { bytes } of reader.linesOf(block)) {
      lines += 1;
      if (issues.length > mostIssues) continue;
      const json = jsonOfBytes(bytes);
      if (json instanceof NoJson) {
        issues.push({ pointer: `/${lines}`, expected: json.expected });
        continue;
      }
      const decoded = decodeLessonLine(json, lines, ids);
      if (isIssues(decoded)) for (const issue of decoded) issues.push(issue);
      else if (sightingsOf(decoded, hashes)) attended = true;
    }
    return { lines, issues, hashes: hashes.take(), attended };
  };
}

function tellings({ bits, part, parts }: ReadingOf<"tellings">, file: LinesFile): ReadBlock<"tellings"> {
  const lessons = lessonsOf(file);
  const rows = new NumberList();
  const watched = { repeated: new Repeated(bits), part, parts };
  return (block, firstLine) => {
    let number = firstLine;
    for (const line of lessons(block)) tellingsOf(line, number++, watched, rows);
    return rows.take();
  };
}

function firstTellings({ wrong }: ReadingOf<"first-tellings">, file: LinesFile): ReadBlock<"first-tellings"> {
  const lessons = lessonsOf(file);
  return (block, firstLine) => {
    const all = new FirstTellings(wrong);
    let number = firstLine;
    for (const line of lessons(block)) all.add(line, number++);
    return { first: all.first, classes: all.classes };
  };
}

function comparison({ wrong, first }: ReadingOf<"comparison">, file: LinesFile): ReadBlock<"comparison"> {
  const lessons = lessonsOf(file);
  const all = new FirstTellings(wrong, first.first, first.classes);
  return (block, firstLine) => {
    const issues: Issue[] = [];
    let number = firstLine;
    for (const line of lessons(block)) {
      if (issues.length <= mostIssues)
        for (const issue of toldOtherwise(line, number, all)) issues.push(issue);
      number += 1;
    }
    return issues;
  };
}

function check({ at, end, findings }: ReadingOf<"check">, file: LinesFile): ReadBlock<"check"> {
  const lessons = lessonsOf(file);
  const checker = linesChecker(referencesOfLessons(file, end), { at });
  return (block) => {
    const sum = new SummarySum();
    let text = "";
    for (const line of lessons(block)) {
      const report = checker.lesson(line);
      if (report.findings.length === 0) continue;
      sum.add(report.summary);
      if (findings) for (const finding of report.findings) text += `${JSON.stringify(finding)}\n`;
    }
    return { summary: sum.summary, findings: text };
  };
}

/** The lessons of blocks of a file that is right. */
function lessonsOf(file: LinesFile): (block: Block) => Generator<LessonLine, void, undefined> {
  const reader = new LinesReader(file);
  return function* (block) {
    for (const { bytes } of reader.linesOf(block)) yield jsonOfBytes(bytes) as LessonLine;
  };
}
