import { useEffect, useMemo, useState } from "react";
import { useLink } from "./address/use-link.ts";
import { ChildrenView } from "./children/children-view.tsx";
import { ConfirmationView } from "./confirmation/confirmation-view.tsx";
import { focusMain } from "./focus-main.ts";
import { forgetKey, keepKey, useKey } from "./key/kept-key.ts";
import { KeyForm } from "./key/key-form.tsx";
import { type Language, LanguageSpoken, loadLanguage } from "./language/language.ts";
import { rememberLanguageName } from "./language/language-name.ts";
import { PageHeader } from "./page-header.tsx";
import { platformFor } from "./platform/platform.ts";
import { TroubleNotice } from "./trouble/trouble-notice.tsx";

export function Page({ language: first }: { readonly language: Language }) {
  const [language, setLanguage] = useState(first);
  const key = useKey();
  const to = useLink();
  useEffect(() => {
    document.documentElement.lang = language.name;
  }, [language.name]);
  const platform = useMemo(
    () => (key === undefined ? undefined : platformFor(key, language.name)),
    [key, language.name],
  );
  const speak = (name: Language["name"]) =>
    loadLanguage(name).then(
      (loaded) => {
        rememberLanguageName(name);
        setLanguage(loaded);
      },
      // Without a network the page goes on in the language that it has.
      () => undefined,
    );
  const giveKey = (given: string) => {
    keepKey(given);
    focusMain();
  };
  const dropKey = () => {
    forgetKey();
    focusMain();
  };
  return (
    <LanguageSpoken value={language}>
      <title>{language.texts.pageTitle}</title>
      <PageHeader speak={speak} {...(key !== undefined && { dropKey })} />
      <main tabIndex={-1}>
        {platform === undefined ? (
          <KeyForm give={giveKey} />
        ) : to === "damaged" ? (
          <TroubleNotice trouble="damaged-link" />
        ) : to === "nobody" ? (
          <ChildrenView key={key} platform={platform} dropKey={dropKey} />
        ) : (
          // Another child or another key is another view: nothing of the former stays.
          <ConfirmationView
            key={JSON.stringify([to, key])}
            child={to}
            platform={platform}
            dropKey={dropKey}
          />
        )}
      </main>
    </LanguageSpoken>
  );
}
