import { _, Ajv, type KeywordCxt, type ValidateFunction } from "ajv";
import { type FormatOptions, default as formats } from "ajv-formats";
import { isInTime } from "../by-hand.ts";
import type { Clause, Peer } from "./peer.ts";

const object = (properties: Record<string, object>) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
});

/** The deadline is a keyword of ours that calls the function by hand; as code, which its pages recommend for speed. */
const inTime = {
  keyword: "inTime",
  code(context: KeywordCxt) {
    const called = context.gen.scopeValue("func", { ref: isInTime });
    context.fail(_`!${called}(${context.data})`);
  },
};

function compiled(allErrors: boolean, date: object, instant: object): ValidateFunction {
  const ajv = new Ajv({ allErrors, messages: false });
  const fast: FormatOptions = { mode: "fast", formats: ["date", "date-time"] };
  formats.default(ajv, fast);
  ajv.addKeyword(inTime);
  return ajv.compile({
    ...object({
      participant: object({
        registered: { const: true },
        diagnosticTests: { type: "integer", minimum: 1 },
        trials: { const: 0 },
        lessons: { const: 0 },
      }),
      parent: object({ registered: { const: true }, linked: { const: true } }),
      lesson: object({ date, timeZone: { type: "string" } }),
      at: instant,
    }),
    inTime: true,
  });
}

/** Which clause an error is about. None of its keywords sums trials and lessons: both errors are of one clause. */
const clauses = new Map<string, Clause>([
  ["#/properties/participant/properties/registered/const", "V.participant-registered"],
  ["#/properties/parent/properties/registered/const", "V.parent-registered"],
  ["#/properties/parent/properties/linked/const", "V.accounts-linked"],
  ["#/properties/participant/properties/diagnosticTests/minimum", "V.diagnostics-taken"],
  ["#/properties/participant/properties/trials/const", "V.no-earlier-trial"],
  ["#/properties/participant/properties/lessons/const", "V.no-earlier-trial"],
  ["#/inTime", "V.confirmed-in-time"],
]);

const clauseOf = ({ schemaPath }: { schemaPath: string }) => clauses.get(schemaPath) ?? schemaPath;

const text = { type: "string" };
const isValid = compiled(false, text, text);
const validate = compiled(true, text, text);

export const ajv: Peer = {
  name: "ajv, compiled",
  from: "ajv",
  yesOrNo: (facts) => facts.map((one) => isValid(one)),
  explain: {
    says: "codes",
    run: (facts) => facts.map((one) => (validate(one) ? [] : (validate.errors ?? []).map(clauseOf))),
  },
};

const date = { type: "string", format: "date" };
const instant = { type: "string", format: "date-time" };
const isWellFormed = compiled(false, date, instant);
const validateForms = compiled(true, date, instant);

export const ajvWithForms: Peer = {
  name: "ajv, compiled; forms of dates too",
  from: "ajv",
  yesOrNo: (facts) => facts.map((one) => isWellFormed(one)),
  explain: {
    says: "codes",
    run: (facts) =>
      facts.map((one) => (validateForms(one) ? [] : (validateForms.errors ?? []).map(clauseOf))),
  },
};
