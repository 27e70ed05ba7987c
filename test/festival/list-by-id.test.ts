import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IdTable } from "../../src/festival/id-table.js";
import { ListById } from "../../src/festival/list-by-id.js";

const ids = fc.uniqueArray(fc.stringMatching(/^[^/]{1,3}$/), { minLength: 1, maxLength: 60 });

describe("numbers by id", () => {
  it.each([
    ["for as many ids as there are", (count: number) => count],
    ["for fewer, so that most are crowded out of their places", () => 1],
  ])("are each id's own, %s", (_, room) => {
    fc.assert(
      fc.property(ids, (all) => {
        const table = new IdTable(room(all.length), (number) => all[number]);
        expect(all.map((id, number) => table.add(id, number))).toEqual(all.map(() => true));
        expect(all.map((id, number) => table.add(id, number + 1))).toEqual(all.map(() => false));
        expect(all.map((id) => table.get(id))).toEqual(all.map((_id, number) => number));
        expect(table.get("none of these")).toBe(-1);
      }),
    );
  });
});

describe("a number by id", () => {
  it("is that of the id itself, not of another that hashes alike", () => {
    const alike = ["c2ya8", "czki6"];
    const table = new IdTable(2, (number) => alike[number]);
    expect(table.add("c2ya8", 0)).toBe(true);
    expect(table.get("czki6")).toBe(-1);
    expect(table.add("czki6", 1)).toBe(true);
    expect(alike.map((id) => table.get(id))).toEqual([0, 1]);
  });

  it("is found by asking for one id, however many there are: no others are fetched", () => {
    const all = Array.from({ length: 1000 }, (_, number) => `child-${number}`);
    let asked = 0;
    const table = new IdTable(all.length, (number) => {
      asked += 1;
      return all[number];
    });
    all.forEach((id, number) => void table.add(id, number));
    expect(asked).toBe(0);
    for (const id of all) table.get(id);
    expect(asked).toBe(all.length);
    expect(table.get("nobody")).toBe(-1);
    expect(asked).toBe(all.length);
  });
});

describe("records by id", () => {
  it("are found whatever the order in which they are asked for", () => {
    const asked = ids.chain((all) => fc.tuple(fc.constant(all), fc.array(fc.constantFrom(...all, "nobody"))));
    fc.assert(
      fc.property(asked, ([all, order]) => {
        const list = new ListById(all.map((id) => ({ id })));
        expect(order.map((id) => list.positionOf(id))).toEqual(order.map((id) => all.indexOf(id)));
      }),
    );
  });

  it("do not include one whose id is malformed, also where it stands behind the one last found", () => {
    const list = new ListById([{ id: "a" }, { id: "a/b" }, null, { id: 7 }, { id: "c" }, { id: "a" }]);
    expect(["a", "a/b", "c"].map((id) => list.has(id))).toEqual([true, false, true]);
    expect([list.malformed, list.repeated]).toEqual([[1], [5]]);
  });
});
