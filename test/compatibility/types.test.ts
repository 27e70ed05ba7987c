import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sectionOf } from "../../compatibility/types/page-section.ts";
import { compilers, effectVersion } from "../../compatibility/types/pinned-versions.ts";
import { statedMinimums } from "../../compatibility/types/stated-minimums.ts";

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const page = text("docs/compatibility.md");
const [, section = ""] = /<!-- types: [^>]*-->\s+([\s\S]*)<!-- end of types -->/.exec(page) ?? [];
const rows = section.split("\n").filter((line) => /^\| \d/.test(line));

describe("the page on where the types hold", () => {
  it("names the compilers that are pinned", () => {
    expect(compilers.length).toBeGreaterThan(0);
    expect(rows.map((row) => row.split(" | ")[0])).toEqual(compilers.map(({ version }) => `| ${version}`));
  });

  it("names the Effect that is pinned", () => {
    expect(section).toContain(`entries with Effect ${effectVersion} `);
  });

  it("states the minimums that are tried, and no release for the root that fails", () => {
    const stated = sectionOf([], statedMinimums, effectVersion).split("\n\n", 1);
    expect(section.startsWith(String(stated[0]))).toBe(true);
    expect(rows.filter((row) => row.split(" | ")[1] !== "holds")).toEqual([]);
  });
});

it("tries the compilers that its lock file installs", () => {
  const { packages } = JSON.parse(text("compatibility/types/package-lock.json"));
  for (const { release, version } of compilers) {
    expect(packages[`node_modules/typescript-${release}`].version).toBe(version);
    expect(version.startsWith(`${release}.`)).toBe(true);
  }
  expect(packages["node_modules/effect"].version).toBe(effectVersion);
});
