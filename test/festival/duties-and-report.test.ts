import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import { type Duty, duties } from "../../src/festival/duties.js";
import type { Festival } from "../../src/model/festival.js";
import { clauses } from "../../src/regulation/clauses.js";
import type { Finding } from "../../src/verdict/finding.js";
import { festivalDocument } from "../arbitraries/document.js";
import { festivalOfAllStages } from "../arbitraries/festival-of-all-stages.js";
import { judgedNearDeadlines } from "../arbitraries/near-deadlines.js";

const settings = { seed: 7, numRuns: 150 };
const anyInstant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) - 1 });
const judged = fc.oneof(
  fc.tuple(festivalOfAllStages, judgedNearDeadlines),
  fc.tuple(festivalDocument, anyInstant),
);

const dutyClauses = new Set<string>(clauses.filter(({ kind }) => kind === "duty").map(({ id }) => id));
const isVisible = (act: string | null | undefined, at: number) =>
  typeof act === "string" && Date.parse(act.replace(/(\.\d{3})\d+/, "$1")) <= at;

/** What a finding and a duty say in common. */
const shared = (one: Finding | Duty) => {
  const { clause, actor, subject, due, timeZone, doneAt, blockedBy } = one;
  const status = "status" in one ? one.status : one.state;
  return JSON.stringify([clause, status, actor, subject, due, timeZone, doneAt, blockedBy]);
};

/** Who owes what, from the records alone: clause, actor, who, subject. */
function owed({ regions, venues, agreements, lessons }: Festival, at: number): string[] {
  const chosen = venues.filter(({ id }) =>
    regions.some((region) => region.venues.includes(id) && isVisible(region.venuesChosenAt, at)),
  );
  const ofRegions = regions.flatMap(({ id }) =>
    ["I.competencies-chosen", "I.venues-chosen"].map((clause) => [clause, "regional-operator", id, id]),
  );
  const ofVenues = chosen.flatMap(({ id, region }) => [
    ["II.schools-listed", "regional-operator", region, id],
    ["III.schools-selected", "venue", id, id],
  ]);
  const ofAgreements = agreements
    .filter(({ selectedAt }) => isVisible(selectedAt, at))
    .flatMap(({ venue, school }) => [
      ["III.contact-made", "venue", venue, `${venue}/${school}`],
      ["III.competencies-agreed", "venue", venue, `${venue}/${school}`],
      ["III.competencies-agreed", "school", school, `${venue}/${school}`],
    ]);
  const ofLessons = lessons.flatMap(({ id, venue, school }) =>
    clauses
      .filter(({ kind, stage }) => kind === "duty" && stage >= 4)
      .map((clause) => [clause.id, clause.actors[0], clause.actors[0] === "venue" ? venue : school, id]),
  );
  return [...ofRegions, ...ofVenues, ...ofAgreements, ...ofLessons].map((one) => JSON.stringify(one)).sort();
}

