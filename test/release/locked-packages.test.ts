import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { lockedPackages } from "../../release/locked-packages.ts";

const folder = mkdtempSync(join(tmpdir(), "upm-rules-locked-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("finds what users get, through what that asks for, and what only developers do", () => {
  const packages = {
    "": { dependencies: { a: "1" }, peerDependencies: { p: "1" }, devDependencies: { d: "1" } },
    "node_modules/a": { version: "1.0.0", license: "MIT", dependencies: { b: "2" } },
    "node_modules/a/node_modules/b": { version: "2.0.0", license: "ISC" },
    "node_modules/b": { version: "1.0.0", license: "GPL-3.0-only" },
    "node_modules/@s/d": { version: "1.0.0" },
    "node_modules/p": { version: "1.0.0", license: "MIT", optionalDependencies: { absent: "1" } },
    "node_modules/linked": { link: true },
  };
  mkdirSync(join(folder, "node_modules/x"), { recursive: true });
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages }));
  writeFileSync(join(folder, "node_modules/x/package-lock.json"), "not to be read");
  const found = lockedPackages(folder).map(({ name, version, licence, atRunTime }) => [
    name,
    version,
    licence,
    atRunTime,
  ]);
  expect(found).toEqual([
    ["a", "1.0.0", "MIT", true],
    ["b", "2.0.0", "ISC", true],
    ["b", "1.0.0", "GPL-3.0-only", false],
    ["@s/d", "1.0.0", undefined, false],
    ["p", "1.0.0", "MIT", true],
  ]);
});

it("finds that users of the package get date-fns, date-fns-tz, and perhaps effect and fast-check with what it needs", () => {
  const root = new URL("../..", import.meta.url).pathname;
  const names = lockedPackages(root)
    .filter(({ atRunTime }) => atRunTime)
    .map(({ name }) => name);
  expect(names.toSorted()).toEqual(["date-fns", "date-fns-tz", "effect", "fast-check", "pure-rand"]);
});
