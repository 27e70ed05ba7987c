import { invalidFestival } from "../../issues/invalid-festival.js";
import { type Issue, mostIssues } from "../../issues/issue.js";
import { acrossLines, type Reading } from "../../lines/across/across-lines.js";
import { FirstTellings } from "../../lines/across/first-tellings.js";
import { bitsFor, Repeated, Sightings } from "../../lines/across/sightings.js";
import type { Tellings } from "../../lines/across/tellings.js";
import { inLineOrder } from "../../lines/validity/line-issue.js";
import type { Progress } from "../progress.js";
import type { Crew, NumberedBlock } from "./crew.js";
import type { HeadOfFile } from "./head-of-file.js";
import type { Block } from "./lines-file.js";

/** About how many bytes of a line there are for each id: bits are for as many ids. */
const bytesForId = 100;

/** What of the head verification needs. */
export type VerifiedBy = Pick<HeadOfFile, "issues" | "ids" | "lines">;

/** Verifies all lessons of a file: first each line by itself, then what they tell of each other. Throws `InvalidFestival`. */
export async function verifyLessons(
  head: VerifiedBy,
  blocks: readonly Block[],
  crew: Crew,
  progress: Progress,
): Promise<void> {
  const { issues, numbered, repeated, attended } = await byThemselves(head, blocks, crew, progress);
  if (issues.length > 0) throw invalidFestival(inLineOrder(issues));
  const readings = acrossLines(new Repeated(repeated), attended);
  let tellings: Tellings | undefined;
  let step = readings.next();
  while (!step.done) {
    if (step.value.of === "tellings") tellings = step.value.into;
    step = readings.next(await readBy(step.value, repeated, numbered, crew, progress));
  }
  for (const array of tellings?.memory ?? []) giveBack(array);
  if (step.value.length > 0) throw invalidFestival(inLineOrder(step.value));
}

interface ByThemselves {
  readonly issues: readonly Issue[];
  readonly numbered: readonly NumberedBlock[];
  readonly repeated: Uint32Array;
  readonly attended: boolean;
}

async function byThemselves(
  head: VerifiedBy,
  blocks: readonly Block[],
  crew: Crew,
  progress: Progress,
): Promise<ByThemselves> {
  const bits = bitsFor(bytesOf(blocks) / bytesForId);
  const repeated = new Uint32Array(new SharedArrayBuffer(bits / 8));
  const once = new Uint32Array(bits / 32);
  const sightings = new Sightings(bits, repeated, once);
  const issues: Issue[] = [];
  const numbered: NumberedBlock[] = [];
  let attended = false;
  let lines = head.lines;
  progress.begin("verifying", blocks.length);
  const unnumbered = blocks.map((block) => ({ ...block, firstLine: 1 }));
  await crew.read({ of: "verification", ids: head.ids }, unnumbered, (found, place) => {
    for (const { pointer, ...issue } of found.issues)
      issues.push({ pointer: shifted(pointer, lines), ...issue });
    sightings.add(found.hashes);
    giveBack(found.hashes);
    attended ||= found.attended;
    numbered.push({ ...(blocks[place] as Block), firstLine: lines + 1 });
    lines += found.lines;
    progress.advance(place + 1);
    return issues.length <= mostIssues;
  });
  giveBack(once);
  return { issues: [...head.issues, ...issues], numbered, repeated, attended };
}

/** `/3/lesson/date` is `/103/lesson/date` after 100 lines. */
function shifted(pointer: string, lines: number): string {
  const end = pointer.indexOf("/", 1);
  const number = end < 0 ? pointer.slice(1) : pointer.slice(1, end);
  return `/${Number(number) + lines}${end < 0 ? "" : pointer.slice(end)}`;
}

/** Makes a reading, and answers the issues that it found. */
async function readBy(
  reading: Reading,
  bits: Uint32Array,
  blocks: readonly NumberedBlock[],
  crew: Crew,
  progress: Progress,
): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  progress.begin("comparing", blocks.length);
  switch (reading.of) {
    case "tellings": {
      const { watched, into } = reading;
      const { part, parts } = watched;
      await crew.read({ of: "tellings", bits, part, parts }, blocks, (rows, place) => {
        into.add(rows);
        giveBack(rows);
        progress.advance(place + 1);
        return true;
      });
      break;
    }
    case "first-tellings": {
      const { wrong, into } = reading;
      await crew.read({ of: "first-tellings", wrong }, blocks, ({ first, classes }, place) => {
        into.merge(new FirstTellings([], first, classes));
        progress.advance(place + 1);
        return true;
      });
      break;
    }
    case "comparison": {
      const { wrong } = reading;
      const { first, classes } = reading.first;
      await crew.read({ of: "comparison", wrong, first: { first, classes } }, blocks, (found, place) => {
        for (const issue of found) issues.push(issue);
        progress.advance(place + 1);
        return issues.length <= mostIssues;
      });
    }
  }
  return issues;
}

/** What is handed over at a port that is closed is gone: memory that nothing else frees at once. */
const { port1: closedPort } = new MessageChannel();
closedPort.close();

/** Frees memory at once: there is little else to collect, so that much of it would wait to be collected. */
function giveBack({ buffer }: { readonly buffer: ArrayBuffer }): void {
  closedPort.postMessage(undefined, [buffer]);
}

function bytesOf(blocks: readonly Block[]): number {
  return blocks.length === 0 ? 0 : (blocks.at(-1) as Block).to - (blocks[0] as Block).from;
}
