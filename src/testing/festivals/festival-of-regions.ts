import type { Festival } from "../../model/festival.js";
import type { Amendments } from "../../regulation/amend.js";
import { amend } from "../../regulation/amend.js";
import { upm2020 } from "../../regulation/regulation.js";
import type { EpochMilliseconds } from "../../time/instant.js";
import { competencies, keptRegion } from "./kept-region.js";
import { type DrawnRegion, type Timeline, timelineOf } from "./timeline.js";

/** Regions that were drawn, and the amendments that all of them make. */
export interface DrawnFestival {
  readonly regions: readonly [DrawnRegion, ...DrawnRegion[]];
  readonly amendments: Amendments;
}

/** When things happen in the first of the regions. */
export function firstTimeline({ regions, amendments }: DrawnFestival): Timeline {
  return timelineOf(regions[0], amend(upm2020, amendments));
}

/** A festival that keeps every clause at an instant, and at every earlier one: at first much of it is pending. */
export function keptFestival({ regions, amendments }: DrawnFestival, at: EpochMilliseconds): Festival {
  const regulation = amend(upm2020, amendments);
  const parts = regions.map((drawn, index) =>
    keptRegion(index, drawn, timelineOf(drawn, regulation), amendments, regulation, at),
  );
  return {
    format: "upm-festival/1",
    regions: parts.flatMap((part) => part.regions),
    competencies,
    venues: parts.flatMap((part) => part.venues),
    schools: parts.flatMap((part) => part.schools),
    driveTimes: parts.flatMap((part) => part.driveTimes),
    agreements: parts.flatMap((part) => part.agreements),
    lessons: parts.flatMap((part) => part.lessons),
    parents: parts.flatMap((part) => part.parents),
    participants: parts.flatMap((part) => part.participants),
    confirmations: parts.flatMap((part) => part.confirmations),
  };
}
