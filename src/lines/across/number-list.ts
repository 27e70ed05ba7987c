/** Numbers that are taken down one by one: an array of floats is a quarter of a list of as many, and can be handed over. */
export class NumberList {
  private numbers = new Float64Array(256);
  private count = 0;

  push(number: number): void {
    if (this.count === this.numbers.length) {
      const longer = new Float64Array(this.count * 2);
      longer.set(this.numbers);
      this.numbers = longer;
    }
    this.numbers[this.count] = number;
    this.count += 1;
  }

  /** What was taken down since the last time, in an array of the caller's own. */
  take(): Float64Array<ArrayBuffer> {
    const taken = this.numbers.slice(0, this.count);
    this.count = 0;
    return taken;
  }
}
