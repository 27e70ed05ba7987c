import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import * as schemas from "../../src/entries/schema.js";
import { changed, emptyFestival, fullFestival } from "./full-festival.js";
import { isAboutSeveralValues, issuesOf } from "./issues-of.js";
import { keysOfTheFormat } from "./keys-of-the-format.js";

/** The Schema of the nouns of each list. */
const nounOf = {
  regions: schemas.Region,
  competencies: schemas.Competency,
  venues: schemas.Venue,
  schools: schemas.School,
  driveTimes: schemas.DriveTime,
  agreements: schemas.Agreement,
  lessons: schemas.Lesson,
  parents: schemas.Parent,
  participants: schemas.Participant,
  confirmations: schemas.Confirmation,
} as const;
type List = keyof typeof nounOf;
const lists = Object.keys(nounOf) as List[];
const accepts = (list: List, value: unknown) => Schema.is(nounOf[list] as Schema.Codec<unknown>)(value);

/** Values of every sort, right and wrong for one key or another. */
const samples: readonly unknown[] = [
  ...[null, true, false, [], {}, [[]], [{}], [null], [5], [""], ["p"], ["2020-02-30"], ["2020-11-05"]],
  ...["", "x", "a/b", "/", " ", "\n", "\ud800", "__proto__", "unreachable", "venue", "lesson", "calendar"],
  ...["2020-11-16", "2020-02-30", "1999-12-31", "2100-01-01", "2020-2-3", "2020-11-16T10:00"],
  ...[
    "2020-11-16T10:00Z",
    "2020-11-16T10:00:00.1234567+18:00",
    "2020-11-16T10:00+18:01",
    "2020-11-16T24:00Z",
  ],
  ...["2020-02-30T10:00Z", "2020-11-16T10:00z", " 2020-11-16T10:00Z", "2020-11-16T10:00Z\n"],
  ...["10:00", "24:00", "23:59", "9:00", "10:00:00", "10:00\n"],
  ...["Europe/Moscow", "europe/moscow", "UTC", "+03:00", "Mars/Olympus", "MSK", "Asia/Ekaterinburg"],
  ...[0, -0, 1, -1, 0.5, 90, 90.5, -180, 181, 366, 367, 1_000_000, 1_000_001, 10_000_000, 10_000_001],
  ...[Number.POSITIVE_INFINITY, Number.NaN],
];

describe("the Schema of a noun", () => {
  it.each(lists)("accepts what a valid document has: %s", (list) => {
    for (const noun of fullFestival[list]) expect(accepts(list, noun)).toBe(true);
  });

  it.each(keysOfTheFormat.filter(({ pointer }) => pointer.split("/").length > 2))(
    "accepts and refuses the values that a document may and may not have: $pointer",
    ({ pointer }) => {
      const list = pointer.split("/")[1] as List;
      for (const sample of samples) {
        const document = changed(fullFestival, pointer, { to: sample }) as unknown as Record<List, unknown[]>;
        const refused = issuesOf(document).filter((issue) => !isAboutSeveralValues(issue));
        expect(
          accepts(list, document[list][0]),
          `${JSON.stringify(sample)}: ${JSON.stringify(refused)}`,
        ).toBe(refused.length === 0);
      }
    },
  );

  it.each(keysOfTheFormat.filter(({ pointer }) => pointer.split("/").length > 2))(
    "wants the keys that a document wants: $pointer",
    ({ pointer, optional }) => {
      const list = pointer.split("/")[1] as List;
      const document = changed(fullFestival, pointer, "left out") as unknown as Record<List, unknown[]>;
      expect(accepts(list, document[list][0])).toBe(optional);
    },
  );

  it.each(lists)("encodes and decodes to the same: %s", (list) => {
    const codec = nounOf[list] as Schema.Codec<unknown>;
    for (const noun of fullFestival[list]) {
      const encoded = Schema.encodeSync(codec)(noun);
      expect(encoded).toEqual(noun);
      expect(Schema.decodeUnknownSync(codec)(JSON.parse(JSON.stringify(encoded)))).toEqual(noun);
    }
  });

  it("is exported for each noun, with that of a place and of the whole document", () => {
    const { location } = fullFestival.venues[0];
    expect(Schema.is(schemas.Festival)(fullFestival)).toBe(true);
    expect(Schema.is(schemas.Festival)(emptyFestival)).toBe(true);
    expect(Schema.is(schemas.Festival)({ ...emptyFestival, regions: [5] })).toBe(false);
    expect(Schema.is(schemas.School)({ ...fullFestival.schools[0], location })).toBe(true);
    expect(Schema.is(schemas.School)({ ...fullFestival.schools[0], location: { lat: 1 } })).toBe(false);
  });
});
