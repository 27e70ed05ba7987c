import { describe, expect, it } from "vitest";
import { hashOf, readLink, withoutKey } from "../../src/address/link.ts";
import { isKey } from "../../src/key/kept-key.ts";

describe("a confirmation link", () => {
  it("names lesson and child, and perhaps a key", () => {
    expect(readLink("#lesson=l1&participant=p1")).toEqual({ to: { lesson: "l1", participant: "p1" } });
    expect(readLink("#lesson=l1&participant=p1&key=k")).toEqual({
      to: { lesson: "l1", participant: "p1" },
      key: "k",
    });
  });

  it.each(["", "#", "#children", "#key=k"])("leads to all children where it names neither: %j", (hash) => {
    expect(readLink(hash).to).toBe("nobody");
  });

  it.each([
    "#lesson=l1",
    "#participant=p1",
    "#lesson=&participant=p1",
    "#lesson=..&participant=p1",
    "#lesson=l1&participant=.",
    "#lesson=a%2Fb&participant=p1",
    "#lesson=l1&participant=a%00b",
  ])("is damaged where it lacks one, or has what is no id: %s", (hash) => {
    expect(readLink(hash).to).toBe("damaged");
  });

  it.each(["урок 1", "a&b=c#d", "50%", "a+b", "<b>", '"\\', "..."])(
    "is read as it was made, for the id %s",
    (id) => {
      expect(readLink(hashOf({ lesson: id, participant: id })).to).toEqual({ lesson: id, participant: id });
    },
  );

  it("loses its key and nothing else", () => {
    expect(withoutKey("#lesson=a%26b&key=k&participant=p1")).toBe("#lesson=a%26b&participant=p1");
    expect(withoutKey("#key=k")).toBe("");
  });
});

describe("a key", () => {
  it.each(["demo-parent-1", "a", "~!%"])("can be %s", (key) => expect(isKey(key)).toBe(true));
  it.each(["", "two words", "ключ", "a\nb", "a".repeat(501)])("cannot be %j", (key) =>
    expect(isKey(key)).toBe(false),
  );
});
