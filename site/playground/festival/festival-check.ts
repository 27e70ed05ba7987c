/** What checks a festival: a script of its own, loaded when a document is given, since it holds Effect. */
import { checkFestival, type Issue, isInvalidFacts, isInvalidFestival, type Report } from "upm-rules";
import { decodeFestival } from "upm-rules/schema";
import { type FestivalNames, namesOf } from "./festival-names.ts";

/** What came of checking a document. */
export type FestivalAnswer =
  | { readonly is: "report"; readonly report: Report; readonly names: FestivalNames }
  | { readonly is: "not-json"; readonly reason: string }
  | { readonly is: "invalid-document"; readonly issues: readonly Issue[] }
  | { readonly is: "invalid-instant"; readonly issues: readonly Issue[] };

export type CheckDocument = (text: string, at: string) => FestivalAnswer;

const checkDocument: CheckDocument = (text, at) => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { is: "not-json", reason: error instanceof Error ? error.message : String(error) };
  }
  try {
    const festival = decodeFestival(json);
    return { is: "report", report: checkFestival(festival, { at }), names: namesOf(festival) };
  } catch (error) {
    if (isInvalidFestival(error)) return { is: "invalid-document", issues: error.issues };
    if (isInvalidFacts(error)) return { is: "invalid-instant", issues: error.issues };
    throw error;
  }
};

Object.assign(window, { upmRulesCheckDocument: checkDocument });
