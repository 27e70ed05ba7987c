import { describe, expect, it } from "vitest";
import { blockModule } from "./block-module.ts";

const body = (code: string) => /__begin\(\); (.*)\n__end/s.exec(blockModule(code, "x"))?.[1];

describe("a block as a module", () => {
  it.each([
    ["f(1) // => 2", "__shows(f(1), 2); // => 2"],
    ["f(1); // => 2", "__shows(f(1), 2); // => 2"],
    ["console.log(f(1)); // => 2", "__shows(f(1), 2); // => 2"],
    ["const a = f(1) // => 2", "const a = f(1); __shows(a, 2); // => 2"],
    ["f({\n  a: 1,\n}); // => 2", "__shows(f({\n  a: 1,\n}), 2); // => 2"],
    [
      "f(1); // => { a: 1,\n//       b: 2 }",
      "__shows(f(1), { a: 1,       b: 2 }); // => { a: 1,\n//       b: 2 }",
    ],
    ["f(1)\n// => 2\ng()", "__shows(f(1), 2);\n// => 2\ng()"],
    ["f(1); // throws InvalidFacts", '__fails(async () => f(1), "InvalidFacts"); // throws InvalidFacts'],
    ["f(1); // just a remark", "f(1); // just a remark"],
  ])("%j", (code, module) => {
    expect(body(code)?.replace("await ", "")).toBe(module);
  });

  it("asserts inside blocks too", () => {
    expect(body("try {\n  f();\n} catch {\n  g(); // => 2\n}")).toBe(
      "try {\n  f();\n} catch {\n  __shows(g(), 2); // => 2\n}",
    );
  });

  it("refuses a claim that it would not assert", () => {
    expect(() => blockModule("if (a) { // => 2\n  f(1);\n}", "x")).toThrow("claims");
    expect(() => blockModule("f(1) // => 2\n[1].map(f)", "x")).toThrow("claims");
  });
});
