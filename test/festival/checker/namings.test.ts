import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Namings } from "../../../src/festival/checker/namings.js";
import { ListById } from "../../../src/festival/list-by-id.js";

const ids = ["a", "b", "c", "d", "e", "f"];
const named = new ListById(ids.map((id) => ({ id })));

/** Who names whom: of each that names, the ids that it names, some of them twice in a row. */
function namingsOf(
  document: ReadonlyMap<string, readonly string[]>,
  isAsDocumented: (id: string) => boolean,
) {
  const namers = new ListById([...document.keys()].map((id) => ({ id })));
  const lists = [...document.values()];
  return new Namings(
    () => named,
    () => namers,
    (position, note) => lists[position]?.forEach(note),
    isAsDocumented,
  );
}

describe("namings", () => {
  it("tell each that names a record once, though it does so twice", () => {
    const namings = namingsOf(
      new Map([
        ["l", ["a", "a", "b"]],
        ["m", ["b", "a"]],
        ["n", []],
      ]),
      () => true,
    );
    expect([...namings.of("a")].sort()).toEqual(["l", "m"]);
    expect([...namings.of("b")].sort()).toEqual(["l", "m"]);
    expect(namings.of("c")).toEqual([]);
    expect(namings.of("nobody")).toEqual([]);
  });

  it("tell what the lists tell after any changes", () => {
    const lists = fc.uniqueArray(fc.constantFrom(...ids, "new"), { maxLength: 5 });
    const documented = lists.map((list) => list.filter((id) => id !== "new"));
    const change = fc.tuple(fc.constantFrom("l", "m", "n", "o"), lists);
    fc.assert(
      fc.property(fc.tuple(documented, documented, documented), fc.array(change), ([l, m, n], changes) => {
        const now = new Map([
          ["l", l],
          ["m", m],
          ["n", n],
        ]);
        const changed = new Set<string>();
        const namings = namingsOf(new Map(now), (id) => !changed.has(id));
        const agree = () => {
          for (const id of [...ids, "new"]) {
            const namers = [...now].filter(([, list]) => list.includes(id)).map(([namer]) => namer);
            expect([...namings.of(id)].sort()).toEqual(namers.sort());
          }
        };
        for (const [namer, list] of changes) {
          namings.since.put(namer, now.get(namer) ?? [], list);
          now.set(namer, list);
          changed.add(namer);
          agree();
        }
        agree();
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
