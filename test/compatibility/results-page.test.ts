import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withSection } from "../../compatibility/results-page.ts";

const page = readFileSync(new URL("../../docs/compatibility.md", import.meta.url), "utf8");

it.each(["runtimes", "types"])("the section of %s is replaced, and nothing else of the page", (name) => {
  const replaced = withSection(page, name, "new\n");
  const [before = "", rest = ""] = replaced.split("-->\n\nnew\n\n<!-- end of ");
  expect(page.startsWith(`${before}-->\n`)).toBe(true);
  expect(page.endsWith(`<!-- end of ${rest}`)).toBe(true);
  expect(before.endsWith(`<!-- ${name}: written by compatibility/${name} `)).toBe(true);
  expect(withSection(replaced, name, "new\n")).toBe(replaced);
});

it("a page without the section is refused", () => {
  expect(() => withSection("# Page\n", "types", "new")).toThrow("has no lines `<!-- types: ");
});
