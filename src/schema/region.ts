import * as Schema from "effect/Schema";
import { absent, CalendarDate, CountOrMinutes, Id, InstantText, LeadDays, Name, TimeZone } from "./leaf.js";

/** A Schema of `Amendments`: how a region's regulation differs from `upm2020`. */
const Amendments = Schema.Struct({
  planDeadline: absent(CalendarDate),
  lessonLeadDays: absent(LeadDays),
  confirmationLeadDays: absent(LeadDays),
  deliveryLeadDays: absent(LeadDays),
  leadCount: absent(Schema.Literals(["calendar", "clear", "working"])),
  nonWorkingDays: absent(Schema.Array(CalendarDate)),
  workingDays: absent(Schema.Array(CalendarDate)),
  maxDriveMinutes: absent(CountOrMinutes),
  minDiagnosticTests: absent(CountOrMinutes),
  maxEarlierTrials: absent(CountOrMinutes),
  lessonCountsAsTrial: absent(Schema.Boolean),
});

/**
 * A Schema of `Region`. A region, with what its regional operator chose (stage I).
 *
 * It checks the values of one Region, not references or repetitions: those are a whole document's, see `decodeFestival`.
 *
 * @example
 * import { Region } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(Region)({ id: "kamchatka", name: "Камчатский край", timeZone: "Asia/Kamchatka", competencies: [], venues: [] }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const Region = Schema.Struct({
  id: Id,
  name: Name,
  timeZone: TimeZone,
  competencies: Schema.Array(Id),
  competenciesChosenAt: absent(InstantText),
  venues: Schema.Array(Id),
  venuesChosenAt: absent(InstantText),
  amendments: absent(Amendments),
});
