import { useState } from "preact/hooks";
import { type LanguageName, useLanguage } from "./language.ts";
import { chooseTheme, keptTheme, type Theme, themes } from "./theme.ts";

const languageNames: ReadonlyArray<readonly [LanguageName, string]> = [
  ["en", "English"],
  ["ru", "Русский"],
];

/** The way back to the documentation, the language, the colours. */
export function PageHeader(props: {
  readonly language: LanguageName;
  readonly onLanguage: (name: LanguageName) => void;
}) {
  const { texts } = useLanguage();
  const [theme, setTheme] = useState(keptTheme);
  return (
    <header class="page-header">
      <a class="home" href="../index.html">
        upm-rules
      </a>
      <nav aria-label={texts.documentation}>
        <a href="../index.html">{texts.documentation}</a>
      </nav>
      <div class="settings">
        <label>
          <span>{texts.language}</span>
          <select
            value={props.language}
            onChange={(event) => props.onLanguage(event.currentTarget.value as LanguageName)}
          >
            {languageNames.map(([name, label]) => (
              <option key={name} value={name} lang={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{texts.theme}</span>
          <select
            value={theme}
            onChange={(event) => {
              const chosen = event.currentTarget.value as Theme;
              setTheme(chosen);
              chooseTheme(chosen);
            }}
          >
            {themes.map((name) => (
              <option key={name} value={name}>
                {texts.themes[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
