import { as, type Line } from "./terminal/line.js";
import type { Passage } from "./terminal/passage.js";
import { printedText } from "./terminal/printed-text.js";
import { outputTerminal } from "./terminal/terminal.js";
import type { Language } from "./usage.js";

/** What says that a text goes on. */
const moreLines: Readonly<Record<Language, (lines: number) => string>> = {
  en: (lines) => `Lines not shown: ${lines}. All of them: --all`,
  ru: (lines) => `Не показано строк: ${lines}. Показать все: --all`,
};

/** Where a text goes, and how much of it. */
export interface TextOptions {
  readonly output: string | undefined;
  readonly all: boolean;
  readonly lang: Language;
}

/** A text as it is printed where it goes: a terminal gets a screenful, unless all was asked for. */
export function textOnOutput(passages: readonly Passage[], { output, all, lang }: TextOptions): string {
  const terminal = output === undefined ? outputTerminal() : undefined;
  const more = (lines: number): Line => [as("quiet", moreLines[lang](lines))];
  return printedText(passages, terminal, all ? { all } : { more });
}
