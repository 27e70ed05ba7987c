import { describe, expect, it } from "vitest";
import { identityOf, without } from "../../conformance/festival/identified-parts.ts";
import { checkFestival } from "../../src/festival/check-festival.js";
import type { Festival } from "../../src/model/festival.js";
import { decodeFestival } from "../../src/schema/decode-festival.js";
import { differences } from "../oracle/compare-reports.js";
import { oracleReport } from "../oracle/oracle-report.js";
import { casesOf } from "./corpus-files.ts";

const cases = casesOf("checkFestival");

/** What a document comes to: its report, or that it is invalid. */
function outcome(document: unknown, at: string): string {
  try {
    return JSON.stringify(checkFestival(decodeFestival(document), { at }));
  } catch {
    return "invalid";
  }
}

/** Cases that differ in what their names say after the colon have the same records. */
const groupOf = ({ name }: { readonly name: string }) => name.slice(0, name.indexOf(": "));
const groups = [...new Set(cases.map(groupOf))].map((group) => ({
  group,
  members: cases.filter((one) => groupOf(one) === group),
}));

function recordsOf(document: Festival): string[] {
  return Object.entries(document).flatMap(([list, records]) =>
    Array.isArray(records) ? records.map((record) => JSON.stringify([list, `#${identityOf(record)}`])) : [],
  );
}

describe("the festival cases", () => {
  it("have the reports that the page of the clauses gives, read by someone else", () => {
    const apart = cases.flatMap(({ name, at, document, expected }) =>
      differences(expected, oracleReport(document, at)).map((difference) => `${name}: ${difference}`),
    );
    expect(apart).toEqual([]);
  });

  // A record that only some cases of a group have is how they differ.
  it("hold no record that could go: without it a document of its group is invalid, or has another report", () => {
    const idle: string[] = [];
    for (const { group, members } of groups) {
      const records = members.map(({ document }) => recordsOf(document));
      for (const record of (records[0] ?? []).filter((one) => records.every((all) => all.includes(one)))) {
        const path: string[] = JSON.parse(record);
        const isNeeded = members.some(({ document, at, expected }) => {
          const shorter = without(document, path);
          return outcome(shorter, at) !== JSON.stringify(expected);
        });
        if (!isNeeded) idle.push(`${group}: ${record}`);
      }
    }
    expect(idle).toEqual([]);
  });

  it("have names of a clause, what it is about, and how the case differs", () => {
    expect(cases.filter(({ name }) => !/^([IV]+\.[a-z-]+, )?[^:]+: ./.test(name))).toEqual([]);
  });
});
