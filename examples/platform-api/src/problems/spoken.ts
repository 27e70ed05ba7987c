/** Findings with the library's sentences in the caller's language. */
import type { Finding, Subject, Verdict } from "upm-rules";
import * as en from "upm-rules/messages/en";
import * as ru from "upm-rules/messages/ru";
import type { Done, SpokenFinding } from "../api/spoken-finding.ts";
import type { Language } from "./language.ts";

const describers = { en, ru };

/** What sentences need besides the findings: in which zone dates are said, and what things are called. */
export interface Telling {
  readonly timeZone?: string | undefined;
  readonly nameOf?: ((subject: Subject) => string) | undefined;
}

/** A finding for the API: what it says of itself, in words; its details are in the words. */
export function spoken(
  language: Language,
  telling: Telling = {},
): (finding: Finding) => typeof SpokenFinding.Type {
  const { describe } = describers[language];
  return (finding) => {
    const { clause, status, actor, subject, due, timeZone } = finding;
    return {
      clause,
      status,
      actor,
      ...(subject && { subject }),
      ...(due !== undefined && { due }),
      ...(timeZone !== undefined && { timeZone }),
      ...describe(finding, telling),
    };
  };
}

/** A verdict for the API. */
export function spokenVerdict(
  verdict: Verdict,
  at: string,
  language: Language,
  telling: Telling,
): typeof Done.Type {
  const { outcome, findings, stableUntil } = verdict;
  return {
    at,
    outcome,
    findings: findings.map(spoken(language, telling)),
    ...(stableUntil !== undefined && { stableUntil }),
  };
}
