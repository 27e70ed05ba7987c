import { deepStrictEqual, rejects } from "node:assert/strict";

let made = 0;

export function begin(): void {
  made = 0;
}

/** An example must come by all of its claims. */
export function end(claims: number): void {
  if (made < claims) throw new Error(`only ${made} of ${claims} claims were come by`);
}

/** `expression // => value` */
export function shows(actual: unknown, expected: unknown): void {
  made += 1;
  deepStrictEqual(actual, expected);
}

/** `expression // throws Name` */
export async function fails(attempt: () => unknown, name: string): Promise<void> {
  made += 1;
  await rejects(async () => attempt(), { name });
}
