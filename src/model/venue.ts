import type { InstantText } from "../time/instant.js";
import type { Absent, Id } from "./id.js";
import type { Location } from "./location.js";

/**
 * A venue: an organisation with equipment and a mentor, which teaches lessons.
 *
 * @since 0.1.0
 * @public
 */
export interface Venue {
  readonly id: Id;
  readonly region: Id;
  readonly name: string;
  /** IANA zone; the region's where left out. */
  readonly timeZone?: string | Absent;
  readonly location?: Location | Absent;
  /** The competencies that it offers. */
  readonly competencies: readonly Id[];
  /** The schools that the operator listed for it (stage II), in force from `schoolsListedAt`; may be empty. */
  readonly candidateSchools?: readonly Id[] | Absent;
  readonly schoolsListedAt?: InstantText | Absent;
}
