/** What a runtime is asked, and what it answers. */

export interface Document {
  readonly name: string;
  readonly text: string;
}

/** What to do; `texts` names the outputs that are wanted whole. */
export type Request = { readonly texts?: readonly string[] } & (
  | { readonly kind: "outputs"; readonly documents: readonly Document[] }
  | { readonly kind: "zones"; readonly zones: readonly string[]; readonly days: readonly string[] }
  | { readonly kind: "zone names" }
);

export interface Answer {
  readonly hostZone: HostZone;
  /** Of each output its SHA-256 and its length in bytes. */
  readonly digests: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly zoneNames: readonly string[];
}

/** What a runtime says of the zone of its host: Intl's name, and the minutes to the east of UTC. */
export interface HostZone {
  readonly name: string;
  readonly offsets: readonly number[];
}
