import { Temporal } from "@js-temporal/polyfill";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeFestival } from "../../src/entries/schema.js";
import type { OracleClause } from "./oracle-clauses.js";
import { clausesInOrder } from "./oracle-clauses.js";
import type { OracleFinding, OracleStatus } from "./oracle-finding.js";
import { oracleReport } from "./oracle-report.js";
import { startOfDay } from "./oracle-time.js";
import { judgedFestival } from "./random-festival.js";
import { season } from "./random-season.js";

const seed = 2020;

const duty: readonly OracleStatus[] = ["late", "overdue", "pending"];
const onTheDay: readonly OracleStatus[] = ["overdue", "pending", "unknown"];
const checked: readonly OracleStatus[] = ["overdue", "pending"];

/** The statuses that the table permits; where it names two subjects or two actors, of each. */
const permitted: { readonly [Clause in OracleClause]: readonly OracleStatus[] } = {
  "I.competencies-chosen": duty,
  "I.venues-chosen": duty,
  "I.venue-in-region": ["violated"],
  "I.venue-competencies": ["advised"],
  "II.schools-listed": duty,
  "II.drive-time": ["violated", "unknown"],
  "II.same-region": ["advised"],
  "II.schools-available": ["advised"],
  "III.schools-selected": duty,
  "III.venue-chosen": ["violated", "unknown"],
  "III.school-is-candidate": ["violated"],
  "III.coordinator-named": ["violated"],
  "III.contact-made": duty,
  "III.contact-first": ["violated"],
  "III.competencies-agreed": duty,
  "III.competencies-offered": ["violated", "unknown"],
  "III.guidelines-read": ["advised"],
  "IV.as-agreed": ["violated", "unknown"],
  "IV.lesson-created": duty,
  "IV.link-sent": duty,
  "IV.link-after-creation": ["violated"],
  "V.link-forwarded": duty,
  "V.forward-after-link": ["violated"],
  "V.help-needed": ["advised"],
  "V.participant-registered": ["violated"],
  "V.parent-registered": ["violated"],
  "V.accounts-linked": ["violated"],
  "V.diagnostics-taken": ["violated"],
  "V.no-earlier-trial": ["violated"],
  "V.confirmed-in-time": ["late"],
  "V.own-school": ["advised"],
  "VI.delivered": [...duty, "unknown"],
  "VII.mentor-present": onTheDay,
  "VII.venue-connected": onTheDay,
  "VII.venue-link-checked": checked,
  "VII.participants-present": onTheDay,
  "VII.only-confirmed": ["advised"],
  "VII.school-connected": onTheDay,
  "VII.representative-present": onTheDay,
  "VII.school-link-checked": checked,
};

const subjectsOf: { readonly [Clause in OracleClause]?: readonly string[] } = {
  "II.drive-time": ["regional-operator candidate", "regional-operator agreement"],
  "III.contact-first": ["venue agreement", "school agreement"],
  "III.competencies-agreed": ["venue agreement", "school agreement"],
};

/** The duties that may wait for another: they occur both blocked and not. */
const waiting: readonly OracleClause[] = [
  "III.schools-selected",
  "III.competencies-agreed",
  "IV.lesson-created",
  "IV.link-sent",
  "V.link-forwarded",
];

function permittedKinds(): string[] {
  return clausesInOrder.flatMap((clause) =>
    permitted[clause].flatMap((status) =>
      (subjectsOf[clause] ?? [""]).flatMap((subject) => {
        const waits = waiting.includes(clause) && status !== "late" ? [" blocked", " free"] : [""];
        return waits.map((wait) => `${clause} ${status} ${subject}${wait}`);
      }),
    ),
  );
}

function kindOf({ clause, status, actor, subject, blockedBy }: OracleFinding): string {
  const subjects = subjectsOf[clause] === undefined ? "" : `${actor} ${subject.kind}`;
  const waits = waiting.includes(clause) && status !== "late";
  const wait = blockedBy === undefined ? " free" : " blocked";
  return `${clause} ${status} ${subjects}${waits ? wait : ""}`;
}

describe("the random festivals", () => {
  it("bring about every clause and status that the page permits, and no other", () => {
    const runs = Number(process.env["UPM_ORACLE_COVERAGE_RUNS"] ?? 400);
    const counts = new Map(permittedKinds().map((kind) => [kind, 0]));
    for (const { festival, at } of fc.sample(judgedFestival, { numRuns: runs, seed })) {
      for (const kind of new Set(oracleReport(festival, at).findings.map(kindOf))) {
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
    }
    const rarest = [...counts].sort(([, one], [, other]) => one - other);
    // Twenty documents of 2,000, and so at least one of 400.
    expect(rarest.filter(([, count]) => count < Math.max(1, Math.floor(runs / 100)))).toEqual([]);
    expect([...counts.keys()].sort()).toEqual(permittedKinds().sort());
  });

  it("are valid documents, to the letter of their JSON", () => {
    const law = fc.property(judgedFestival, ({ festival }) => {
      expect(decodeFestival(JSON.parse(JSON.stringify(festival)))).toEqual(festival);
    });
    fc.assert(law, { numRuns: 100, seed });
  });

  it("begin every day at the first instant whose local date is that day or later", () => {
    const days = fc.tuple(season, fc.integer({ min: -8, max: 8 })).map(([{ day, zones }, distance]) => ({
      day: Temporal.PlainDate.from(day).add({ days: distance }),
      zones,
    }));
    const law = fc.property(days, ({ day, zones }) => {
      for (const zone of zones) {
        const start = startOfDay(day, zone);
        const isThatDayOrLater = (t: number) => {
          const local = Temporal.Instant.fromEpochMilliseconds(t).toZonedDateTimeISO(zone).toPlainDate();
          return Temporal.PlainDate.compare(local, day) >= 0;
        };
        const minutes = Array.from({ length: 30 * 4 }, (_, index) => start - 1 - index * 15 * 60_000);
        expect(isThatDayOrLater(start)).toBe(true);
        expect(minutes.filter(isThatDayOrLater)).toEqual([]);
      }
    });
    fc.assert(law, { numRuns: 100, seed });
  });
});
