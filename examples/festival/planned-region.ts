// The form in which a region is planned: its towns, their schools and its venues.

import type { Amendments } from "upm-rules";

export interface Town {
  /** Stands in the ids of its venues and schools. */
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Where it differs from the region's. */
  readonly timeZone?: string;
  /** How far from the centre schools lie, in kilometres. */
  readonly radius: number;
  /** The numbers of its schools. */
  readonly schools: readonly number[];
}

export interface PlannedVenue {
  readonly id: string;
  readonly town: string;
  readonly name: string;
  readonly competencies: readonly string[];
  /** Towns whose schools it also lists: lessons there need no delivery. */
  readonly reaches?: readonly string[];
  /** A venue that was planned and does not teach this season. */
  readonly idle?: true;
}

export interface PlannedRegion {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly firstLesson: string;
  readonly amendments?: Amendments;
  readonly towns: readonly Town[];
  readonly venues: readonly PlannedVenue[];
}
