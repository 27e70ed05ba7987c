/** A value as JSON has it: a key that is undefined is missing. */
export function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
