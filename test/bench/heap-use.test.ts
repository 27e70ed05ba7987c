import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { type HeapUse, heapRatio, leastHeap } from "../../bench/festivals/heap-use.ts";

/** Heaps of a program that needs so many times its document, and at which multiples they were tried. */
function heapsOfNeed(need: number) {
  const tried: number[] = [];
  const useOf = (ratio: number): HeapUse => ({
    before: 10,
    document: 100,
    typedArrays: 6,
    limit: 100 * ratio + 4,
  });
  const within = async (ratio: number) => {
    tried.push(ratio);
    return ratio >= need ? useOf(ratio) : undefined;
  };
  return { heaps: { lessons: 1, roomy: useOf(10), within }, tried };
}

describe("leastHeap", () => {
  test.each([1.005, 1.37, 2, 2.5, 7])(
    "finds a need of %f times the document, to a fiftieth of it",
    async (need) => {
      const found = heapRatio(await leastHeap(heapsOfNeed(need).heaps));
      expect(found).toBeGreaterThanOrEqual(need);
      expect(found).toBeLessThanOrEqual(need + 0.02);
    },
  );

  test("tries few heaps", async () => {
    const { heaps, tried } = heapsOfNeed(1.37);
    await leastHeap(heaps);
    expect(tried.length).toBeLessThan(10);
  });
});

test("heapRatio counts the limit of the heap and typed arrays, without what was there before", () => {
  expect(heapRatio({ before: 20, document: 50, typedArrays: 10, limit: 110 })).toBe(2);
});

test("typedArrayPeakOf sees what typed arrays took at most, copies included, and no longer has some of it", () => {
  const module = new URL("../../bench/festivals/typed-array-peak.ts", import.meta.url);
  const program = `
    const { typedArrayPeakOf } = await import(${JSON.stringify(module.href)});
    const held = [];
    const made = typedArrayPeakOf(() => held.push(new Int32Array(1_000_000), new Uint8Array(new ArrayBuffer(500_000))));
    const copied = typedArrayPeakOf(() => held.push(Float64Array.from({ length: 100 }), held[0].slice()));
    const none = typedArrayPeakOf(() => held.push("nothing"));
    if (!(held[0] instanceof Int32Array)) throw new Error("another constructor");
    console.log(JSON.stringify([made, copied, none]));`;
  // In a process of its own, whose typed arrays alone are watched.
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual([4_500_000, 4_000_800, 0]);
});
