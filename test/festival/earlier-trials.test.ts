import { describe, expect, it } from "vitest";
import type { Lesson } from "../../src/model/lesson.js";
import type { Region } from "../../src/model/region.js";
import {
  briefV,
  confirmation,
  lesson,
  participant,
  region,
  school,
  smallFestival,
} from "../arbitraries/small-festival.js";

/** A lesson held on 4 November at 12:00 in Yekaterinburg, the day before the child was confirmed. */
const held: Lesson = {
  ...lesson,
  id: "held",
  date: "2020-11-04",
  startsAt: "12:00",
  linkSentAt: "2020-10-25T10:00+05:00",
  linkForwardedAt: "2020-10-26T10:00+05:00",
  invited: [],
  day: { present: ["child"] },
};
const after = "2020-11-20T00:00Z";
const breach = ["V.no-earlier-trial violated"];

const found = (other: Partial<Lesson>, confirmedAt: string, lists: { regions?: Region[] } = {}) =>
  briefV(
    smallFestival({
      ...lists,
      lessons: [lesson, { ...held, ...other }],
      confirmations: [{ ...confirmation, confirmedAt }],
    }),
    after,
  );
const afterwards = "2020-11-05T20:00+05:00";

describe("V.no-earlier-trial in a festival: a held lesson counts as a trial (reading 7)", () => {
  it("if the child was present and it started before the confirmation", () => {
    expect(found({}, afterwards)).toStrictEqual(breach);
    expect(found({}, "2020-11-04T12:00:00.001+05:00")).toStrictEqual(breach);
    expect(found({}, "2020-11-04T12:00:00.000+05:00")).toStrictEqual([]);
  });

  it("whether the child was confirmed for it or not", () => {
    const confirmations = [
      confirmation,
      { ...confirmation, lesson: "held", confirmedAt: "2020-10-20T20:00+05:00" },
    ];
    expect(briefV(smallFestival({ lessons: [lesson, held], confirmations }), after)).toStrictEqual(breach);
  });

  it("not if the child was absent, or nobody knows who was present", () => {
    for (const day of [{ present: [] }, {}, { present: null }, null]) {
      expect(found({ day }, afterwards)).toStrictEqual([]);
    }
  });

  it("not if it was cancelled: from the instant of that on", () => {
    const cancelledAt = "2020-11-10T10:00+05:00";
    expect(found({ cancelledAt }, afterwards)).toStrictEqual([]);
    const festival = smallFestival({ lessons: [lesson, { ...held, cancelledAt }] });
    const instant = Date.parse(cancelledAt);
    expect(briefV(festival, instant - 1)).toStrictEqual(breach);
    expect(briefV(festival, instant)).toStrictEqual([]);
  });

  it("not for its own confirmation", () => {
    const own = { ...lesson, day: { present: ["child"] } };
    const confirmedAfterStart = { ...confirmation, confirmedAt: "2020-11-17T20:00+05:00" };
    expect(
      briefV(smallFestival({ lessons: [own], confirmations: [confirmedAfterStart] }), after),
    ).toStrictEqual(["V.confirmed-in-time late"]);
  });

  it("not where the venue's region does not count lessons, however many", () => {
    const regions = [{ ...region, amendments: { lessonCountsAsTrial: false } }];
    expect(found({}, afterwards, { regions })).toStrictEqual([]);
  });

  it("at the end of its day, where its start is not known", () => {
    const unknownStart = { startsAt: null };
    expect(found(unknownStart, "2020-11-05T00:00:00.000+05:00")).toStrictEqual([]);
    expect(found(unknownStart, "2020-11-05T00:00:00.001+05:00")).toStrictEqual(breach);
  });

  it("at its start at its own school, in that school's zone", () => {
    const schools = [school, { ...school, id: "west", timeZone: "Europe/Kaliningrad" }];
    const inTheWest = (confirmedAt: string) =>
      briefV(
        smallFestival({
          schools,
          lessons: [lesson, { ...held, school: "west" }],
          confirmations: [{ ...confirmation, confirmedAt }],
        }),
        after,
      );
    // 12:00 in Kaliningrad is 15:00 in Yekaterinburg.
    expect(inTheWest("2020-11-04T15:00:00.000+05:00")).toStrictEqual([]);
    expect(inTheWest("2020-11-04T15:00:00.001+05:00")).toStrictEqual(breach);
  });

  it("by a wall time that comes twice, at the first; by one that does not come, later by the gap", () => {
    const schools = [school, { ...school, id: "south", timeZone: "Europe/Volgograd" }];
    const twice: Partial<Lesson> = { school: "south", date: "2020-12-27", startsAt: "01:30" };
    const festival = (confirmedAt: string) =>
      smallFestival({
        schools,
        lessons: [
          { ...lesson, date: "2021-02-16" },
          { ...held, ...twice },
        ],
        confirmations: [{ ...confirmation, confirmedAt }],
      });
    // 01:30 at UTC+4, an hour before 01:30 at UTC+3.
    expect(briefV(festival("2020-12-26T21:30:00.000Z"), "2021-02-01T00:00Z")).toStrictEqual([]);
    expect(briefV(festival("2020-12-26T21:30:00.001Z"), "2021-02-01T00:00Z")).toStrictEqual(breach);
    const beirut = [school, { ...school, id: "south", timeZone: "Asia/Beirut" }];
    const skipped = (confirmedAt: string) => ({
      ...smallFestival({
        schools: beirut,
        lessons: [
          { ...lesson, date: "2020-05-16", linkSentAt: null, linkForwardedAt: "2020-01-01T00:00Z" },
          { ...held, school: "south", date: "2020-03-29", startsAt: "00:30" },
        ],
        confirmations: [{ ...confirmation, confirmedAt }],
      }),
    });
    // 29 March began at 01:00, so 00:30 is 01:30 at UTC+3.
    const trials = (confirmedAt: string) =>
      briefV(skipped(confirmedAt), "2020-04-01T00:00Z").filter((one) => one.startsWith("V.no-earlier"));
    expect(trials("2020-03-28T22:30:00.000Z")).toStrictEqual([]);
    expect(trials("2020-03-28T22:30:00.001Z")).toStrictEqual(breach);
  });
});

