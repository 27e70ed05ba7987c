import { expect, it } from "vitest";
import { browserMemory } from "../../src/browser-memory.ts";

/** As a browser's is, for what is used of it. */
function storage(): Storage {
  const items = new Map<string, string>();
  return {
    length: 0,
    clear: () => items.clear(),
    key: () => null,
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => items.set(name, value),
    removeItem: (name) => items.delete(name),
  };
}

const one = storage();
const forbidden = () => {
  throw new DOMException("The operation is insecure.", "SecurityError");
};

it.each([
  ["a storage", () => one],
  ["nothing, where storages are forbidden", forbidden],
] as const)("keeps and forgets in %s", (_what, where) => {
  const memory = browserMemory(where);
  expect(memory.get("key")).toBeUndefined();
  memory.set("key", "k");
  expect(memory.get("key")).toBe("k");
  memory.set("key", undefined);
  expect(memory.get("key")).toBeUndefined();
});

it("keeps nothing but in the storage, where there is one", () => {
  browserMemory(() => one).set("key", "k");
  expect(one.getItem("key")).toBe("k");
  one.removeItem("key");
  expect(browserMemory(() => one).get("key")).toBeUndefined();
});
