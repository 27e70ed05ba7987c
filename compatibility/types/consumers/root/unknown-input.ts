import {
  type ConfirmationFacts,
  checkConfirmation,
  checkFestival,
  type Festival,
  type Issue,
  isInvalidFacts,
  isInvalidFestival,
  isInvalidRegulation,
  isNotFound,
  type ParsedFacts,
  parseAgreementFacts,
  parseCandidateSchoolFacts,
  parseConfirmationFacts,
  parseDeliveryFacts,
  parseLessonCreationFacts,
  parseLessonDayFacts,
  parseLinkForwardingFacts,
  parseLinkSendingFacts,
  parseRegionPlanFacts,
  parseSchoolChoiceFacts,
  parseSchoolListFacts,
} from "upm-rules";

/** What a back end answers to a request of any shape. */
export function answered(body: unknown): string | readonly Issue[] {
  const parsed: ParsedFacts<ConfirmationFacts> = parseConfirmationFacts(body);
  if ("issues" in parsed) return parsed.issues;
  // @ts-expect-error: what is well formed has no issues
  const none: readonly Issue[] = parsed.issues;
  return none === undefined ? checkConfirmation(parsed.facts).outcome : none;
}

export const parsers: readonly ((value: unknown) => ParsedFacts<object>)[] = [
  parseAgreementFacts,
  parseCandidateSchoolFacts,
  parseDeliveryFacts,
  parseLessonCreationFacts,
  parseLessonDayFacts,
  parseLinkForwardingFacts,
  parseLinkSendingFacts,
  parseRegionPlanFacts,
  parseSchoolChoiceFacts,
  parseSchoolListFacts,
];

export function issuesOf(festival: Festival, at: Date): readonly string[] {
  try {
    return checkFestival(festival, { at }).findings.map(({ clause }) => clause);
  } catch (error) {
    if (isInvalidFestival(error) || isInvalidFacts(error) || isInvalidRegulation(error)) {
      const code: "InvalidFestival" | "InvalidFacts" | "InvalidRegulation" = error.code;
      return [
        code,
        ...error.issues.map(({ pointer, expected, received }) => `${pointer} ${expected} ${received ?? ""}`),
      ];
    }
    if (isNotFound(error)) return error.missing;
    // @ts-expect-error: nothing is known of any other error
    return error.issues;
  }
}

// @ts-expect-error: there are no facts where something is malformed
export const unread = parseDeliveryFacts({}).facts;
// @ts-expect-error: an issue is read only
export const renamed = (issue: Issue) => (issue.pointer = "");
