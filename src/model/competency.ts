import type { Absent, Id } from "./id.js";

/**
 * A thing that a competency needs: equipment or consumables, for the lesson or for each participant.
 *
 * @since 0.1.0
 * @public
 */
export interface InfrastructureItem {
  /** The name, by which deliveries are counted; unique in its list. */
  readonly item: string;
  readonly kind: "equipment" | "consumable";
  /** Whole, 1 to 1,000,000. */
  readonly quantity: number;
  readonly per: "lesson" | "participant";
  /** Whether it is brought to the school. */
  readonly deliver: boolean;
}

/**
 * A WorldSkills competency, taught in lessons.
 *
 * @since 0.1.0
 * @public
 */
export interface Competency {
  readonly id: Id;
  readonly name: string;
  /** What a lesson needs; without a list it is unknown whether anything must be delivered (reading 5). */
  readonly infrastructureList?: readonly InfrastructureItem[] | Absent;
}
