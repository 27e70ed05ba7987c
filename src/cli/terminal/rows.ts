import { styleText } from "node:util";
import wrapAnsi from "wrap-ansi";
import { type Line, type Role, textOfPart } from "./line.js";
import type { Terminal } from "./terminal.js";

type Style = Parameters<typeof styleText>[0];

const styles: Readonly<Record<Role, Style>> = {
  heading: "bold",
  name: "bold",
  breach: "red",
  late: "yellow",
  unknown: "magenta",
  pending: "cyan",
  advice: "blue",
  done: "green",
  clause: "dim",
  remedy: "green",
  quiet: "dim",
};

/** How much further in the rest of a line that was broken stands. */
const hanging = 2;
/** Below this a terminal has no room for that. */
const narrow = 40;

/** A line as the rows of a terminal that it takes, in colours, broken between words. */
export function rowsOf(line: Line, terminal: Terminal): string[] {
  const text = line.map((part) => styled(part, terminal)).join("");
  const indent = /^ */.exec(text)?.[0] ?? "";
  const rest = terminal.columns < narrow ? "" : `${indent}${" ".repeat(hanging)}`;
  const first = terminal.columns < narrow ? "" : indent;
  const width = Math.max(1, terminal.columns - rest.length);
  const rows = wrapAnsi(text.slice(indent.length), width, { hard: true }).split("\n");
  return rows.map((row, index) => (index === 0 ? first : rest) + row);
}

function styled(part: Line[number], { colours }: Terminal): string {
  const text = textOfPart(part);
  if (typeof part === "string" || !colours || text === "") return text;
  // Whether there is a terminal, and whether it is to have colours, was asked already.
  return styleText(styles[part.role], text, { validateStream: false });
}
