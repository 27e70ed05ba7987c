/** More bits tell more people apart, and cost more memory: this many are 64 MB, twice. */
const mostBits = 2 ** 29;
const fewestBits = 2 ** 13;

/** How many bits there are for each id, so that of ids that stand on one line only few fall together with another. */
const bitsForOne = 32;

/** As many bits as serve so many ids: a power of two. */
export function bitsFor(ids: number): number {
  return Math.min(Math.max(2 ** Math.ceil(Math.log2(Math.max(ids, 1) * bitsForOne)), fewestBits), mostBits);
}

/**
 * Which hashes were seen once, and which again: two bits for each hash, which it may share with others.
 *
 * So every hash that came twice is among those seen again, and with them a few that came once. Which these are depends on
 * the number of bits, never on the order: sightings can be taken in any order, and in parts that are merged.
 */
export class Sightings {
  private readonly once: Uint32Array<ArrayBuffer>;
  private readonly again: Uint32Array;

  /** `bits` is a power of two, 32 at least. Whoever gives memory for them, each 0, can share it or free it. */
  constructor(
    bits: number,
    again: Uint32Array = new Uint32Array(bits / 32),
    once: Uint32Array<ArrayBuffer> = new Uint32Array(bits / 32),
  ) {
    this.once = once;
    this.again = again;
  }

  add(hashes: Iterable<number> & ArrayLike<number>): void {
    const { once, again } = this;
    for (let place = 0; place < hashes.length; place += 1) {
      const hash = hashes[place] as number;
      const word = wordOf(hash, once.length);
      const bit = bitOf(hash);
      const before = once[word] as number;
      if ((before & bit) !== 0) again[word] = (again[word] as number) | bit;
      else once[word] = before | bit;
    }
  }

  /** Takes in what others saw, with as many bits. */
  merge(others: Sightings): void {
    const { once, again } = this;
    for (let word = 0; word < once.length; word += 1) {
      const [mine, theirs] = [once[word] as number, others.once[word] as number];
      if (theirs === 0) continue;
      again[word] = (again[word] as number) | (others.again[word] as number) | (mine & theirs);
      once[word] = mine | theirs;
    }
  }

  /** The bits of those that were seen again: these themselves, for `Repeated`, once all was taken in. */
  get repeated(): Uint32Array {
    return this.again;
  }
}

/** The hashes that were seen again, by the bits of `Sightings`, which may lie in memory that threads share. */
export class Repeated {
  private readonly bits: Uint32Array;

  constructor(bits: Uint32Array) {
    this.bits = bits;
  }

  has(hash: number): boolean {
    return ((this.bits[wordOf(hash, this.bits.length)] as number) & bitOf(hash)) !== 0;
  }

  /** How many bits are set: about as many hashes there are, and not many more. */
  get count(): number {
    let count = 0;
    for (const word of this.bits) for (let rest = word; rest !== 0; rest &= rest - 1) count += 1;
    return count;
  }
}

/** The low bits of a hash choose its place, the lowest five that in a word. */
function wordOf(hash: number, words: number): number {
  return ((hash | 0) >>> 5) & (words - 1);
}

function bitOf(hash: number): number {
  return 1 << (hash & 31);
}
