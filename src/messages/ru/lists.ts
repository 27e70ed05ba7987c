/** How many names a sentence says before it counts the others. */
const most = 5;

/** Names in a row: "а, б и в"; where there are more than five, "а, б, в, г, д и ещё 2". */
export function listed(names: readonly string[]): string {
  const others = names.length - most;
  const first = names.slice(0, others > 0 ? most : -1);
  const last = others > 0 ? [`ещё ${others}`] : names.slice(-1);
  return [...(first.length > 0 ? [first.join(", ")] : []), ...last].join(" и ");
}

/** Names in a row after their noun: "компетенции R5", "компетенций R5 и V49". */
export function listedAs(
  [one, several]: readonly [one: string, several: string],
  names: readonly string[],
): string {
  return `${names.length === 1 ? one : several} ${listed(names)}`;
}
