/** The parent's key, kept as long as the tab is open and nowhere else. */
import { useSyncExternalStore } from "react";
import { browserMemory } from "../browser-memory.ts";

const name = "upm-platform-key";
const memory = browserMemory(() => sessionStorage);
const listeners = new Set<() => void>();

/** The characters that a header can carry as they are. */
export function isKey(text: string): boolean {
  return /^[\x21-\x7e]{1,500}$/.test(text);
}

/** Keeps a key; what cannot be one is not kept, so that the page asks for another. */
export function keepKey(key: string): void {
  memory.set(name, isKey(key) ? key : undefined);
  for (const listener of listeners) listener();
}

export function forgetKey(): void {
  keepKey("");
}

export function useKey(): string | undefined {
  return useSyncExternalStore(whenKeyChanges, () => memory.get(name));
}

function whenKeyChanges(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
