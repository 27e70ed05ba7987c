import { describe, expect, it } from "vitest";
import { clauses } from "../../src/regulation/clauses.js";
import { parameters } from "../../src/regulation/parameters.js";
import { upm2020 } from "../../src/regulation/regulation.js";

describe("the regulation of 2020", () => {
  it("has these parameters (readings 1, 2, 4 and 7)", () => {
    expect(upm2020).toEqual({
      planDeadline: "2020-10-31",
      lessonLeadDays: 5,
      confirmationLeadDays: 5,
      deliveryLeadDays: 2,
      leadCount: "calendar",
      nonWorkingDays: [],
      workingDays: [],
      maxDriveMinutes: 30,
      minDiagnosticTests: 1,
      maxEarlierTrials: 0,
      lessonCountsAsTrial: true,
    });
  });

  it("is plain data", () => {
    expect(JSON.parse(JSON.stringify(upm2020))).toEqual(upm2020);
  });
});

describe("the table of parameters", () => {
  it("is about exactly the fields of a regulation, in their order", () => {
    expect(parameters.map(({ name }) => name)).toEqual(Object.keys(upm2020));
  });

  it("tells each one's unit, source and reading", () => {
    for (const { name, unit, source } of parameters) {
      expect(unit, name).not.toBe("");
      expect(source, name).toMatch(/^(stages? [IV]+|not in the table)/);
    }
    expect(parameters.map(({ reading }) => reading)).toEqual([1, 2, 2, 2, 2, 2, 2, 4, 7, 7, 7]);
  });

  it("holds none that no clause depends on", () => {
    const used = new Set(clauses.flatMap((clause) => clause.parameters ?? []));
    expect(parameters.filter(({ name }) => !used.has(name))).toEqual([]);
    expect(used.size).toBe(parameters.length);
  });
});
