/** The name of an error that is not ours: its message may be personal, or hold places. Undefined where it has none. */
export function errorName(error: unknown): string | undefined {
  return error instanceof Error && typeof error.name === "string" ? error.name : undefined;
}
