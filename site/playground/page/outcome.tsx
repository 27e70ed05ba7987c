import type { Verdict } from "upm-rules";
import { useLanguage } from "./language.ts";

export const outcomeSigns: Readonly<Record<Verdict["outcome"], string>> = {
  allowed: "✓",
  refused: "✕",
  undetermined: "?",
};

/** The outcome of a verdict by word, sign and colour. */
export function Outcome({ outcome }: { readonly outcome: Verdict["outcome"] }) {
  const { messages } = useLanguage();
  return (
    <strong class={`outcome ${outcome}`}>
      <span aria-hidden="true">{outcomeSigns[outcome]}</span> {messages.words.outcomes[outcome]}
    </strong>
  );
}
