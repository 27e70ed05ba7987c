import type { Region } from "../model/region.js";
import type { Venue } from "../model/venue.js";
import type { Regulation } from "../regulation/regulation.js";
import type { EpochMilliseconds } from "../time/instant.js";
import { doneAtOf, happened } from "../verdict/act.js";
import type { Records } from "./records.js";

/** A venue that takes part. */
interface ChosenVenue {
  readonly venue: Venue;
  /** The regions that chose it, one at least. */
  readonly chosenBy: readonly Region[];
  /** Of the venue's own region. */
  readonly regulation: Regulation;
}

/** The venues that a region had chosen as of `at`. */
export function chosenVenues(records: Records, at: EpochMilliseconds): readonly ChosenVenue[] {
  return (records.festival.venues ?? []).flatMap((venue) => {
    const plans = records.plannedBy(venue.id);
    const chosenBy = plans.filter(({ venuesChosenAt }) => happened(doneAtOf(venuesChosenAt), at) === true);
    if (chosenBy.length === 0) return [];
    return { venue, chosenBy, regulation: records.regulationOf(venue.region) };
  });
}
