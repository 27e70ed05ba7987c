/** How many people and lessons are looked at in one reading: 24 bytes each, and as much room again. */
const mostAtOnce = 2_500_000;

/** In how many readings so many hashes seen again are looked at. */
export function partsFor(repeated: number): number {
  return Math.max(1, Math.ceil(repeated / mostAtOnce));
}

/** Told differently on different lines: less than any hash. */
const differently = -1;

/** Numbers of one telling. */
const rowLength = 4;

/**
 * What lines tell of each hash, put together: whether it is the same, and whether as many lines have the participant in class
 * as lessons are said to have been attended. Tellings can be taken in any order, and in parts that are merged.
 */
export class Tellings {
  private hashes: Float64Array<ArrayBuffer>;
  private told: Float64Array<ArrayBuffer>;
  private attended: Uint32Array<ArrayBuffer>;
  private inClass: Uint32Array<ArrayBuffer>;
  private count = 0;

  /** `expected` is how many hashes there will be, about. */
  constructor(expected = 0) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(expected * 1.5, 64)));
    this.hashes = new Float64Array(slots);
    this.told = new Float64Array(slots);
    this.attended = new Uint32Array(slots);
    this.inClass = new Uint32Array(slots);
  }

  add(rows: ArrayLike<number>): void {
    for (let row = 0; row < rows.length; row += rowLength) {
      const told = rows[row + 1] as number;
      const attended = rows[row + 2] as number;
      const inClass = rows[row + 3] as number;
      const slot = this.slotOf(rows[row] as number);
      if (this.hashes[slot] === 0) {
        this.hashes[slot] = keyOf(rows[row] as number);
        this.told[slot] = told;
        this.attended[slot] = attended;
        this.inClass[slot] = inClass;
        this.count += 1;
        if (this.count > this.hashes.length * 0.75) this.grow();
      } else {
        if (this.told[slot] !== told || this.attended[slot] !== attended) this.told[slot] = differently;
        // Where they differ this says nothing; the largest of them depends on no order.
        this.attended[slot] = Math.max(this.attended[slot] as number, attended);
        this.inClass[slot] = (this.inClass[slot] as number) + inClass;
      }
    }
  }

  /** Forgets all that was told, and keeps the room for it. */
  clear(): void {
    this.hashes.fill(0);
    this.count = 0;
  }

  /** The memory that it is kept in, for whoever can free it before it is collected. */
  get memory(): ReadonlyArray<{ readonly buffer: ArrayBuffer }> {
    return [this.hashes, this.told, this.attended, this.inClass];
  }

  merge(others: Tellings): void {
    this.add(others.rows());
  }

  /** The hashes of whom lines tell different or wrong things, in the order of the hashes; a few may only look so. */
  wrong(): Float64Array<ArrayBuffer> {
    const wrong: number[] = [];
    for (let slot = 0; slot < this.hashes.length; slot += 1) {
      if (this.hashes[slot] === 0) continue;
      if (this.told[slot] === differently || this.attended[slot] !== this.inClass[slot])
        wrong.push((this.hashes[slot] as number) - 1);
    }
    return Float64Array.from(wrong).sort();
  }

  /** How many lines have the participant of a hash in class. */
  attendedOn(hash: number): number {
    return this.inClass[this.slotOf(hash)] as number;
  }

  /** What was told, as it can be added elsewhere. */
  rows(): Float64Array<ArrayBuffer> {
    const rows = new Float64Array(this.count * rowLength);
    let row = 0;
    for (let slot = 0; slot < this.hashes.length; slot += 1) {
      if (this.hashes[slot] === 0) continue;
      rows[row] = (this.hashes[slot] as number) - 1;
      rows[row + 1] = this.told[slot] as number;
      rows[row + 2] = this.attended[slot] as number;
      rows[row + 3] = this.inClass[slot] as number;
      row += rowLength;
    }
    return rows;
  }

  /** Where a hash stands or would stand. */
  private slotOf(hash: number): number {
    const mask = this.hashes.length - 1;
    const key = keyOf(hash);
    // Its middle bits choose the slot and its lowest the step, so that ids made to collide make no long way.
    let slot = Math.floor(hash / 2 ** 21) & mask;
    const step = (hash | 1) & mask;
    while (this.hashes[slot] !== 0 && this.hashes[slot] !== key) slot = (slot + step) & mask;
    return slot;
  }

  private grow(): void {
    const larger = new Tellings(this.hashes.length);
    larger.merge(this);
    this.hashes = larger.hashes;
    this.told = larger.told;
    this.attended = larger.attended;
    this.inClass = larger.inClass;
  }
}

/** 0 is an empty slot. */
function keyOf(hash: number): number {
  return hash + 1;
}
