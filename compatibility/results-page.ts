/** The page that the scripts of these folders write their results to, each to a section of its own. */
import { readFileSync, writeFileSync } from "node:fs";

const page = new URL("../docs/compatibility.md", import.meta.url);

/** The text with what stands between the lines of a section replaced; the rest stays as it is. */
export function withSection(text: string, name: string, section: string): string {
  const begin = `<!-- ${name}: written by compatibility/${name} -->`;
  const end = `<!-- end of ${name} -->`;
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`the page has no lines \`${begin}\` and \`${end}\` to write between`);
  return `${text.slice(0, from)}${begin}\n\n${section.trim()}\n\n${text.slice(to)}`;
}

export function writeSection(name: string, section: string): void {
  writeFileSync(page, withSection(readFileSync(page, "utf8"), name, section));
}