/** The same value with every list in it turned around. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned).reverse() as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, turned(part)])) as T;
}

describe("the board of duties and the report", () => {
  it("say the same of every duty: what is found is on the board, what is on the board in trouble is found", () => {
    const states = new Set<string>();
    fc.assert(
      fc.property(judged, ([festival, at]) => {
        const board = duties(festival, { at });
        const found = checkFestival(festival, { at }).findings.filter(({ clause }) =>
          dutyClauses.has(clause),
        );
        const settled = board.filter(({ state }) => state === "done" || state === "not-applicable");
        const troubled = board.filter((duty) => !settled.includes(duty));
        expect(troubled.map(shared)).toStrictEqual(found.map(shared));
        for (const { state } of board) states.add(state);
      }),
      settings,
    );
    expect([...states].sort()).toStrictEqual([
      "done",
      "late",
      "not-applicable",
      "overdue",
      "pending",
      "unknown",
    ]);
  });

  it("every duty is there once for each subject that has it, with the one who owes it", () => {
    fc.assert(
      fc.property(judged, ([festival, at]) => {
        const board = duties(festival, { at });
        const onBoard = board.map(({ clause, actor, owedBy, subject }) => [
          clause,
          actor,
          owedBy,
          subject.id,
        ]);
        expect(onBoard.map((one) => JSON.stringify(one)).sort()).toStrictEqual(owed(festival, at));
      }),
      settings,
    );
  });

  it("a duty is done before its deadline or late from it on, has a reason only where nobody owes it, and waits only undone", () => {
    fc.assert(
      fc.property(judged, ([festival, at]) => {
        for (const { state, due, doneAt, reason, blockedBy } of duties(festival, { at })) {
          const deadline = Date.parse(due);
          if (doneAt !== undefined) {
            expect(state).toBe(Date.parse(doneAt) < deadline ? "done" : "late");
            expect(Date.parse(doneAt)).toBeLessThanOrEqual(at);
          }
          expect(reason !== undefined).toBe(state === "not-applicable");
          if (blockedBy !== undefined) expect(["pending", "overdue"]).toContain(state);
          if (state === "pending") expect(at).toBeLessThan(deadline);
          if (state === "overdue" || state === "late") expect(at).toBeGreaterThanOrEqual(deadline);
        }
      }),
      settings,
    );
  });

  it("what a duty waits for is itself on the board, and not done", () => {
    let waiting = 0;
    fc.assert(
      fc.property(judged, ([festival, at]) => {
        const board = duties(festival, { at });
        for (const { clause, subject, blockedBy } of board) {
          // A lesson may wait for an agreement that there is not, or that nobody selected yet.
          for (const blocking of clause === "IV.lesson-created" ? [] : (blockedBy ?? [])) {
            waiting += 1;
            const venue = subject.id.split("/")[0];
            const its = board.filter(
              (one) => one.clause === blocking && [subject.id, venue].includes(one.subject.id),
            );
            expect(its).not.toStrictEqual([]);
            for (const { state } of its) expect(["pending", "overdue"]).toContain(state);
          }
        }
      }),
      settings,
    );
    expect(waiting).toBeGreaterThan(50);
  });

  it("the order of the document's lists means nothing: the board is the same, byte by byte", () => {
    fc.assert(
      fc.property(judged, ([festival, at]) => {
        expect(JSON.stringify(duties(turned(festival), { at }))).toBe(
          JSON.stringify(duties(festival, { at })),
        );
      }),
      settings,
    );
  });
});

describe("a report of all stages", () => {
  const order = ["clause", "status", "actor", "subject", "due", "timeZone", "doneAt", "blockedBy", "details"];
  /** The clauses whose row in the contract's table names details, with the kind of subject where one alone has them. */
  const detailed = new Set([
    ...["I.venue-in-region venue", "I.venue-competencies venue", "II.drive-time agreement"],
    ...["III.competencies-offered agreement", "V.help-needed invitation", "VI.delivered lesson"],
    ...["VII.participants-present lesson", "VII.only-confirmed lesson"],
  ]);
  const withDeadline = new Set<string>(clauses.filter(({ deadline }) => deadline).map(({ id }) => id));
  const key = (item: unknown) => (typeof item === "string" ? item : (item as { readonly item: string }).item);

  it("writes every finding with its keys in order: a deadline where there is one, details where the table says so", () => {
    const detailsOf = new Set<string>();
    fc.assert(
      fc.property(judged, ([festival, at]) => {
        for (const finding of checkFestival(festival, { at }).findings) {
          const keys = Object.keys(finding);
          expect(keys).toStrictEqual(order.filter((one) => keys.includes(one)));
          expect(keys.includes("due")).toBe(withDeadline.has(finding.clause));
          expect(keys.includes("timeZone")).toBe(keys.includes("due"));
          expect(keys.includes("doneAt")).toBe(finding.status === "late");
          if (finding.details === undefined) continue;
          detailsOf.add(`${finding.clause} ${finding.subject?.kind}`);
          for (const list of Object.values(finding.details).filter(Array.isArray)) {
            expect(list.map(key)).toStrictEqual(list.map(key).sort());
          }
        }
      }),
      settings,
    );
    expect(detailsOf).toStrictEqual(detailed);
  });

  it("counts each finding once in all, once for its clause, and once for its region", () => {
    fc.assert(
      fc.property(judged, ([festival, at]) => {
        const { summary, findings } = checkFestival(festival, { at });
        const { byClause, byRegion, ...all } = summary;
        const total = (counts: typeof all) =>
          counts.breaches + counts.unknown + counts.pending + counts.advice;
        expect(total(all)).toBe(findings.length);
        for (const part of [byClause, byRegion]) {
          expect(part.reduce((sum, one) => sum + total(one), 0)).toBe(findings.length);
          for (const one of part) expect(total(one)).toBeGreaterThan(0);
        }
      }),
      settings,
    );
  });
});
