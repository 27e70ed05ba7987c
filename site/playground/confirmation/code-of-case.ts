import { changesOf } from "../amendment/amendment-input.ts";
import { instantInZone } from "../page/local-time.ts";
import { type ConfirmationCase, factsOf } from "./confirmation-case.ts";

/** The call that gives the verdict on a case, as a program that can be run. */
export function codeOfCase(given: ConfirmationCase): string {
  const { timeZone, at } = given;
  const facts = { ...factsOf(given), at: instantInZone(at, timeZone) };
  const lines = Object.entries(facts).map(([name, value]) => `  ${name}: ${literal(value)},`);
  const amendments = changesOf(given.amendments);
  const isAmended = Object.keys(amendments).length > 0;
  const names = isAmended ? "amend, checkConfirmation, upm2020" : "checkConfirmation";
  const regulation = isAmended ? `, amend(upm2020, ${literal(amendments)})` : "";
  return `import { ${names} } from "upm-rules";\n\ncheckConfirmation({\n${lines.join("\n")}\n}${regulation});`;
}

/** Plain data as one writes it in a program. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, field]) => `${name}: ${literal(field)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
