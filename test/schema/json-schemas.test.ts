import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import * as entry from "../../src/entries/schema.js";
import type { Festival } from "../../src/index.js";
import * as root from "../../src/index.js";
import { type JsonSchemaName, jsonSchema, jsonSchemaNames } from "../../src/schema/json-schema.js";
import { fullFestival } from "./full-festival.js";

/** All of them together, as a back end that describes its API would have them. */
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: false });
for (const name of jsonSchemaNames) ajv.addSchema(jsonSchema(name));

function isValid(name: JsonSchemaName, value: unknown): boolean {
  const validate = ajv.getSchema(`urn:upm-rules:${name}`);
  if (validate === undefined) throw new Error(`no schema has the id of ${name}`);
  return validate(JSON.parse(JSON.stringify(value))) as boolean;
}

const festival: Festival = JSON.parse(
  readFileSync(new URL("../../examples/small/broken-in-ten-ways.json", import.meta.url), "utf8"),
);
const at = "2020-11-13T09:00:00Z";
const facts = {
  participant: { registered: true, diagnosticTests: 0, trials: 0, lessons: null },
  parent: { registered: true, linked: true },
  lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
  at,
};

describe("the JSON Schemas", () => {
  it("are found by their own `$id` and by no other", () => {
    const ids = jsonSchemaNames.map((name) => jsonSchema(name)["$id"]);
    expect(new Set(ids).size).toBe(jsonSchemaNames.length);
    expect(ids).toContain("urn:upm-rules:upm-festival/1");
    for (const id of ids) expect(String(id)).toMatch(/^urn:upm-rules:[a-z-]+\/\d+$/);
  });

  it("are as many as there are Schemas", () => {
    const schemas = Object.entries(entry).filter(
      ([, value]) => Object.hasOwn(Object(value), "ast") || "ast" in Object(value),
    );
    expect(schemas.length).toBe(jsonSchemaNames.length);
  });

  it("have every noun of a full festival as valid, and none without its id", () => {
    const lists = {
      "region/1": fullFestival.regions,
      "competency/1": fullFestival.competencies,
      "venue/1": fullFestival.venues,
      "school/1": fullFestival.schools,
      "lesson/1": fullFestival.lessons,
      "parent/1": fullFestival.parents,
      "participant/1": fullFestival.participants,
    } as const;
    for (const [name, list] of Object.entries(lists)) {
      expect(list.length).toBeGreaterThan(0);
      for (const one of list) {
        expect(isValid(name as JsonSchemaName, one)).toBe(true);
        expect(isValid(name as JsonSchemaName, { ...one, id: undefined })).toBe(false);
      }
    }
  });

  it("have facts as valid of which some are missing, and not those of another type", () => {
    expect(isValid("confirmation-facts/1", facts)).toBe(true);
    expect(isValid("confirmation-facts/1", {})).toBe(true);
    expect(isValid("confirmation-facts/1", { ...facts, surname: "ignored" })).toBe(true);
    expect(isValid("confirmation-facts/1", { parent: { registered: "yes" } })).toBe(false);
    expect(isValid("confirmation-facts/1", { participant: { diagnosticTests: -1 } })).toBe(false);
  });

  it("have what the library answers as valid, and no clause, status or act that there is not", () => {
    const verdict = root.checkConfirmation(facts);
    const report = root.checkFestival(festival, { at });
    expect(report.findings.length).toBeGreaterThan(10);
    expect(isValid("verdict/1", verdict)).toBe(true);
    expect(isValid("upm-report/1", report)).toBe(true);
    for (const finding of [...report.findings, ...verdict.findings]) {
      expect(isValid("finding/1", finding)).toBe(true);
      expect(isValid("finding/1", { ...finding, clause: "V.unheard-of" })).toBe(false);
      expect(isValid("finding/1", { ...finding, status: "guilty" })).toBe(false);
      expect(
        isValid("finding/1", { ...finding, remedy: { kind: "act", actor: "parent", act: "pray" } }),
      ).toBe(false);
    }
    for (const duty of root.duties(festival, { at })) expect(isValid("duty/1", duty)).toBe(true);
  });

  it("name those that there are where one is asked for that there is not", () => {
    expect(() => jsonSchema("verdict" as JsonSchemaName)).toThrow(/there are upm-festival\/1, region\/1, /);
    expect(() => jsonSchema("toString" as JsonSchemaName)).toThrow(RangeError);
  });
});
