import { expect, it } from "vitest";
import { languageNameFor } from "../../src/language/language-name.ts";
import { texts as english } from "../../src/language/texts-en.ts";
import { texts as russian } from "../../src/language/texts-ru.ts";

it.each([
  [undefined, [], "ru"],
  [undefined, ["de", "fr-FR"], "ru"],
  [undefined, ["de", "en-US", "ru"], "en"],
  [undefined, ["RU-ru", "en"], "ru"],
  ["en", ["ru"], "en"],
  ["xx", ["en"], "en"],
] as const)("chosen %j, browser %j: %s", (chosen, preferred, expected) => {
  expect(languageNameFor(chosen, preferred)).toBe(expected);
});

const isCyrillic = /[а-яё]/i;

it("says everything in its own language", () => {
  const said = (texts: object): string[] =>
    Object.entries(texts).flatMap(([key, text]) => {
      // The name of the other language is in that language, as `lang` of its button says.
      if (key === "otherLanguage") return [];
      if (typeof text === "function") return [String(text("1"))];
      return typeof text === "string" ? [text] : said(text);
    });
  expect(said(english).filter((text) => isCyrillic.test(text))).toEqual([]);
  expect(said(russian).filter((text) => !isCyrillic.test(text))).toEqual([]);
  expect(said(english)).toHaveLength(said(russian).length);
});
