import { useLanguage } from "./language/language.ts";
import type { LanguageName } from "./language/language-name.ts";

interface PageHeaderProps {
  readonly speak: (name: LanguageName) => void;
  /** Absent where there is no key. */
  readonly dropKey?: () => void;
}

export function PageHeader({ speak, dropKey }: PageHeaderProps) {
  const { name, texts } = useLanguage();
  const other = name === "ru" ? "en" : "ru";
  return (
    <header className="page-header">
      <p>{texts.platform}</p>
      <div className="page-settings">
        {dropKey !== undefined && (
          <button type="button" className="plain" onClick={dropKey}>
            {texts.forgetKey}
          </button>
        )}
        <button type="button" className="plain" lang={other} onClick={() => speak(other)}>
          {texts.otherLanguage}
        </button>
      </div>
    </header>
  );
}
