import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Block {
  readonly file: string;
  /** The line of its first line of code, from 1. */
  readonly line: number;
  readonly code: string;
  /** False for a block marked `no-run`, which is only type-checked. */
  readonly run: boolean;
}

/** Lines of a file, with the number of the first. */
interface Passage {
  readonly file: string;
  readonly firstLine: number;
  readonly lines: ReadonlyArray<string>;
}

const pages = ["README.md", "README.ru.md", "CONTRIBUTING.md", "docs/*.md"];
const fence = /^ {0,3}```(\w*) *([\w-]*) *$/;

/** Every block of TypeScript in the pages, and every example in the doc comments of the sources. */
export function extractBlocks(root: string): Block[] {
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const ofPages = globSync(pages, { cwd: root })
    .sort()
    .flatMap((file) => fenced({ file, firstLine: 1, lines: read(file).split("\n") }));
  const ofSources = globSync("src/**/*.ts", { cwd: root })
    .sort()
    .flatMap((file) => docComments(file, read(file)))
    .flatMap((comment) => [...fenced(comment), ...examples(comment).filter(isPlain).map(whole)]);
  return [...ofPages, ...ofSources];
}

function docComments(file: string, text: string): Passage[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(({ index, 0: comment }) => ({
    file,
    firstLine: text.slice(0, index).split("\n").length,
    lines: comment.split("\n").map((line) => line.replace(/^\s*(?:\/\*\*|\*\/|\*) ?/, "")),
  }));
}

/** What stands between `@example` and the next tag. */
function examples({ file, firstLine, lines }: Passage): Passage[] {
  const tags = lines.flatMap((line, index) => (/^@\w/.test(line) ? [index] : []));
  return tags
    .map((from, index) => ({ from, to: tags[index + 1] ?? lines.length }))
    .filter(({ from }) => lines[from]?.startsWith("@example"))
    .map(({ from, to }) => ({ file, firstLine: firstLine + from + 1, lines: lines.slice(from + 1, to) }));
}

const isPlain = ({ lines }: Passage) => !lines.some((line) => fence.test(line));

const whole = ({ file, firstLine, lines }: Passage): Block => ({
  file,
  line: firstLine,
  code: lines.join("\n").trimEnd(),
  run: true,
});

function fenced({ file, firstLine, lines }: Passage): Block[] {
  const blocks: Block[] = [];
  let open: { readonly language: string; readonly mark: string; readonly from: number } | undefined;
  lines.forEach((line, index) => {
    const [found, language = "", mark = ""] = fence.exec(line) ?? [];
    if (found === undefined) return;
    if (open?.language === "ts") {
      const code = lines.slice(open.from, index).join("\n");
      blocks.push({ file, line: firstLine + open.from, code, run: open.mark !== "no-run" });
    }
    open = open === undefined ? { language, mark, from: index + 1 } : undefined;
  });
  return blocks;
}
