/** What tests read in answers, by the schemas of the API. */
import * as Schema from "effect/Schema";
import { expect } from "vitest";
import { RequestIssue } from "../../src/api/problems.ts";
import { SpokenFinding } from "../../src/api/spoken-finding.ts";
import type { Answer } from "./back-end.ts";

/** The body, where it is of that form. */
export const read = <Form>(form: Schema.Codec<Form, unknown>, { body }: Answer): Form =>
  Schema.decodeUnknownSync(form)(body);

const WithFindings = Schema.Struct({ findings: Schema.Array(SpokenFinding) });

/** The findings of an answer, in short: `V.accounts-linked violated`. */
export const foundIn = (answer: Answer): readonly string[] =>
  read(WithFindings, answer).findings.map(({ clause, status }) => `${clause} ${status}`);

const refusedByRules = "urn:upm-platform:refused";

/** Status, kind of problem, and what the rules found: what a test says of a refusal. */
export function refusalIn(answer: Answer): readonly unknown[] {
  const { type } = read(Schema.Struct({ type: Schema.String }), answer);
  return [
    answer.status,
    type.replace("urn:upm-platform:", ""),
    ...(type === refusedByRules ? foundIn(answer) : []),
  ];
}

/** What an answer looks like that is refused for a reason of the platform's own. */
export const conflict = (reason: string): unknown =>
  expect.objectContaining({ status: 409, body: expect.objectContaining({ reason }) });

/** What is wrong with a request, in short: `body /date`. */
export const issuesIn = (answer: Answer): readonly string[] =>
  read(Schema.Struct({ issues: Schema.Array(RequestIssue) }), answer).issues.map(
    ({ in: part, pointer }) => `${part} ${pointer}`,
  );

/** An answer without the instants that differ from one request to the next. */
export const withoutAt = ({ status, body }: Answer) => ({
  status,
  body: typeof body === "object" && body !== null ? { ...body, at: "" } : body,
});

/** Why the platform itself refused, where it did. */
export const reasonIn = (answer: Answer): string | undefined =>
  read(Schema.Struct({ reason: Schema.optionalKey(Schema.String) }), answer).reason;

/** Since when a confirmation is in force. */
export const confirmedAtIn = (answer: Answer): string =>
  read(Schema.Struct({ confirmedAt: Schema.String }), answer).confirmedAt;

/** How many lessons a schedule has brought. */
export const importedIn = (answer: Answer): number =>
  read(Schema.Struct({ imported: Schema.Int }), answer).imported;
