import { expect, it } from "vitest";
import { orphansOf } from "../../scripts/traceability/orphans.ts";
import { traceOfRepository } from "../../scripts/traceability/trace.ts";

it("every clause leads to its cell, readings, rule, parameters, tests and sentences, and each of them to a clause", () => {
  expect(orphansOf(traceOfRepository())).toStrictEqual([]);
});
