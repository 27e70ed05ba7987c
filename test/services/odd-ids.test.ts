import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { Agreements } from "../../src/services/agreements.js";
import { Confirmations } from "../../src/services/confirmations.js";
import { Regulations } from "../../src/services/regulations.js";
import type { VenueAndSchool } from "../../src/services/sources.js";
import { TravelTimes } from "../../src/services/travel-times.js";
import { checkConfirmation } from "../../src/stages/5-confirmation/effect.js";
import { agreement, children } from "../arbitraries/one-lesson.js";
import { confirmation, smallFestival } from "../arbitraries/small-festival.js";
import { tablesOf } from "../arbitraries/sources.js";
import { good } from "./checks-over-sources.js";
import { together } from "./together.js";

/** Ids that objects, numbers, JSON and databases make something else of. */
const odd = [
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "then", "length"],
  ...["1", "01", "1.0", "-1", "0", "NaN", "null", "undefined", "true", "[object Object]"],
  ...[" ", "a b", " a", "a ", "A", "a", "a,b", '"', "\\", "\n", "\u0000", "%", "'; drop table"],
  // The same letter, composed and not.
  ...["\u00e9", "e\u0301", "Ё", "ё", "\ud83d\ude00", "😀😀"],
];

describe("ids with odd characters are the ids of what they are, and of nothing else", () => {
  it("as those of records", async () => {
    const participants = children(...odd).map((child, index) => ({
      ...child,
      diagnosticTests: index % 2 === 0 ? child.diagnosticTests : [],
    }));
    const sources = tablesOf(smallFestival({ participants }));
    const check = (participant: string) =>
      Effect.map(
        checkConfirmation({ lesson: "lesson", participant, parent: "parent" }),
        ({ outcome }) => outcome,
      );
    const expected = odd.map((_, index) => (index % 2 === 0 ? "allowed" : "refused"));
    expect(await together(odd.map(check), sources)).toStrictEqual(expected);
    // Of another record nothing is said, however alike its id is.
    const without = tablesOf(
      smallFestival({ participants: participants.filter((_, index) => index % 3 > 0) }),
    );
    expect(await together(odd.map(check), without)).toStrictEqual(
      expected.map((outcome, index) => (index % 3 > 0 ? outcome : "no participant")),
    );
  });

  it("as those of lists, and of regions with regulations", async () => {
    const confirmations = odd.map((lesson, index) => ({
      ...confirmation,
      lesson,
      participant: `child-${index}`,
    }));
    const of = (lesson: string) => Effect.flatMap(Confirmations, ({ ofLesson }) => ofLesson(lesson));
    expect(
      await together(odd.map(of), { ...good, confirmationsOfLessons: () => confirmations }),
    ).toStrictEqual(confirmations.map((one) => [one]));
    const regulations = odd.map((region, index) => ({ region, amendments: { confirmationLeadDays: index } }));
    const lead = (region: string) =>
      Effect.map(
        Effect.flatMap(Regulations, ({ inForce }) => inForce(region)),
        ({ confirmationLeadDays }) => confirmationLeadDays,
      );
    expect(await together(odd.map(lead), { ...good, regulations: () => regulations })).toStrictEqual(
      odd.map((_, index) => index),
    );
  });

  it("as both of pairs", async () => {
    const pairs = odd.flatMap((venue) => ["s", "__proto__", "1"].map((school) => ({ venue, school })));
    const driveTimes = pairs.map((pair, seconds) => ({ ...pair, seconds }));
    const drive = ({ venue, school }: VenueAndSchool) =>
      Effect.map(
        Effect.flatMap(TravelTimes, (times) => times.drive(venue, school)),
        (time) => time?.drive,
      );
    expect(await together(pairs.map(drive), { ...good, driveTimes: () => driveTimes })).toStrictEqual(
      pairs.map((_, seconds) => seconds),
    );
  });
});

describe("pairs that read the same when written one after the other are different pairs", () => {
  const pairs = [
    { venue: "a/b", school: "c" },
    { venue: "a", school: "b/c" },
    { venue: 'a","b', school: "c" },
    { venue: "a", school: 'b","c' },
    { venue: "a", school: "b" },
    { venue: "b", school: "a" },
    { venue: "ab", school: "" },
    { venue: "", school: "ab" },
  ];
  const find = ({ venue, school }: VenueAndSchool) =>
    Effect.flatMap(Agreements, (agreements) => agreements.find(venue, school));

  it("each of them is asked for", async () => {
    const asked: VenueAndSchool[] = [];
    const sources = {
      ...good,
      agreements: (keys: readonly VenueAndSchool[]) => {
        asked.push(...keys);
        return [];
      },
    };
    // Twice each: once is enough.
    expect(await together([...pairs, ...pairs].map(find), sources)).toStrictEqual(
      [...pairs, ...pairs].map(() => "none"),
    );
    expect(asked).toStrictEqual(pairs);
  });

  it("and the record of one is no other's", async () => {
    for (const pair of pairs) {
      const record = { ...agreement, ...pair };
      const found = await together(pairs.map(find), { ...good, agreements: () => [record] });
      // An id of a record is not empty, and has no slash in it.
      const isId = /^[^/]+$/.test(pair.venue) && /^[^/]+$/.test(pair.school);
      for (const [index, one] of found.entries()) {
        if (pairs[index] !== pair) expect(one).toBe("none");
        else if (isId) expect(one).toBe(record);
        else expect(one).toMatch(/^malformed: \/(venue|school): /);
      }
    }
  });
});
