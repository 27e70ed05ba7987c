/** Throws `RangeError` where an option that may be left out is not a whole number from `least` on, to 1,000,000,000. */
export function mustBeWhole(name: string, value: number | undefined, least: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= 1e9)) return;
  throw new RangeError(`expected \`${name}\` to be a whole number, ${least} to 1,000,000,000`);
}
