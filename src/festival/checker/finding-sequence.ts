import type { Finding } from "../../verdict/finding.js";
import { type Counts, countsOf, differenceOf, sumOf } from "../report.js";

/** Some findings one after the other; they are shared and must not change. */
export type Chunk = readonly Finding[];

/** A place between findings: before the finding at an offset of a chunk, or at the end. */
interface Position {
  readonly chunk: number;
  readonly offset: number;
}

/** A stretch of a sequence, and what stands there. */
export interface Stretch {
  readonly from: Position;
  readonly to: Position;
  readonly findings: readonly Finding[];
}

/** What is to stand in place of a stretch. */
export interface Replacement {
  readonly stretch: Stretch;
  readonly findings: readonly Finding[];
}

/** How long a chunk is made, and up to where two are put together; twice as long a one is divided. */
export const chunkLength = 256;

/**
 * What is found about one clause, in the order of findings, in chunks: a sequence made from another shares with it all chunks
 * in which nothing changed, so that a change costs what it touches, and so does comparing the two.
 */
export class FindingSequence {
  readonly chunks: readonly Chunk[];
  readonly counts: Counts;

  private constructor(chunks: readonly Chunk[], counts: Counts) {
    this.chunks = chunks;
    this.counts = counts;
  }

  static of(sorted: readonly Finding[]): FindingSequence {
    return new FindingSequence(divided(sorted), countsOf(sorted));
  }

  /** The findings whose subject's id is one from an id on and before another, by UTF-16 code unit. */
  stretch(first: string, end: string): Stretch {
    const from = this.positionOf(first);
    const to = this.positionOf(end);
    const findings: Finding[] = [];
    for (let { chunk, offset } = from; chunk <= to.chunk; chunk += 1, offset = 0) {
      const until = chunk === to.chunk ? to.offset : undefined;
      for (const finding of this.chunks[chunk]?.slice(offset, until) ?? []) findings.push(finding);
    }
    return { from, to, findings };
  }

  /** Where the first finding stands whose subject's id is this or a later one. */
  private positionOf(id: string): Position {
    const chunk = firstWhere(this.chunks, (one) => subjectOf(one[one.length - 1] as Finding) >= id);
    return { chunk, offset: firstWhere(this.chunks[chunk] ?? [], (finding) => subjectOf(finding) >= id) };
  }

  /** The sequence with other findings in place of some stretches, which are given in their order and do not overlap. */
  with(replacements: readonly Replacement[]): FindingSequence {
    if (replacements.length === 0) return this;
    const rewritten = new RewrittenChunks(this.chunks);
    let { counts } = this;
    for (const { stretch, findings } of replacements) {
      rewritten.replace(stretch, findings);
      counts = sumOf(counts, differenceOf(countsOf(findings), countsOf(stretch.findings)));
    }
    return new FindingSequence(rewritten.finished(), counts);
  }
}

function subjectOf({ subject }: Finding): string {
  return subject?.id ?? "";
}

/** The first position whose item meets a condition that all later ones meet as well; the length where none does. */
function firstWhere<T>(items: readonly T[], isMet: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isMet(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Findings in chunks of about the same length. */
function divided(findings: readonly Finding[]): Chunk[] {
  const count = Math.ceil(findings.length / chunkLength);
  return Array.from({ length: count }, (_, index) =>
    findings.slice(
      Math.floor((index * findings.length) / count),
      Math.floor(((index + 1) * findings.length) / count),
    ),
  );
}

/** The chunks of a sequence from beginning to end, those with a replacement made anew. */
class RewrittenChunks {
  private readonly old: readonly Chunk[];
  private readonly chunks: Chunk[] = [];
  /** Up to where the old chunks are taken over. */
  private reached: Position = { chunk: 0, offset: 0 };
  /** What has been put together since the last whole chunk. */
  private open: Finding[] = [];

  constructor(old: readonly Chunk[]) {
    this.old = old;
  }

  replace({ from, to }: Stretch, findings: readonly Finding[]): void {
    this.takeUpTo(from);
    for (const finding of findings) this.open.push(finding);
    this.reached = to;
  }

  finished(): readonly Chunk[] {
    // Where the old chunks end, what is open is closed as before any other that is taken over whole.
    this.takeUpTo({ chunk: this.old.length, offset: 0 });
    return this.chunks;
  }

  private takeUpTo(end: Position): void {
    for (let { chunk, offset } = this.reached; chunk <= end.chunk; chunk += 1, offset = 0) {
      const old = this.old[chunk] ?? [];
      const until = chunk === end.chunk ? end.offset : old.length;
      if (offset === 0 && until === old.length) {
        this.close();
        this.push(old);
      } else {
        for (let at = offset; at < until; at += 1) this.open.push(old[at] as Finding);
      }
    }
    this.reached = end;
  }

  private close(): void {
    const made = this.open.length <= 2 * chunkLength ? [this.open] : divided(this.open);
    for (const chunk of made) this.push(chunk);
    this.open = [];
  }

  /**
   * Puts a chunk at the end; together with the one before where both fit into one. Of two that stood side by side already that
   * is not so: it was seen to when they were made.
   */
  private push(chunk: Chunk): void {
    if (chunk.length === 0) return;
    const last = this.chunks[this.chunks.length - 1];
    if (last && last.length + chunk.length <= chunkLength) {
      this.chunks[this.chunks.length - 1] = [...last, ...chunk];
    } else {
      this.chunks.push(chunk);
    }
  }
}
