// A small random source: the same seed gives the same choices on every machine.

export interface Random {
  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different elements, in the order of the list. */
  sample<T>(list: readonly T[], count: number): T[];
}

/** Each step has a seed of its own, so a change in one step does not reshuffle the others. */
export function seededRandom(seed: string): Random {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);

  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };

  const integer = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));

  return {
    integer,
    chance: (probability) => next() < probability,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new Error(`nothing to pick from (${seed})`);
      return list[integer(0, list.length - 1)] as T;
    },
    sample<T>(list: readonly T[], count: number): T[] {
      if (list.length < count) throw new Error(`only ${list.length} of ${count} to choose from (${seed})`);
      const places = list.map((_, place) => place);
      for (let place = 0; place < count; place++) {
        const other = integer(place, places.length - 1);
        const held = places[place] as number;
        places[place] = places[other] as number;
        places[other] = held;
      }
      return places
        .slice(0, count)
        .sort((a, b) => a - b)
        .map((place) => list[place] as T);
    },
  };
}
