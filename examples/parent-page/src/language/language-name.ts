/** Which language the page speaks: the chosen one, otherwise the first of the browser's that it knows, otherwise Russian. */
import { browserMemory } from "../browser-memory.ts";

export const languageNames = ["ru", "en"] as const;

export type LanguageName = (typeof languageNames)[number];

const item = "upm-language";
const memory = browserMemory(() => localStorage);

export function languageNameFor(chosen: string | undefined, preferred: readonly string[]): LanguageName {
  const known = [chosen ?? "", ...preferred].map((tag) => tag.toLowerCase().split("-")[0]);
  return languageNames.find((name) => name === known.find(isLanguageName)) ?? "ru";
}

function isLanguageName(tag: string | undefined): tag is LanguageName {
  return languageNames.some((name) => name === tag);
}

export function firstLanguageName(): LanguageName {
  return languageNameFor(memory.get(item), navigator.languages);
}

export function rememberLanguageName(name: LanguageName): void {
  memory.set(item, name);
}
