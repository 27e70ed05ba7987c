import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: ReadonlyArray<{ readonly target: readonly string[] }>;
}

/** What axe finds in a page as it stands, a line for each place. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Of the browser itself, so a page's content security policy does not keep it out.
  const violations = (await page.evaluate(`(async () => {
    if (!globalThis.axe) { ${axe} }
    return (await globalThis.axe.run(document)).violations;
  })()`)) as readonly Violation[];
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`),
  );
}
