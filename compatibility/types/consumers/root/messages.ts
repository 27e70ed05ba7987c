import { checkConfirmation, clauses, readings, type Subject } from "upm-rules";
import * as english from "upm-rules/messages/en";
import {
  clauseTitle,
  type DescribeOptions,
  type Description,
  describe,
  type Words,
} from "upm-rules/messages/ru";

const nameOf = ({ kind, id }: Subject): string => (kind === "school" ? `№ ${id}` : id);
const options: DescribeOptions = { nameOf, timeZone: "Asia/Omsk" };
const { findings } = checkConfirmation({ parent: { linked: false } });

export const sentences: readonly Description[] = findings.map((finding) => describe(finding, options));
export const remedies: readonly (string | undefined)[] = findings.map(
  (finding) => english.describe(finding).remedy,
);
export const dues: readonly string[] = findings.map(({ due, timeZone }) =>
  english.deadlineText(due ?? "", timeZone ?? "UTC"),
);
export const texts: readonly string[] = [
  clauseTitle("V.accounts-linked"),
  ...clauses.map(english.clauseOrigin),
  ...readings.map(english.readingSettled),
  english.instantText("2020-11-12T05:05:00.000Z", "Asia/Omsk"),
];
/** The same words in every language. */
export const languages: Readonly<Record<"en", Words>> = { en: english.words };
export const label: string = english.words.outcomes.refused + english.words.counted("breach", 3);

const taken = { clause: "V.diagnostics-taken", status: "violated", actor: "school" } as const;

// @ts-expect-error: no clause has this id
clauseTitle("V.accounts-linkd");
// @ts-expect-error: a finding has a status
describe({ clause: "V.accounts-linked", actor: "school" });
// @ts-expect-error: details are those of the clause
describe({ ...taken, details: { attended: 1, allowed: 0 } });
// @ts-expect-error: a name is a text
describe({ clause: "V.accounts-linked", status: "violated", actor: "school" }, { nameOf: () => 1 });
// @ts-expect-error: there may be no remedy
export const remedy: string = sentences[0].remedy;
// @ts-expect-error: nothing is counted under this name
english.words.counted("breaches", 3);
