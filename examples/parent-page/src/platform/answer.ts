/** What an answer of the back end comes to, whatever came: nothing here throws. */
import type { SpokenFinding } from "./bodies.ts";

/** Why there is no answer that the page can use. */
export type Trouble =
  | "no-answer" // no network, or nobody answered in time
  | "try-later"
  | "wrong-key"
  | "not-for-parents"
  | "not-found"
  | "not-readable";

/** The back end decided otherwise; its sentences are in the language that it was asked in. */
export interface Refusal {
  readonly detail?: string;
  readonly findings: readonly SpokenFinding[];
}

export type Answer<Body> =
  | { readonly is: "answer"; readonly body: Body }
  | { readonly is: "refusal"; readonly refusal: Refusal }
  | { readonly is: "trouble"; readonly trouble: Trouble };

/** What openapi-fetch gives. */
interface Fetched<Body> {
  readonly data?: Body;
  readonly error?: unknown;
  readonly response: Response;
}

/** An act may be answered with nothing; who asked to be told something looks at what it was told. */
export async function answerOf<Body>(asked: Promise<Fetched<Body>>): Promise<Answer<Body | undefined>> {
  try {
    const { data, error, response } = await asked;
    if (response.ok) return { is: "answer", body: data };
    const refusal = response.status === 409 ? refusalOf(error) : undefined;
    return refusal === undefined ? troubled(troubleOf(response.status)) : { is: "refusal", refusal };
  } catch (error) {
    // What is no JSON is a SyntaxError; `fetch` itself fails with a TypeError, and in time with a DOMException.
    return troubled(error instanceof SyntaxError ? "not-readable" : "no-answer");
  }
}

export function troubled(trouble: Trouble): { readonly is: "trouble"; readonly trouble: Trouble } {
  return { is: "trouble", trouble };
}

function troubleOf(status: number): Trouble {
  if (status >= 500 || status === 429) return "try-later";
  if (status === 401) return "wrong-key";
  if (status === 403) return "not-for-parents";
  // 400: the link has an id that no id can be.
  return status === 404 || status === 400 ? "not-found" : "not-readable";
}

/** Reads a problem document (RFC 9457) of the types `refused` and `conflict`; undefined where it is none. */
function refusalOf(problem: unknown): Refusal | undefined {
  if (typeof problem !== "object" || problem === null || !("type" in problem)) return undefined;
  const findings = "findings" in problem && Array.isArray(problem.findings) ? problem.findings : [];
  const isRefused = problem.type === "urn:upm-platform:refused";
  if (!isRefused && problem.type !== "urn:upm-platform:conflict") return undefined;
  const detail = "detail" in problem && typeof problem.detail === "string" ? problem.detail : undefined;
  return {
    // Of a refusal the findings say it all, to parents; `detail` speaks to programs.
    ...(!isRefused && detail !== undefined && { detail }),
    findings: findings.filter(isFinding),
  };
}

function isFinding(value: unknown): value is SpokenFinding {
  return typeof value === "object" && value !== null && "what" in value && typeof value.what === "string";
}
