/** The whole corpus, anew: what each file asks, with the library's answers. */
import {
  type CheckName,
  type ConformanceCase,
  type ConformanceCheck,
  type ConformanceFile,
  type ConformanceQuestions,
  conformanceAnswer,
} from "upm-rules/testing";
import { everySpace } from "../verdicts/spaces/every-space.ts";
import { amendmentQuestions } from "./amendments.ts";
import { asJson } from "./as-json.ts";
import { chosenCases } from "./chosen-cases.ts";
import { deadlinesQuestions } from "./deadlines.ts";
import { documentQuestions } from "./documents/document-questions.ts";
import { edgesOfRegulations } from "./edges-of-regulations.ts";
import { festivalCases } from "./festival/festival-cases.ts";
import { furtherFacts } from "./further-facts.ts";
import { factsQuestions } from "./malformed-facts.ts";

/** How many cases of each decision space are there by chance. */
const byChance = 5;

type Question<C extends ConformanceCheck> = ConformanceQuestions[C] & { readonly name: string };

/** Of questions that come to the same, the first. */
function distinct<C extends ConformanceCheck>(questions: ReadonlyArray<Question<C>>): readonly Question<C>[] {
  const byText = new Map<string, Question<C>>();
  for (const question of questions.map(asJson)) {
    const text = JSON.stringify({ ...question, name: undefined });
    if (!byText.has(text)) byText.set(text, question);
  }
  return [...byText.values()];
}

function fileOf<C extends ConformanceCheck>(
  check: C,
  questions: ReadonlyArray<Question<C>>,
): ConformanceFile {
  const cases = distinct(questions).map(({ name, ...asked }) => {
    // What comes first is what the case is told by, what comes last what is compared.
    return { name, ...asked, expected: conformanceAnswer(check, asked as unknown as Question<C>) };
  });
  const file: unknown = { format: "upm-conformance/1", check, cases: cases as unknown as ConformanceCase[] };
  return file as ConformanceFile;
}

/** The files by their names, without the ending. */
export function corpus(): Readonly<Record<string, ConformanceFile>> {
  const spaces = Object.entries(everySpace).filter(([name]) => name !== "festival");
  const facts = spaces.map(([name, space]) => {
    const check = space.check as CheckName;
    const questions = [
      ...[...chosenCases(space, byChance), ...edgesOfRegulations(space), ...(furtherFacts[check] ?? [])],
    ];
    return [name, fileOf(check, questions as ReadonlyArray<Question<CheckName>>)] as const;
  });
  return Object.fromEntries([
    ...facts,
    ["deadlines", fileOf("deadlines", deadlinesQuestions())],
    ["festival", fileOf("checkFestival", festivalCases())],
    ["facts", fileOf("parseFacts", factsQuestions())],
    ["documents", fileOf("decodeFestival", documentQuestions())],
    ["amendments", fileOf("amend", amendmentQuestions())],
  ]);
}
