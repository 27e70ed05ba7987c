// The form of a document's records while they are being built; the types of the finished ones are the library's.

/** Open to change; a draft leaves out what is absent, it never says null. */
export type Draft<T> = T extends readonly (infer Element)[]
  ? Draft<Element>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Draft<Exclude<T[Key], null | undefined>> }
    : T;
