import type { Amendments } from "../regulation/amend.js";
import type { InstantText } from "../time/instant.js";
import type { Absent, Id } from "./id.js";

/**
 * A region, with what its regional operator chose for the festival (stage I).
 *
 * @since 0.1.0
 * @public
 */
export interface Region {
  readonly id: Id;
  readonly name: string;
  /** IANA zone: of the operator, and of venues and schools that name none of their own. */
  readonly timeZone: string;
  /** The region's competencies, in force from `competenciesChosenAt`. */
  readonly competencies: readonly Id[];
  readonly competenciesChosenAt?: InstantText | Absent;
  /** The venues that take part, in force from `venuesChosenAt`. */
  readonly venues: readonly Id[];
  readonly venuesChosenAt?: InstantText | Absent;
  /** How this region's regulation differs from `upm2020`. */
  readonly amendments?: Amendments | Absent;
}
