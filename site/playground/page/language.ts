import { createContext } from "preact";
import { useContext } from "preact/hooks";
import * as messagesEn from "upm-rules/messages/en";
import * as messagesRu from "upm-rules/messages/ru";
import type { Texts } from "../texts/texts.ts";
import { textsEn } from "../texts/texts-en.ts";
import { textsRu } from "../texts/texts-ru.ts";

export type LanguageName = "en" | "ru";

/** What the library says in a language, and what the page says. */
export interface Language {
  readonly name: LanguageName;
  readonly messages: typeof messagesEn | typeof messagesRu;
  readonly texts: Texts;
}

export const languages: Readonly<Record<LanguageName, Language>> = {
  en: { name: "en", messages: messagesEn, texts: textsEn },
  ru: { name: "ru", messages: messagesRu, texts: textsRu },
};

const chosen = createContext<Language>(languages.en);

export const LanguageProvider = chosen.Provider;

export function useLanguage(): Language {
  return useContext(chosen);
}

/** Both languages, the chosen one first. */
export function useBothLanguages(): readonly Language[] {
  const language = useLanguage();
  return [language, languages[language.name === "en" ? "ru" : "en"]];
}
