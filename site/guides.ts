/** The pages that are written by hand or by scripts: copied with titles, their links to sources turned to the repository. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { packageFile, root } from "./project.ts";

/** In the order in which one would read them; what is not named here comes before the pages about working on the library. */
const first = ["README.ru.md", ...inDocs(["checks", "clauses", "readings", "festivals", "lines"])];
const last = [
  ...inDocs([
    "identifiers",
    "versions",
    "compatibility",
    "benchmarks",
    "conformance",
    "mutation",
    "architecture",
  ]),
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
];

function inDocs(names: readonly string[]): string[] {
  return names.map((name) => `docs/${name}.md`);
}

/** The pages of the site besides the home page, as paths from the root. */
function guidePaths(): string[] {
  const others = readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`)
    .filter((path) => !first.includes(path) && !last.includes(path));
  return [...first, ...others, ...last].filter((path) => existsSync(join(root, path)));
}

/** Writes copies of the guides and of the home page under a folder; says where the guides are. */
export function writeGuides(folder: string): string[] {
  const guides = guidePaths();
  const pages = new Set(["README.md", ...guides]);
  for (const path of pages) {
    const text = readFileSync(join(root, path), "utf8");
    const body = withLinks(text.replace(/^<!--.*-->\n+/, ""), path, pages);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path === "README.md" ? body : frontMatter(titleOf(path, text)) + body);
  }
  const images = join(root, "docs/images");
  if (existsSync(images)) cpSync(images, join(folder, "docs/images"), { recursive: true });
  return guides.map((path) => join(folder, path));
}

function titleOf(path: string, text: string): string {
  if (path === "README.ru.md") return "По-русски";
  const title = /^# (.+)$/m.exec(text)?.[1];
  if (title === undefined) throw new Error(`${path} has no title: begin it with a line "# …"`);
  return title.replaceAll("`", "");
}

function frontMatter(title: string): string {
  return `---\ntitle: ${JSON.stringify(title)}\ngroup: Guides\n---\n\n`;
}

/** A fence of code, code in a line, or what a link in brackets leads to. */
const codeOrLink = /^( *)(```|~~~)[\s\S]*?^\1\2|`[^`\n]*`|(\]\()([^)\s]+)(\))/gm;

/** Links to what is no page of the site lead to the repository; pictures and pages stay as they are. */
function withLinks(text: string, path: string, pages: ReadonlySet<string>): string {
  return text.replaceAll(codeOrLink, (whole, _indent, _fence, before, target, after) =>
    target === undefined ? whole : `${before}${linkFrom(path, target, pages)}${after}`,
  );
}

function linkFrom(path: string, target: string, pages: ReadonlySet<string>): string {
  if (/^(?:#|[a-z]+:)/.test(target)) return target;
  const [file = "", ...anchor] = target.split("#");
  const linked = posix.join(posix.dirname(path), file);
  if (pages.has(linked) || linked.startsWith("docs/images/")) return target;
  if (!existsSync(join(root, linked)) && linked !== "CHANGELOG.md") {
    throw new Error(`${path} links to ${target}, which is not there`);
  }
  return [`${repositoryAddress()}/blob/main/${linked}`, ...anchor].join("#");
}

function repositoryAddress(): string {
  return packageFile.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
}
