import { useCallback, useEffect, useState } from "preact/hooks";
import type { ConfirmationCase } from "../confirmation/confirmation-case.ts";
import { ConfirmationPage } from "../confirmation/confirmation-page.tsx";
import { FestivalPage } from "../festival/festival-page.tsx";
import { type LanguageName, LanguageProvider, languages, useLanguage } from "./language.ts";
import { addressOfState, type PageState, stateOfAddress, type View, views } from "./page-address.ts";
import { PageHeader } from "./page-header.tsx";

function languageOfReader(): LanguageName {
  return navigator.language.startsWith("ru") ? "ru" : "en";
}

/** The state of the page, kept in its address. */
function usePageState() {
  const [state, setState] = useState<PageState>(() => stateOfAddress(location.hash, languageOfReader()));
  useEffect(() => {
    // Browsers permit a hundred changes in half a minute, and a slider makes more.
    const timer = setTimeout(() => history.replaceState(null, "", addressOfState(state)), 200);
    return () => clearTimeout(timer);
  }, [state]);
  useEffect(() => {
    const read = () => setState(stateOfAddress(location.hash, languageOfReader()));
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  return [state, setState] as const;
}

export function PlaygroundPage() {
  const [state, setState] = usePageState();
  const language = languages[state.language];
  const { texts } = language;
  useEffect(() => {
    document.documentElement.lang = language.name;
    document.title = `${texts.title} – upm-rules`;
  }, [language, texts]);
  const change = useCallback(
    (part: Partial<ConfirmationCase>) => setState((old) => ({ ...old, given: { ...old.given, ...part } })),
    [setState],
  );
  const move = useCallback(
    (next: (at: number) => number) =>
      setState((old) => ({ ...old, given: { ...old.given, at: next(old.given.at) } })),
    [setState],
  );
  return (
    <LanguageProvider value={language}>
      <PageHeader
        language={state.language}
        onLanguage={(name) => setState((old) => ({ ...old, language: name }))}
      />
      <main>
        <div class="intro">
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
        </div>
        <Tabs view={state.view} onView={(view) => setState((old) => ({ ...old, view }))} />
        {/* Both stay: a report is not lost by a look at the other part. */}
        <div
          role="tabpanel"
          id="panel-confirmation"
          aria-labelledby="tab-confirmation"
          hidden={state.view !== "confirmation"}
        >
          <ConfirmationPage given={state.given} change={change} move={move} />
        </div>
        <div
          role="tabpanel"
          id="panel-festival"
          aria-labelledby="tab-festival"
          hidden={state.view !== "festival"}
        >
          <FestivalPage />
        </div>
      </main>
      <footer>
        <p>
          {texts.footer} <a href="licences.txt">{texts.licences}</a>
        </p>
      </footer>
    </LanguageProvider>
  );
}

/** The parts of the page. */
function Tabs(props: { readonly view: View; readonly onView: (view: View) => void }) {
  const { texts } = useLanguage();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = views[(views.indexOf(props.view) + step + views.length) % views.length] ?? props.view;
    props.onView(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" class="tabs" aria-label={texts.title}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`tab-${view}`}
          aria-controls={`panel-${view}`}
          aria-selected={view === props.view}
          tabIndex={view === props.view ? 0 : -1}
          onKeyDown={onKeyDown}
          onClick={() => props.onView(view)}
        >
          {texts.views[view]}
        </button>
      ))}
    </div>
  );
}
