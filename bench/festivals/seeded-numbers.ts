/** Numbers drawn from a seed: the same ones in every run and on every machine. */

export interface Numbers {
  /** A whole number, 0 or more and less than `bound`. */
  readonly below: (bound: number) => number;
  /** Whether something that happens once in so many cases happens now. */
  readonly oneIn: (cases: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
}

export function numbersFrom(seed: number): Numbers {
  let state = Math.imul(seed + 1, 0x9e37_79b1);
  // mulberry32
  const below = (bound: number): number => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * bound);
  };
  return {
    below,
    oneIn: (cases) => below(cases) === 0,
    pick<T>(list: readonly T[]): T {
      return list[below(list.length)] as T;
    },
  };
}

/** Each kind after the other, then the first again: where something is broken is drawn, how it is broken goes round. */
export function inTurn<T>(kinds: readonly T[]): () => T {
  let turn = -1;
  return () => {
    turn = (turn + 1) % kinds.length;
    return kinds[turn] as T;
  };
}
