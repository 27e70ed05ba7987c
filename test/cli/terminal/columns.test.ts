import { describe, expect, it } from "vitest";
import { displayWidth, fill, widest } from "../../../src/cli/terminal/columns.js";
import { documentIn, exampleFile, run, temporaryFolder } from "../run-command.js";

describe("the columns that text takes on a terminal", () => {
  it.each([
    ["", 0],
    ["school", 6],
    ["Школа № 7", 9],
    ["東京", 4],
    ["한국", 4],
    ["e\u0301", 1],
    ["й", 1],
    ["и\u0306", 1],
    ["👩‍🏫", 2],
    ["🇷🇺", 2],
    ["zero\u200bwidth", 9],
  ])("%j: %i", (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it("are counted as it is printed, with what could move the cursor escaped", () => {
    expect(displayWidth("\u001b[31mred")).toBe("\\u001b[31mred".length);
    expect(displayWidth("\u202e")).toBe(6);
  });

  it("are filled up to those of the widest, and never cut", () => {
    expect(widest(["Школа", "東京都", "", "e\u0301"])).toBe(6);
    expect(fill("東京", 6)).toBe("  ");
    expect(fill("Школа", 6)).toBe(" ");
    expect(fill("longer than that", 6)).toBe("");
    expect(widest([])).toBe(0);
  });
});

describe("a report", () => {
  const folder = temporaryFolder();
  const names = ["東京都", "Область", "Ко\u0301ми", "X"];
  /** What each name lacks to be seven columns wide, counted by hand. */
  const lacking = [1, 0, 3, 6];

  it.each(["en", "ru"])("has its counts below each other, whatever the names: %s", async (lang) => {
    const document = documentIn(exampleFile);
    const regions = document.regions.map((region: object, index: number) => ({
      ...region,
      name: names[index % names.length],
    }));
    const file = folder.file("wide.json", JSON.stringify({ ...document, regions }));
    const { out } = await run(["check", file, "--at", "2020-11-13T09:00:00Z", "--lang", lang]);
    for (const [index, name] of names.entries()) {
      const spaces = " ".repeat((lacking[index] ?? 0) + 1);
      expect(out).toMatch(new RegExp(`^    ${name}:${spaces}\\d`, "m"));
    }
  });
});
