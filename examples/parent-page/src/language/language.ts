import { createContext, useContext } from "react";
import type { LanguageName } from "./language-name.ts";
import type { Texts } from "./texts.ts";

/** What the page uses of the library's messages: the same in every language. */
type Messages = Pick<
  typeof import("upm-rules/messages/ru"),
  "clauseTitle" | "deadlineText" | "describe" | "instantText"
>;

export interface Language {
  readonly name: LanguageName;
  /** For `Intl`: in English the day comes before the month, as in the library's sentences. */
  readonly locale: string;
  readonly messages: Messages;
  readonly texts: Texts;
}

const locales = { ru: "ru", en: "en-GB" } as const;

/** Only the language that is spoken is loaded. */
const sources = { ru: () => import("./ru.ts"), en: () => import("./en.ts") } as const;

export async function loadLanguage(name: LanguageName): Promise<Language> {
  const { messages, texts } = await sources[name]();
  return { name, locale: locales[name], messages, texts };
}

export const LanguageSpoken = createContext<Language | undefined>(undefined);

export function useLanguage(): Language {
  const language = useContext(LanguageSpoken);
  if (language === undefined) throw new Error("expected a LanguageSpoken around");
  return language;
}
