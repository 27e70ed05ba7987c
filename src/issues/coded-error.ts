/**
 * An error of the library: recognised by `name` and `code`, which are the same, and not by its class.
 *
 * @since 0.1.0
 * @public
 */
export interface CodedError<Code extends string> extends Error {
  readonly name: Code;
  readonly code: Code;
}

/** Makes an error of a code, with fields of its own. */
export function codedError<Code extends string, Fields extends object>(
  code: Code,
  message: string,
  fields: Fields,
): CodedError<Code> & Fields {
  return Object.assign(new Error(message), { name: code, code }, fields);
}

/** Whether a value is an error of a code, of whichever copy of the library. */
export function hasCode(error: unknown, code: string): boolean {
  return (
    error instanceof Error && error.name === code && (error as { readonly code?: unknown }).code === code
  );
}
