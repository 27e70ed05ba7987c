import { checkFestival } from "../festival/check-festival.js";
import { isInvalidFacts } from "../issues/invalid-facts.js";
import { isInvalidFestival } from "../issues/invalid-festival.js";
import { isInvalidRegulation } from "../issues/invalid-regulation.js";
import type { Issue } from "../issues/issue.js";
import { amend } from "../regulation/amend.js";
import { type Regulation, upm2020 } from "../regulation/regulation.js";
import { decodeFestival } from "../schema/decode-festival.js";
import { deadlines } from "../stages/lesson-deadlines.js";
import { type CheckName, checkOf, verdictBy } from "./checks.js";
import type {
  ConformanceAnswers,
  ConformanceCheck,
  ConformanceQuestions,
  FactsQuestion,
} from "./conformance-case.js";

/** The pointers to all that is wrong with what is given; none where nothing is. */
function pointersOf(
  give: () => unknown,
  isInvalid: (error: unknown) => error is { readonly issues: readonly Issue[] },
): readonly string[] {
  try {
    give();
    return [];
  } catch (error) {
    if (!isInvalid(error)) throw error;
    return [...new Set(error.issues.map(({ pointer }) => pointer))].sort();
  }
}

/** Facts come from JSON, so that each check has to see for itself what they are. */
function factsAnswer(check: CheckName | "deadlines", facts: unknown, regulation: Regulation): unknown {
  if (check === "deadlines") return deadlines(facts as never, regulation);
  return verdictBy(check, facts as never, regulation);
}

function documentAnswer(question: ConformanceQuestions["decodeFestival"]): readonly string[] {
  if ("document" in question) return pointersOf(() => decodeFestival(question.document), isInvalidFestival);
  let document: unknown;
  try {
    document = JSON.parse(question.text);
  } catch {
    return [""]; // No JSON: the whole is wrong.
  }
  return pointersOf(() => decodeFestival(document), isInvalidFestival);
}

function answerOf(check: ConformanceCheck, question: unknown): unknown {
  switch (check) {
    case "checkFestival": {
      const { document, at } = question as ConformanceQuestions["checkFestival"];
      return checkFestival(document, { at });
    }
    case "parseFacts": {
      const { factsOf, facts } = question as ConformanceQuestions["parseFacts"];
      return pointersOf(() => factsAnswer(factsOf, facts, upm2020), isInvalidFacts);
    }
    case "decodeFestival":
      return documentAnswer(question as ConformanceQuestions["decodeFestival"]);
    case "amend": {
      const { amendments } = question as ConformanceQuestions["amend"];
      return pointersOf(() => amend(upm2020, amendments), isInvalidRegulation);
    }
    default: {
      if (check !== "deadlines" && !Object.values(checkOf).includes(check))
        throw new RangeError(
          "expected `check` to be one of those of the corpus, as `ConformanceCheck` lists them",
        );
      const { facts, amendments = {} } = question as FactsQuestion;
      return factsAnswer(check, facts, amend(upm2020, amendments));
    }
  }
}

/**
 * The library's own answer to a case of the conformance corpus, as plain JSON data to compare with what is expected.
 *
 * Of the case only the question counts. Throws what the check throws where facts, a document or amendments of a case
 * that asks for a verdict or a report are malformed: no case of the corpus has any.
 *
 * @example
 * import { conformanceAnswer } from "upm-rules/testing";
 *
 * const facts = { lesson: { date: "2020-11-16", timeZone: "Asia/Omsk" }, participants: 0, at: "2020-11-15T00:00+06:00" };
 * const { findings } = conformanceAnswer("checkDelivery", { facts });
 * findings.map(({ clause, status }) => `${clause} ${status}`) // => ["VI.delivered unknown"]
 * conformanceAnswer("amend", { amendments: { deliveryLeadDays: 367 } }) // => ["/deliveryLeadDays"]
 *
 * @since 0.1.0
 * @public
 */
export function conformanceAnswer<C extends ConformanceCheck>(
  check: C,
  question: ConformanceQuestions[C],
): ConformanceAnswers[C] {
  // As data: a key that is undefined is a key that is missing.
  return JSON.parse(JSON.stringify(answerOf(check, question)));
}
