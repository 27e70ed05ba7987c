import { type FormEvent, useId, useRef, useState } from "react";
import { useLanguage } from "../language/language.ts";
import { isKey } from "./kept-key.ts";

export function KeyForm({ give }: { readonly give: (key: string) => void }) {
  const { texts } = useLanguage();
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const open = (event: FormEvent) => {
    event.preventDefault();
    const key = field.current?.value.trim() ?? "";
    if (isKey(key)) return give(key);
    setWrong(true);
    field.current?.focus();
  };
  return (
    <form className="card" onSubmit={open} noValidate>
      <h1>{texts.keyTitle}</h1>
      <p>{texts.keyLead}</p>
      <label htmlFor={id}>{texts.key}</label>
      <input
        id={id}
        ref={field}
        type="password"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        aria-invalid={isWrong}
      />
      <p id={`${id}-hint`} className="hint">
        {isWrong ? <strong>{texts.notAKey}</strong> : texts.keyHint}
      </p>
      <button type="submit" className="main">
        {texts.openWithKey}
      </button>
    </form>
  );
}
