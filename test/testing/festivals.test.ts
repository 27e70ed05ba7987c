import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeFestival } from "../../src/entries/schema.js";
import { checkFestival } from "../../src/festival/check-festival.js";
import type { Festival } from "../../src/model/festival.js";
import type { Amendments } from "../../src/regulation/amend.js";
import { clauses } from "../../src/regulation/clauses.js";
import { anyFestivals } from "../../src/testing/arbitraries/any-festivals.js";
import { breaking, keptFestivals } from "../../src/testing/arbitraries/festivals.js";
import { standingsOfClause } from "../../src/testing/clause-coverage/standings-of-clause.js";
import { differences } from "../oracle/compare-reports.js";
import { oracleReport } from "../oracle/oracle-report.js";
import { amendmentsOfRegions } from "./regulations.js";

/** The document as it is read from a file: it throws where anything of it is invalid. */
const asRead = (festival: Festival) => decodeFestival(JSON.parse(JSON.stringify(festival)));

const foundNow = (festival: Festival, at: string) =>
  checkFestival(asRead(festival), { at }).findings.filter(({ status }) => status !== "pending");

describe.each(amendmentsOfRegions)("festivals of regions that amend %s", (_, amendments) => {
  it("keep every clause as of any instant", () => {
    fc.assert(
      fc.property(keptFestivals({ amendments }), ({ festival, at }) => {
        expect(foundNow(festival, at)).toEqual([]);
      }),
    );
  });

  it.each(clauses.map(({ id }) => id))(
    "break %s and nothing else, but for what cannot be kept then",
    (clause) => {
      fc.assert(
        fc.property(breaking(clause, { amendments }), ({ festival, at, subject, broken }) => {
          const found = foundNow(festival, at);
          expect([...new Set(found.map((finding) => finding.clause))].sort()).toEqual([...broken].sort());
          expect(
            found.filter((finding) => finding.clause === clause).map((finding) => finding.subject),
          ).toContainEqual(subject);
        }),
        { numRuns: 15 },
      );
    },
  );
});

describe("a festival that breaks a clause", () => {
  it("breaks others only where the regulation leaves no other way", () => {
    const entailed = clauses.flatMap(({ id }) => {
      const [one] = fc.sample(breaking(id), 1);
      return one === undefined || one.broken.length === 1 ? [] : [one.broken];
    });
    expect(entailed).toEqual([
      ["III.contact-made", "III.competencies-agreed"],
      ["IV.lesson-created", "IV.link-sent", "V.link-forwarded"],
      ["IV.link-sent", "V.link-forwarded"],
    ]);
  });

  it("shrinks to one region in Moscow's zone with one lesson of one child", () => {
    const { counterexample } = fc.check(
      fc.property(breaking("VI.delivered"), ({ festival, at }) => foundNow(festival, at).length === 0),
    );
    const [{ festival } = { festival: undefined }] = counterexample ?? [];
    expect(festival?.regions.map(({ timeZone }) => timeZone)).toEqual(["Europe/Moscow"]);
    expect(festival?.lessons).toHaveLength(1);
    expect(festival?.participants).toHaveLength(1);
    expect(festival?.venues[0]).not.toHaveProperty("timeZone");
  });
});

describe("what cannot be drawn", () => {
  const refused = (amendments: Amendments) => () => keptFestivals({ amendments });

  it("is refused with what to do about it", () => {
    expect(refused({ planDeadline: "2099-12-01" })).toThrow(
      "no lesson can follow the plan deadline, `2099-12-01`, in 2099: amend it to an earlier one",
    );
    expect(refused({ minDiagnosticTests: 1001 })).toThrow(
      "each child would have 1001 diagnostic tests: amend `minDiagnosticTests` to 1000 or fewer",
    );
    expect(refused({ maxDriveMinutes: -1 })).toThrow("/maxDriveMinutes");
    expect(() => breaking("V.diagnostics-taken", { amendments: { minDiagnosticTests: 0 } })).toThrow(
      "no festival breaks `V.diagnostics-taken` where `minDiagnosticTests` is 0: amend it to 1 or more",
    );
  });
});

describe("festivals in which anything goes wrong", () => {
  it("are valid, and judged as the oracle judges them", () => {
    fc.assert(
      fc.property(anyFestivals(), ({ festival, at }) => {
        expect(differences(checkFestival(asRead(festival), { at }), oracleReport(festival, at))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("show everything that can be said of a clause in a document", () => {
    // In a document every reference holds, and a list that is there is known.
    const neverUnknown = clauses
      .map(({ id }) => id)
      .filter(
        (id) =>
          !["II.drive-time", "III.venue-chosen", "III.competencies-offered", "IV.as-agreed"].includes(id),
      )
      .filter((id) => id !== "VI.delivered" && !/present$|connected$/.test(id));
    const possible = clauses.flatMap((clause) =>
      standingsOfClause(clause)
        .filter((standing) => standing !== "holds")
        .filter((standing) => standing !== "unknown" || !neverUnknown.includes(clause.id))
        .map((standing) => `${clause.id} ${standing}`),
    );
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyFestivals(), ({ festival, at }) => {
        for (const { clause, status } of checkFestival(festival, { at }).findings)
          seen.add(`${clause} ${status}`);
      }),
      { numRuns: 2000, seed: 2020 },
    );
    expect([...seen].sort()).toEqual(possible.sort());
  });
});
