/** What hashes are smaller than: numbers hold no more without loss. */
export const hashEnd = 2 ** 53;

/** What an id is the id of: the same id of another kind has another hash. */
export const kinds = { lesson: 1, participant: 2, parent: 3 } as const;

export type Kind = keyof typeof kinds;

/** The hash of an id. */
export function hashOfId(kind: Kind, id: string): number {
  return hashOf(id, kinds[kind]);
}

/** The hash of some facts, each of them a text: the same in whatever order they stand. */
export function hashOfFacts(facts: readonly string[]): number {
  let sum = 0;
  for (const fact of facts) {
    const hash = hashOf(fact, 0);
    // Modulo 2^53, by way of numbers that are all exact.
    sum = sum < hashEnd - hash ? sum + hash : sum - (hashEnd - hash);
  }
  return sum;
}

/**
 * 53 bits of two hashes that are taken together, each code unit going into both (the construction of cyrb53).
 *
 * It scatters; it keeps nobody from making two texts of the same hash. So nothing is said to be wrong by a hash alone.
 */
function hashOf(text: string, salt: number): number {
  let one = 0xdeadbeef ^ salt;
  let other = 0x41c6ce57 ^ salt;
  for (let position = 0; position < text.length; position += 1) {
    const unit = text.charCodeAt(position);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (other & 0x1fffff) * 0x100000000 + (one >>> 0);
}
