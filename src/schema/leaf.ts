import * as Schema from "effect/Schema";
import {
  countOrMinutes,
  driveSeconds,
  type Expectation,
  ianaZone,
  idText,
  instantText,
  latitude,
  leadDays,
  longitude,
  nonEmptyText,
  quantity,
  realDay,
  timeOfDay,
} from "../issues/expectation.js";

/** Part of a JSON Schema: what it can say of a value, which may be less than what is checked. */
type Fragment = Readonly<Record<string, string | number>>;

function text({ expected, accepts }: Expectation<string>, fragment: Fragment = {}) {
  return Schema.String.check(
    Schema.makeFilter(accepts, { expected, description: expected, toJsonSchema: () => fragment }),
  );
}

function number({ expected, accepts }: Expectation<number>, fragment: Fragment) {
  return Schema.Finite.check(
    Schema.makeFilter(accepts, { expected, description: expected, toJsonSchema: () => fragment }),
  );
}

export const Id = text(idText, { pattern: "^[^/]+$" });
export const Name = text(nonEmptyText, { minLength: 1 });
export const CalendarDate = text(realDay, { pattern: "^20\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" });
export const InstantText = text(instantText, {
  pattern:
    "^20\\d\\d-\\d\\d-\\d\\dT([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]((0\\d|1[0-7]):[0-5]\\d|18:00))$",
});
/** An instant as the library writes it: ISO UTC, of any year, since a deadline may lie before the first lesson's. */
export const WrittenInstant = Schema.String.check(
  Schema.isPattern(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, {
    expected: "an instant as YYYY-MM-DDTHH:mm:ss.sssZ",
  }),
);
export const TimeZone = text(ianaZone, { pattern: "^[A-Za-z]" });
export const TimeOfDay = text(timeOfDay, { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" });

export const Quantity = number(quantity, { type: "integer", minimum: 1, maximum: 1_000_000 });
export const LeadDays = number(leadDays, { type: "integer", minimum: 0, maximum: 366 });
export const CountOrMinutes = number(countOrMinutes, { type: "integer", minimum: 0, maximum: 1_000_000 });
export const DriveSeconds = number(driveSeconds, { type: "integer", minimum: 0, maximum: 10_000_000 });
export const Latitude = number(latitude, { minimum: -90, maximum: 90 });
export const Longitude = number(longitude, { minimum: -180, maximum: 180 });

/** A key that may be left out; `null` is the same as leaving it out. */
export function absent<S extends Schema.Constraint>(schema: S) {
  // One union of three: `optional` around `NullOr` would be a union in a union, which takes twice as long to decode.
  return Schema.optionalKey(Schema.Union([schema, Schema.Null, Schema.Undefined]));
}
