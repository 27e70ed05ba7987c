import { readFileSync } from "node:fs";

/** What package.json beside this file pins: the exact version of each package, by the name it is installed under. */
export function pins(): Readonly<Record<string, string>> {
  const text = readFileSync(new URL("package.json", import.meta.url), "utf8");
  const { devDependencies } = JSON.parse(text) as { readonly devDependencies: Record<string, string> };
  return Object.fromEntries(
    Object.entries(devDependencies).map(([name, wanted]) => [name, wanted.replace(/^npm:.*@/, "")]),
  );
}
