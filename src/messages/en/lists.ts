/** How many names a sentence says before it counts the others. */
const most = 5;

/** Names in a row: "a, b and c"; where there are more than five, "a, b, c, d, e and 2 more". */
export function listed(names: readonly string[]): string {
  const others = names.length - most;
  const first = names.slice(0, others > 0 ? most : -1);
  const last = others > 0 ? [`${others} more`] : names.slice(-1);
  return [...(first.length > 0 ? [first.join(", ")] : []), ...last].join(" and ");
}

/** Names in a row after their noun: "competency R5", "competencies R5 and V49". */
export function listedAs(
  [one, several]: readonly [one: string, several: string],
  names: readonly string[],
): string {
  return `${names.length === 1 ? one : several} ${listed(names)}`;
}