describe("V.no-earlier-trial in a festival: a trial of the project", () => {
  const attended = (trials: readonly string[], regions = [region]) =>
    briefV(smallFestival({ regions, participants: [{ ...participant, trials }] }), after);
  const confirmedAt = Date.parse(confirmation.confirmedAt);
  const iso = (instant: number) => new Date(instant).toISOString();

  it("counts if attended before the confirmation, not in the same millisecond, not after", () => {
    expect(attended([iso(confirmedAt - 1)])).toStrictEqual(breach);
    expect(attended([iso(confirmedAt)])).toStrictEqual([]);
    expect(attended([iso(confirmedAt + 1)])).toStrictEqual([]);
    expect(attended([])).toStrictEqual([]);
  });

  it("counts of any season", () => {
    expect(attended(["2003-05-01T10:00Z"])).toStrictEqual(breach);
  });

  it("counts together with lessons, up to what the region allows", () => {
    const twoAllowed = [{ ...region, amendments: { maxEarlierTrials: 2 } }];
    const trial = "2020-09-01T10:00Z";
    const findingsFor = (trials: readonly string[]) =>
      briefV(
        smallFestival({
          regions: twoAllowed,
          lessons: [lesson, held],
          participants: [{ ...participant, trials }],
        }),
        after,
      );
    expect(findingsFor([trial])).toStrictEqual([]);
    expect(findingsFor([trial, "2020-09-02T10:00Z"])).toStrictEqual(breach);
    expect(attended([trial, "2020-09-02T10:00Z"], twoAllowed)).toStrictEqual([]);
  });
});
