/** What is drawn of a festival: places, dates, and the pace at which things happen. */
import { type Arbitrary, array, constant, integer, nat, option, record, tuple } from "fast-check";
import { type Amendments, amend } from "../../regulation/amend.js";
import { upm2020 } from "../../regulation/regulation.js";
import type { DrawnFestival } from "../festivals/festival-of-regions.js";
import { type DrawnRegion, hasSeason } from "../festivals/timeline.js";
import { startTimes, timeZones } from "./places-and-times.js";

/** A document writes each of them down. */
const mostTests = 1000;

const zone = timeZones();
/** Of a venue or school: mostly none of its own. */
const ownZone = option(zone, { freq: 1, nil: undefined });
const thousandths = nat({ max: 1000 });

const drawnRegion: Arbitrary<DrawnRegion> = record({
  regionZone: zone,
  venueZone: ownZone,
  schoolZone: ownZone,
  daysLater: nat({ max: 60 }),
  startsAt: startTimes,
  pace: tuple(thousandths, thousandths, thousandths, thousandths, thousandths, thousandths),
  participants: integer({ min: 1, max: 3 }),
  trials: nat({ max: 3 }),
});

/** One region or a few. */
export function drawnFestivals(amendments: Amendments): Arbitrary<DrawnFestival> {
  const regulation = amend(upm2020, amendments);
  if (!hasSeason(regulation)) {
    const { planDeadline } = regulation;
    throw new RangeError(
      `no lesson can follow the plan deadline, \`${planDeadline}\`, in 2099: amend it to an earlier one`,
    );
  }
  if (regulation.minDiagnosticTests > mostTests) {
    throw new RangeError(
      `each child would have ${regulation.minDiagnosticTests} diagnostic tests: amend \`minDiagnosticTests\` to ${mostTests} or fewer`,
    );
  }
  return record({
    regions: array(drawnRegion, { minLength: 1, maxLength: 3 }) as unknown as Arbitrary<
      DrawnFestival["regions"]
    >,
    amendments: constant(amendments),
  });
}
