/** The well-formed ids that a reference may name. */
export interface Known {
  readonly has: (id: string) => boolean;
}

/** The ids that references may name, by list. */
export type KnownIds = {
  readonly [L in
    | "regions"
    | "competencies"
    | "venues"
    | "schools"
    | "lessons"
    | "parents"
    | "participants"]: Known;
};
