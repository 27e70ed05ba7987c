export interface BrowserMemory {
  readonly get: (name: string) => string | undefined;
  /** Forgets it where there is no value. */
  readonly set: (name: string, value: string | undefined) => void;
}

/** A storage of the browser. Where a reader has forbidden it, what is kept is kept until the page is left. */
export function browserMemory(storage: () => Storage): BrowserMemory {
  const kept = new Map<string, string>();
  return {
    get: (name) => {
      try {
        return storage().getItem(name) ?? undefined;
      } catch {
        return kept.get(name);
      }
    },
    set: (name, value) => {
      try {
        if (value === undefined) storage().removeItem(name);
        else storage().setItem(name, value);
      } catch {
        if (value === undefined) kept.delete(name);
        else kept.set(name, value);
      }
    },
  };
}
