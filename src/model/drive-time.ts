import type { Id } from "./id.js";

/**
 * How long the drive from a venue to a school takes; a pair without one is unknown.
 *
 * @since 0.1.0
 * @public
 */
export interface DriveTime {
  readonly venue: Id;
  readonly school: Id;
  /** Whole seconds, 0 to 10,000,000; or that there is no road. */
  readonly seconds: number | "unreachable";
}
