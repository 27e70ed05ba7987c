import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunkLength, FindingSequence } from "../../../src/festival/checker/finding-sequence.js";
import { bySubjectOfClause } from "../../../src/festival/located-finding.js";
import { countsOf } from "../../../src/festival/report.js";
import type { Finding, FindingStatus } from "../../../src/verdict/finding.js";

function found(id: string, status: FindingStatus = "violated"): Finding {
  return { clause: "V.own-school", status, actor: "school", subject: { kind: "confirmation", id } };
}

/** In the order of their ids. */
function foundOf(ids: Iterable<string>, status?: FindingStatus): Finding[] {
  return [...new Set(ids)].map((id) => found(id, status)).sort(bySubjectOfClause);
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, number) => String(number).padStart(6, "0"));
const flat = ({ chunks }: FindingSequence) => chunks.flat();

describe("a sequence of findings", () => {
  it("has the findings that were given, in chunks of at most their length", () => {
    for (const count of [0, 1, 255, 256, 257, 1000]) {
      const findings = foundOf(numbered(count));
      const sequence = FindingSequence.of(findings);
      expect(flat(sequence)).toEqual(findings);
      expect(sequence.chunks.every(({ length }) => length > 0 && length <= chunkLength)).toBe(true);
      expect(sequence.counts).toEqual(countsOf(findings));
    }
  });

  it("finds a stretch by the ids of subjects, the end left out", () => {
    const ids = ["A", "a", "a-", "a-/1", "a/", "a/1", "a/😀", "a/～", "a0", "a/1/", "b"];
    const sequence = FindingSequence.of(foundOf(ids));
    const idsIn = (first: string, end: string) =>
      sequence.stretch(first, end).findings.map(({ subject }) => subject?.id);
    expect(idsIn("a", "a\0")).toEqual(["a"]);
    expect(idsIn("a/", "a0")).toEqual(["a/", "a/1", "a/1/", "a/😀", "a/～"]);
    expect(idsIn("a-/", "a-0")).toEqual(["a-/1"]);
    expect(idsIn("c", "d")).toEqual([]);
    expect(idsIn("", "\uffff")).toHaveLength(ids.length);
  });

  it("finds a stretch that goes over several chunks", () => {
    const sequence = FindingSequence.of(foundOf(numbered(3000)));
    expect(sequence.stretch("000100", "002900").findings).toEqual(flat(sequence).slice(100, 2900));
  });

  it("shares every chunk in which nothing was replaced, and stays as it was", () => {
    const sequence = FindingSequence.of(foundOf(numbered(10 * chunkLength)));
    const before = flat(sequence);
    const stretch = sequence.stretch("001000", "001001");
    const later = sequence.with([{ stretch, findings: [found("001000", "unknown")] }]);
    const isShared = later.chunks.map((chunk, index) => chunk === sequence.chunks[index]);
    expect(isShared.filter((shared) => !shared)).toHaveLength(1);
    expect(isShared.indexOf(false)).toBe(Math.floor(1000 / chunkLength));
    expect(flat(sequence)).toEqual(before);
    expect(flat(later)[1000]?.status).toBe("unknown");
    expect([sequence.counts.unknown, later.counts.unknown]).toEqual([0, 1]);
    expect([sequence.counts.breaches, later.counts.breaches]).toEqual([2560, 2559]);
  });

  it("is the same where nothing is replaced", () => {
    const sequence = FindingSequence.of(foundOf(numbered(10)));
    expect(sequence.with([])).toBe(sequence);
  });

  it("takes in more than a chunk holds, before the first, between two and behind the last", () => {
    const ids = numbered(4 * chunkLength);
    const sequence = FindingSequence.of(foundOf(ids));
    const more = (prefix: string) => foundOf(numbered(5 * chunkLength).map((id) => `${prefix}${id}`));
    const parts = [more("!"), more(`${ids[chunkLength - 1]}/`), more("x")];
    const later = sequence.with(
      parts.map((findings) => {
        const id = findings[0]?.subject?.id as string;
        return { stretch: sequence.stretch(id, id), findings };
      }),
    );
    expect(flat(later)).toEqual([...flat(sequence), ...parts.flat()].sort(bySubjectOfClause));
    expect(Math.max(...later.chunks.map(({ length }) => length))).toBeLessThanOrEqual(2 * chunkLength);
    expect(later.chunks.filter((chunk) => sequence.chunks.includes(chunk))).toHaveLength(4);
  });

  it.each(["front to back", "back to front"])(
    "does not fall to pieces when most goes, from %s",
    (direction) => {
      const ids = numbered(20 * chunkLength);
      let sequence = FindingSequence.of(foundOf(ids));
      for (const id of direction === "front to back" ? ids : ids.toReversed()) {
        if (id.endsWith("0")) continue;
        sequence = sequence.with([{ stretch: sequence.stretch(id, `${id}\0`), findings: [] }]);
      }
      expect(flat(sequence)).toEqual(foundOf(ids.filter((id) => id.endsWith("0"))));
      expect(sequence.chunks.length).toBeLessThanOrEqual(4);
    },
  );

  it("has after any replacements what a list would have", () => {
    const id = fc.nat(4000).map((number) => String(number).padStart(4, "0"));
    const replacement = fc.record({
      between: fc.tuple(id, id),
      offered: fc.uniqueArray(id, { maxLength: 60 }),
      status: fc.constantFrom<FindingStatus>("violated", "unknown", "pending", "advised"),
    });
    const steps = fc.array(fc.array(replacement, { maxLength: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 1500 }), steps, (ids, replacements) => {
        let sequence = FindingSequence.of(foundOf(ids));
        let list = foundOf(ids);
        for (const step of replacements) {
          let reached = "";
          const inTurn = step
            .map(({ between, ...rest }) => ({ ...rest, first: between.sort()[0], end: between[1] }))
            .sort((a, b) => (a.first < b.first ? -1 : 1));
          const made = inTurn.flatMap(({ first, end, offered, status }) => {
            if (first < reached) return [];
            reached = end;
            const findings = foundOf(
              offered.filter((one) => one >= first && one < end),
              status,
            );
            const isInside = ({ subject }: Finding) =>
              subject !== undefined && subject.id >= first && subject.id < end;
            list = [...list.filter((one) => !isInside(one)), ...findings].sort(bySubjectOfClause);
            return { stretch: sequence.stretch(first, end), findings };
          });
          sequence = sequence.with(made);
          expect(flat(sequence)).toEqual(list);
          expect(sequence.counts).toEqual(countsOf(list));
          const lengths = sequence.chunks.map(({ length }) => length);
          expect(lengths.every((length) => length > 0 && length <= 2 * chunkLength)).toBe(true);
          // Two that would fit into one would have been put together.
          expect(
            lengths.every((length, index) => length + (lengths[index + 1] ?? chunkLength) > chunkLength),
          ).toBe(true);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});
