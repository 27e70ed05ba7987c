/** The good festival with changes. */
import { asJson } from "../as-json.ts";
import { goodAt, goodFestival } from "./good-festival.ts";
import { identityOf, type LooseDocument, type Path } from "./identified-parts.ts";
import type { Changes } from "./scenario.ts";

export interface Asked {
  readonly at: string;
  readonly document: LooseDocument;
}

/** What is asked, with the paths to what was changed: it is what the case is about. */
export interface Changed extends Asked {
  readonly changes: readonly Path[];
}

function put(document: LooseDocument, pointer: string, value: unknown): void {
  const keys = pointer.split("/").slice(1);
  const last = keys.pop() ?? "";
  const parent = keys.reduce((node, key) => node[key], document);
  if (parent === undefined) throw new Error(`there is nothing at the parent of ${pointer}`);
  if (last === "-") parent["push"](value);
  else if (value === undefined) delete parent[last];
  else parent[last] = value;
}

/** The path that a pointer is in a document; `-` is the last item of a list. */
function pathOf(document: LooseDocument, pointer: string): Path {
  let node: unknown = document;
  return pointer
    .split("/")
    .slice(1)
    .map((key) => {
      const list = Array.isArray(node) ? node : undefined;
      node = list === undefined ? (node as LooseDocument)[key] : list.at(key === "-" ? -1 : Number(key));
      return list === undefined ? key : `#${identityOf(node)}`;
    });
}

export function changed({ at = goodAt, ...changes }: Changes): Changed {
  const changing: LooseDocument = asJson(goodFestival);
  for (const [pointer, value] of Object.entries(changes)) put(changing, pointer, value);
  const document = asJson(changing);
  return {
    ...{ at: at as string, document },
    changes: Object.keys(changes).map((pointer) => pathOf(document, pointer)),
  };
}
