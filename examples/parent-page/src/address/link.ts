/** What a confirmation link says: `/#lesson=LESSON&participant=PARTICIPANT`, perhaps with `&key=KEY`. */

export interface InvitedChild {
  readonly lesson: string;
  readonly participant: string;
}

export interface Link {
  /** `nobody`: the link names neither lesson nor child; `damaged`: it names one of them, or something that is no id. */
  readonly to: InvitedChild | "nobody" | "damaged";
  readonly key?: string;
}

/** `.` and `..` are ids, but browsers take them out of a path, and the request would go elsewhere. */
function isId(text: string): boolean {
  return text !== "" && text !== "." && text !== ".." && !/[/\0]/.test(text);
}

export function readLink(hash: string): Link {
  const said = new URLSearchParams(hash.replace(/^#/, ""));
  const lesson = said.get("lesson") ?? "";
  const participant = said.get("participant") ?? "";
  const key = said.get("key");
  return { to: readIds(lesson, participant), ...(key !== null && { key }) };
}

function readIds(lesson: string, participant: string): Link["to"] {
  if (lesson === "" && participant === "") return "nobody";
  return isId(lesson) && isId(participant) ? { lesson, participant } : "damaged";
}

/** The hash that leads to a child and a lesson. */
export function hashOf({ lesson, participant }: InvitedChild): string {
  return `#${new URLSearchParams({ lesson, participant })}`;
}

/** The same hash without the key that it carries. */
export function withoutKey(hash: string): string {
  const said = new URLSearchParams(hash.replace(/^#/, ""));
  said.delete("key");
  return said.size === 0 ? "" : `#${said}`;
}
