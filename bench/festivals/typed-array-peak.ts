/** How many bytes typed arrays take at most, which no limit of the heap counts. Import it before what is watched. */

const watched = [
  ...(["ArrayBuffer", "Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array"] as const),
  ...([
    "Int32Array",
    "Uint32Array",
    "Float32Array",
    "Float64Array",
    "BigInt64Array",
    "BigUint64Array",
  ] as const),
];

let peak = 0;

// They take no more than they did when one was made last, so that is when to look.
for (const name of watched) {
  const made = globalThis[name];
  const watching = new Proxy(made, {
    construct(target, args, newTarget): object {
      const one: object = Reflect.construct(target, args, newTarget);
      peak = Math.max(peak, process.memoryUsage().arrayBuffers);
      return one;
    },
  });
  Object.assign(globalThis, { [name]: watching });
  // What is copied from one is made by its constructor.
  Object.assign(made.prototype, { constructor: watching });
}

/** What a run takes of them at most, beyond what others had before. */
export function typedArrayPeakOf(run: () => unknown): number {
  const before = process.memoryUsage().arrayBuffers;
  peak = before;
  run();
  return peak - before;
}
