/** The same chance every time: a list in an order of its texts that has nothing to do with them. */
import { createHash } from "node:crypto";

const seed = "2020";

export function seededOrder<T>(list: readonly T[]): T[] {
  const keyed = list.map((value) => {
    const key = createHash("sha256")
      .update(`${seed} ${JSON.stringify(value)}`)
      .digest("hex");
    return { key, value };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ value }) => value);
}
