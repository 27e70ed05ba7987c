import { plainText } from "../plain-text.js";

/** Markup that stands in a page as it is; whatever else is put into one is text. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template may be filled with: text, markup, several of either, or nothing. */
export type Filling = string | number | Markup | false | undefined | readonly Filling[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text as it stands in an element or in a quoted attribute.
 *
 * What could turn the direction of text, move a line or break the encoding is shown escaped, as on a terminal.
 */
export function escaped(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => entities[character] as string);
}

/** Markup of a template, in which every filling is escaped that is no markup itself. */
export function html(parts: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  let text = parts[0] as string;
  for (const [index, filling] of fillings.entries()) text += textOf(filling) + parts[index + 1];
  return new Markup(text);
}

function textOf(filling: Filling): string {
  if (typeof filling === "string") return escaped(filling);
  if (typeof filling === "number") return String(filling);
  if (filling instanceof Markup) return filling.text;
  if (Array.isArray(filling)) return filling.map(textOf).join("");
  return "";
}
