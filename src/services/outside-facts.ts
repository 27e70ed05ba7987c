import type { Agreements } from "./agreements.js";
import type { Competencies } from "./competencies.js";
import type { Confirmations } from "./confirmations.js";
import type { Lessons } from "./lessons.js";
import type { Participants } from "./participants.js";
import type { Regions } from "./regions.js";
import type { Regulations } from "./regulations.js";
import type { Schools } from "./schools.js";
import type { TravelTimes } from "./travel-times.js";
import type { Venues } from "./venues.js";

/**
 * All services of outside facts: what the layers give, and each check needs some of.
 *
 * @since 0.1.0
 * @public
 */
export type OutsideFacts =
  | Agreements
  | Competencies
  | Confirmations
  | Lessons
  | Participants
  | Regions
  | Regulations
  | Schools
  | TravelTimes
  | Venues;
