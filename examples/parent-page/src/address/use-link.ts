import { useMemo, useSyncExternalStore } from "react";
import { focusMain } from "../focus-main.ts";
import { keepKey } from "../key/kept-key.ts";
import { type Link, readLink, withoutKey } from "./link.ts";

/** Takes a key out of the address at once: addresses are copied, shared and kept in the history. */
export function takeKey(): void {
  const { key } = readLink(location.hash);
  if (key === undefined) return;
  keepKey(key);
  history.replaceState(null, "", location.pathname + location.search + withoutKey(location.hash));
}

/** Whom the address bar leads to, whenever it changes. */
export function useLink(): Link["to"] {
  const hash = useSyncExternalStore(whenFollowed, () => location.hash);
  return useMemo(() => readLink(hash).to, [hash]);
}

function whenFollowed(notify: () => void): () => void {
  const follow = () => {
    takeKey();
    notify();
    focusMain();
  };
  // Where a link was followed while the page was loading.
  takeKey();
  addEventListener("hashchange", follow);
  return () => removeEventListener("hashchange", follow);
}
