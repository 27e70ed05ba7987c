import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { checkFestival, checkSchedule, clauses } from "../../src/index.js";
import type { Festival } from "../../src/model/festival.js";
import { judgedFestival } from "../oracle/random-festival.js";

const festivals = fc.sample(judgedFestival, { numRuns: 100, seed: 20201116 });

interface Judged {
  readonly document: Festival;
  readonly at: string;
  readonly report: ReturnType<typeof checkFestival>;
  /** On each lesson, with remedies and until when it stands. */
  readonly verdicts: readonly (readonly [lesson: string, verdict: unknown])[];
}

function judged({ festival, at }: (typeof festivals)[number]): Judged {
  const verdicts = [...checkSchedule(festival, { at })];
  return { document: festival, at, report: checkFestival(festival, { at }), verdicts };
}

function digestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);
}

const header = `What the library says of 100 festivals that one fixed seed makes; every change of it is seen here, in review.

It differs?   The last columns say of which festivals. For one of them, before and after the change:
                UPM_FIXED_SEED_SHOW=17 npx vitest run test/fixed-seed   writes .generated/fixed-seed/17.json
              Where "document" differs, the generator (test/oracle/random-*.ts, fast-check) has changed, and not the rules.
It is meant?  npx vitest run test/fixed-seed -u   writes it anew. A verdict that changes wants a changeset.
`;

function counted(all: readonly Judged[]): string[] {
  const counts = new Map<string, number>();
  for (const { clause, status } of all.flatMap(({ report }) => report.findings)) {
    counts.set(`${clause} ${status}`, (counts.get(`${clause} ${status}`) ?? 0) + 1);
  }
  const kinds = [...counts.keys()].sort();
  return clauses
    .flatMap(({ id }) => kinds.filter((kind) => kind.startsWith(`${id} `)))
    .map((kind) => `${String(counts.get(kind)).padStart(5)}  ${kind}`);
}

function lineOf({ document, at, report, verdicts }: Judged, index: number): string {
  const { breaches, unknown, pending, advice } = report.summary;
  const counts = [breaches, unknown, pending, advice].map((count) => String(count).padStart(4)).join("");
  const digests = [digestOf([document, at]), digestOf(report), digestOf(verdicts)].join("  ");
  return `${String(index).padStart(3)}${counts}  ${digests}`;
}

it("says of the festivals of a fixed seed what it said before", async () => {
  const all = festivals.map(judged);
  const shown = process.env["UPM_FIXED_SEED_SHOW"];
  if (shown !== undefined) {
    const folder = new URL("../../.generated/fixed-seed/", import.meta.url);
    mkdirSync(folder, { recursive: true });
    writeFileSync(new URL(`${shown}.json`, folder), `${JSON.stringify(all[Number(shown)], null, 2)}\n`);
  }
  const columns = "  #   brk unk pnd adv  document      report        verdicts";
  const text = [header, "Findings:", ...counted(all), "", columns, ...all.map(lineOf), ""].join("\n");
  await expect(text).toMatchFileSnapshot("verdicts.txt");
});
