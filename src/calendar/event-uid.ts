import type { Actor } from "../regulation/clause.js";
import type { ClauseId } from "../regulation/clauses.js";
import type { Subject } from "../verdict/finding.js";

/** What a duty or a deadline is told from all others by. */
export interface Identity {
  readonly clause: ClauseId;
  readonly actor: Actor;
  readonly subject: Subject;
}

/** Tells calendars of this library from others where the publisher names nothing. */
export const defaultNamespace = "upm-rules";

/** The UID of an event: different ones for different duties, in letters that every calendar takes as they are. */
export function uidOf({ clause, actor, subject: { kind, id } }: Identity, namespace: string): string {
  return `${clause}/${actor}/${kind}/${encoded(id)}@${encoded(namespace)}`;
}

/** As in an address; half a surrogate pair, which that cannot have, in a form that it never gives. */
function encoded(text: string): string {
  return Array.from(text, (character) =>
    /\p{Cs}/u.test(character) ? `%u${character.charCodeAt(0).toString(16)}` : encodeURIComponent(character),
  ).join("");
}
