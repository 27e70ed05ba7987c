import fc from "fast-check";

export interface Moment {
  readonly milliseconds: number;
  readonly text: string;
}

const second = 1000;
const hour = 3600 * second;
const day = 24 * hour;

// Inside 2000–2099 by more than the largest offset, so that the day as written is in it too.
const earliest = Date.UTC(2000, 0, 2);
const latest = Date.UTC(2099, 11, 31) - 1;

const distance = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(0, -1, 1) },
  { weight: 1, arbitrary: fc.constantFrom(-second, second, -60 * second, hour, -hour, 2 * hour) },
  { weight: 2, arbitrary: fc.constantFrom(-day, day, -2 * day, 2 * day, -5 * day, 5 * day) },
  { weight: 1, arbitrary: fc.integer({ min: -10 * day, max: 10 * day }) },
);

const writing = fc.record({
  offset: fc.oneof(
    { weight: 4, arbitrary: fc.constant("Z") },
    {
      weight: 5,
      arbitrary: fc.constantFrom("+00:00", "-00:00", "+03:00", "+04:00", "+05:45", "-11:30", "+14:00"),
    },
    { weight: 1, arbitrary: fc.constantFrom("+18:00", "-18:00", "-00:30", "+00:01") },
  ),
  isShort: fc.boolean(),
  digitsPastMilliseconds: fc.constantFrom("", "", "", "0", "999", "999999"),
});

/** An instant at, or one millisecond from, one of the anchors, or somewhere about them; in any writing. */
export function momentNear(anchors: readonly number[]): fc.Arbitrary<Moment> {
  return fc
    .tuple(fc.constantFrom(...anchors), distance, writing)
    .map(([anchor, moved, { offset, isShort, digitsPastMilliseconds }]) => {
      const milliseconds = Math.min(Math.max(anchor + moved, earliest), latest);
      return { milliseconds, text: written(milliseconds, offset, isShort, digitsPastMilliseconds) };
    });
}

export function instantNear(anchors: readonly number[]): fc.Arbitrary<string> {
  return momentNear(anchors).map(({ text }) => text);
}

function written(milliseconds: number, offset: string, isShort: boolean, digits: string): string {
  const local = new Date(milliseconds + offsetMinutes(offset) * 60 * second).toISOString().slice(0, -1);
  if (isShort && local.endsWith(":00.000")) return `${local.slice(0, -":00.000".length)}${offset}`;
  if (isShort && local.endsWith(".000")) return `${local.slice(0, -".000".length)}${offset}`;
  if (isShort && local.endsWith("00")) return `${local.slice(0, -2)}${offset}`;
  return `${local}${digits}${offset}`;
}

function offsetMinutes(offset: string): number {
  if (offset === "Z") return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return offset.startsWith("-") ? -minutes : minutes;
}
