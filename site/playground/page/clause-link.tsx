import type { ClauseId } from "upm-rules";
import { useLanguage } from "./language.ts";

/** A clause id that leads to its row in the documentation. */
export function ClauseLink({ clause }: { readonly clause: ClauseId }) {
  const { messages } = useLanguage();
  return (
    <a class="clause" href={`../guides/clauses.html#${clause}`} title={messages.clauseTitle(clause)}>
      {clause}
    </a>
  );
}
