/** What stands in `details` where the table of clauses says so. */
export type OracleDetails =
  | { readonly regions: readonly string[] }
  | {
      readonly competencies: readonly string[];
      readonly drive: number | "unreachable";
      readonly limit: number;
    }
  | { readonly notOffered: readonly string[]; readonly notChosen: readonly string[] }
  | { readonly missing: readonly string[] }
  | { readonly missing: readonly MissingGoods[] }
  | { readonly absent: readonly string[] }
  | { readonly unconfirmed: readonly string[] };

export interface MissingGoods {
  readonly item: string;
  readonly needed: number;
  readonly delivered: number;
}

/** The order of each list in details, and of ids everywhere: `<` of strings compares UTF-16 code units. */
export function compareText(one: string, other: string): number {
  if (one < other) return -1;
  return one > other ? 1 : 0;
}

export function sorted(texts: readonly string[]): string[] {
  return [...texts].sort(compareText);
}
