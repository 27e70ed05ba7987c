import { useRef, useState } from "preact/hooks";
import { Button, Field } from "../page/controls.tsx";
import { IssueList } from "../page/issue-list.tsx";
import { useLanguage } from "../page/language.ts";
import { Section } from "../page/section.tsx";
import type { FestivalAnswer } from "./festival-check.ts";
import { loadFestivalCheck } from "./load-festival-check.ts";
import { ReportView } from "./report-view.tsx";

/** A document that was given, and what it is called. */
interface GivenDocument {
  readonly name: string;
  readonly text: string;
}

type State =
  | { readonly is: "empty" }
  | { readonly is: "working" }
  | { readonly is: "not-loaded" }
  | {
      readonly is: "answered";
      readonly turn: number;
      readonly name: string;
      readonly answer: FestivalAnswer;
    };

/** Lets the page be painted, so that it says that it works. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** A festival document: given, verified, checked, reported. */
export function FestivalPage() {
  const { texts } = useLanguage();
  const [at, setAt] = useState("2020-11-13T09:00:00Z");
  const [pasted, setPasted] = useState("");
  const [state, setState] = useState<State>({ is: "empty" });
  const last = useRef<GivenDocument | undefined>(undefined);
  const latest = useRef(0);

  const check = async (given: GivenDocument | Promise<GivenDocument>) => {
    latest.current += 1;
    const turn = latest.current;
    const show = (next: State) => turn === latest.current && setState(next);
    show({ is: "working" });
    try {
      const [checkDocument, document] = await Promise.all([loadFestivalCheck(), given]);
      await painted();
      last.current = document;
      show({ is: "answered", turn, name: document.name, answer: checkDocument(document.text, at) });
    } catch {
      show({ is: "not-loaded" });
    }
  };

  return (
    <div class="festival">
      <Section title={texts.views.festival}>
        <p>{texts.festivalLead}</p>
        <div class="row">
          <fieldset class="group">
            <legend>{texts.examples}</legend>
            <div class="buttons">
              <Button onClick={() => void check(exampleNamed("broken-in-ten-ways.json"))}>
                {texts.smallExample}
              </Button>
              <Button onClick={() => void check(exampleNamed("festival.json"))}>{texts.largeExample}</Button>
            </div>
          </fieldset>
          <Field label={texts.chooseFile}>
            {(id) => (
              <input
                id={id}
                type="file"
                accept=".json,application/json"
                onChange={(event) => {
                  const file = event.currentTarget.files?.[0];
                  if (file !== undefined) void check(file.text().then((text) => ({ name: file.name, text })));
                }}
              />
            )}
          </Field>
        </div>
        <Field label={texts.pasteHere}>
          {(id) => (
            <textarea
              id={id}
              rows={5}
              spellcheck={false}
              value={pasted}
              onInput={(event) => setPasted(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class="row">
          <Field label={texts.asOf} hint={texts.asOfHint}>
            {(id, hintId) => (
              <input
                id={id}
                aria-describedby={hintId}
                type="text"
                autocomplete="off"
                value={at}
                onInput={(event) => setAt(event.currentTarget.value)}
              />
            )}
          </Field>
          <div class="buttons">
            <Button
              main
              disabled={pasted.trim() === ""}
              onClick={() => void check({ name: "festival.json", text: pasted })}
            >
              {texts.checkPasted}
            </Button>
            <Button
              disabled={state.is === "empty" || state.is === "working"}
              onClick={() => last.current && void check(last.current)}
            >
              {texts.check}
            </Button>
          </div>
        </div>
        <p role="status" class="hint">
          {state.is === "working" && texts.working}
        </p>
      </Section>
      <div aria-live="polite">{state.is === "not-loaded" && <p class="issues">{texts.notLoaded}</p>}</div>
      {state.is === "answered" && <Answer key={state.turn} {...state} />}
    </div>
  );
}

async function exampleNamed(name: string): Promise<GivenDocument> {
  const response = await fetch(`examples/${name}`);
  if (!response.ok) throw new Error(`examples/${name}: ${response.status}`);
  return { name, text: await response.text() };
}

function Answer({ name, answer }: { readonly name: string; readonly answer: FestivalAnswer }) {
  const { texts } = useLanguage();
  switch (answer.is) {
    case "report":
      return <ReportView name={name} report={answer.report} names={answer.names} />;
    case "not-json":
      return (
        <p class="issues" role="alert">
          {texts.notJson(answer.reason)}
        </p>
      );
    case "invalid-document":
      return (
        <section class="card" role="alert">
          <h2>{name}</h2>
          <IssueList heading={texts.invalidDocument(answer.issues.length)} issues={answer.issues} />
        </section>
      );
    case "invalid-instant":
      return <IssueList heading={texts.invalidInstant} issues={answer.issues} />;
  }
}
