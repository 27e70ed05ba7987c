import type { Absent, Id } from "./id.js";
import type { Location } from "./location.js";

/**
 * A school: its class takes part in lessons. The place of a lesson, and its zone, are the school's.
 *
 * @since 0.1.0
 * @public
 */
export interface School {
  readonly id: Id;
  readonly region: Id;
  readonly name: string;
  /** IANA zone; the region's where left out. */
  readonly timeZone?: string | Absent;
  readonly location?: Location | Absent;
  /** The school coordinator, who talks to the venue and forwards the confirmation link. */
  readonly coordinator?: string | Absent;
}
