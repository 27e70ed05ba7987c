/**
 * One thing that is wrong with what was given: where, what was expected, what came.
 *
 * @since 0.1.0
 * @public
 */
export interface Issue {
  /** JSON pointer to the wrong value, or to the key that is missing or unknown; `""` for the whole. */
  readonly pointer: string;
  readonly expected: string;
  /** What came, without personal data: text is shown only where it looks like a date or a time zone. */
  readonly received?: string;
}

/** How many issues of one document are named for certain: more would fill the memory, and nobody reads them. */
export const mostIssues = 1_000_000;

/** The JSON pointer of `key` under `pointer`. */
export function pointerTo(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The issue as one sentence, without its pointer. */
export function sentenceOf({ expected, received }: Issue): string {
  return received === undefined ? `expected ${expected}` : `expected ${expected}, received ${received}`;
}
