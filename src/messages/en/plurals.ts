/** A noun after one, and after any other whole number. */
export type Forms = readonly [one: string, other: string];

/** A whole number with its noun. */
export function counted(count: number, [one, other]: Forms): string {
  return `${count} ${count === 1 ? one : other}`;
}
