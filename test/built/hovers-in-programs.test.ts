import { expect, it } from "vitest";
import { openInEditor } from "./editor.ts";

const program = `
import * as Effect from "effect/Effect";
import * as Schema from "effect/Schema";
import { canConfirmParticipant, checkConfirmation, type ConfirmationFacts, deadlines } from "upm-rules";
import * as effect from "upm-rules/effect";
import { describe } from "upm-rules/messages/en";
import * as schema from "upm-rules/schema";

declare const facts: ConfirmationFacts;
const allowed = canConfirmParticipant(facts);
const verdict = checkConfirmation({ participant: { registered: true }, parent: null, lesson: {}, at: new Date(0) });
for (const finding of verdict.findings) {
  finding.status;
  finding.remedy;
  if (finding.clause === "V.diagnostics-taken") {
    const test = finding.details;
  } else if (finding.clause === "II.drive-time") {
    const road = finding.details;
  } else if (finding.clause === "VI.delivered") {
    const goods = finding.details;
  } else if (finding.clause === "V.accounts-linked") {
    const nothing = finding.details;
  }
  if (finding.remedy?.kind === "act") {
    const todo = finding.remedy;
  }
}
const dues = deadlines({ date: "2020-11-16", timeZone: "Asia/Omsk" });
const said = verdict.findings.map((finding) => describe(finding));

const ids = { lesson: "l", participant: "c", parent: "p" };
const asked = effect.checkConfirmation(ids);
const gathered = effect.confirmationFacts(ids);
const required = effect.requireConfirmation(ids).pipe(
  Effect.catchTag("ConfirmationRefused", (refused) => Effect.succeed(refused.verdict)),
);
type Facts = typeof schema.ConfirmationFacts.Type;
const decoded = Schema.decodeUnknownSync(schema.Finding)({});
schema.Parent;
schema.Verdict;
export { allowed, asked, decoded, dues, type Facts, gathered, required, said };
`;
const editor = openInEditor(program);

/** Over the last word of each phrase of the program, what an editor shows. */
function shows(expected: Readonly<Record<string, string>>): void {
  const shown = Object.keys(expected).map((phrase) => [phrase, editor.hoverOver(phrase)]);
  expect(Object.fromEntries(shown)).toEqual(expected);
}

it("compiles, so that what is shown is meant", () => {
  expect(editor.complaints).toEqual([]);
});

it("shows of a check which facts go in and what comes out", () => {
  shows({
    "allowed = canConfirmParticipant": `(alias) canConfirmParticipant(facts: ConfirmationFacts, regulation?: Regulation): boolean
import canConfirmParticipant`,
    "verdict = checkConfirmation": `(alias) checkConfirmation(facts: Unsure<ConfirmationFacts>, regulation?: Regulation): Verdict
import checkConfirmation`,
    "const verdict": "const verdict: Verdict",
  });
});

it("shows of facts that any of them may be missing", () => {
  shows({
    "{ participant": `(property) participant?: {
    readonly registered?: boolean | null | undefined;
    readonly diagnosticTests?: number | null | undefined;
    readonly trials?: number | null | undefined;
    readonly lessons?: number | null | undefined;
} | null | undefined`,
    "registered: true }, parent": `(property) parent?: {
    readonly registered?: boolean | null | undefined;
    readonly linked?: boolean | null | undefined;
} | null | undefined`,
    "parent: null, lesson": `(property) lesson?: {
    readonly date?: string | null | undefined;
    readonly timeZone?: string | null | undefined;
} | null | undefined`,
    "lesson: {}, at": "(property) at?: Instant | null | undefined",
  });
});

it("shows of a finding what is common to all", () => {
  shows({
    "verdict.findings": "(property) Verdict.findings: readonly Finding[]",
    "const finding": "const finding: Finding",
    "finding.status": "(property) FindingOf<C extends ClauseId>.status: FindingStatus",
    "finding.remedy": "(property) FindingOf<C extends ClauseId>.remedy?: Remedy | undefined",
    "const todo": `const todo: {
    readonly kind: "act";
    readonly actor: Actor | "parent" | "participant";
    readonly act: ActId;
    readonly by?: InstantText;
}`,
    "const said": "const said: Description[]",
  });
});

it("shows the details of a clause once the clause is known", () => {
  shows({
    "const test": `const test: {
    readonly required: number;
    readonly completed: number;
} | undefined`,
    "const road": `const road: {
    readonly competencies: readonly Id[];
    readonly drive: number | "unreachable" | {
        readonly atLeast: number;
    };
    readonly limit: number;
    readonly source?: string;
} | undefined`,
    "const goods": `const goods: {
    readonly missing: readonly MissingItem[];
} | undefined`,
    "const nothing": "const nothing: undefined",
  });
});

it("shows of deadlines what they are reckoned from", () => {
  shows({
    "dues = deadlines": `(alias) deadlines(lesson: {
    readonly date: CalendarDate;
    readonly timeZone: string;
    readonly startsAt?: string | null | undefined;
}, regulation?: Regulation): readonly LessonDeadline[]
import deadlines`,
    "const dues": "const dues: readonly LessonDeadline[]",
  });
});

it("shows of an Effect the verdict, the errors and the services", () => {
  shows({
    "effect.checkConfirmation":
      "(alias) checkConfirmation(ids: effect.ConfirmationIds): " +
      "Effect.Effect<Verdict, effect.LookupError, effect.Lessons | effect.Participants | effect.Regulations>\n" +
      "export checkConfirmation",
    "effect.confirmationFacts":
      "(alias) confirmationFacts(ids: effect.ConfirmationIds): " +
      "Effect.Effect<ConfirmationFacts, effect.LookupError, effect.Lessons | effect.Participants>\n" +
      "export confirmationFacts",
    "effect.requireConfirmation":
      "(alias) requireConfirmation(ids: effect.ConfirmationIds): " +
      "Effect.Effect<Verdict, effect.ConfirmationRefused | effect.ConfirmationUndetermined | effect.LookupError, " +
      "effect.Lessons | effect.Participants | effect.Regulations>\n" +
      "export requireConfirmation",
    "const required":
      "const required: Effect.Effect<Verdict, effect.LookupError | effect.ConfirmationUndetermined, " +
      "effect.Lessons | effect.Participants | effect.Regulations>",
    "(refused": "(parameter) refused: effect.ConfirmationRefused",
    "refused.verdict": "(property) verdict: Verdict",
  });
});

it("shows of a schema its fields, or the type that it decodes to", () => {
  shows({
    "schema.Parent": `(alias) const Parent: Schema.Struct<{
    readonly id: Schema.String;
    readonly registeredAt: Schema.optionalKey<Schema.Union<readonly [Schema.String, Schema.Null, Schema.Undefined]>>;
}>
export Parent`,
    "schema.Verdict": `(alias) const Verdict: schema.SchemaOf<Verdict>
export Verdict`,
    "const decoded": "const decoded: Finding",
    "type Facts": `type Facts = {
    readonly participant?: {
        readonly registered?: boolean | null | undefined;
        readonly diagnosticTests?: number | null | undefined;
        readonly trials?: number | null | undefined;
        readonly lessons?: number | null | undefined;
    } | null | undefined;
    readonly parent?: {
        readonly registered?: boolean | null | undefined;
        readonly linked?: boolean | null | undefined;
    } | null | undefined;
    readonly lesson?: {
        readonly date?: string | null | undefined;
        readonly timeZone?: string | null | undefined;
    } | null | undefined;
    readonly at?: string | null | undefined;
}`,
  });
});
