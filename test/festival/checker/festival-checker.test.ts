import { describe, expect, it } from "vitest";
import { generatedFestival, judgedAt } from "../../../bench/festivals/generated-festival.ts";
import { checkFestival } from "../../../src/festival/check-festival.js";
import { festivalChecker } from "../../../src/festival/checker/festival-checker.js";
import { chunksOf } from "../../../src/festival/checker/report-of-sequences.js";
import { isInvalidFacts } from "../../../src/issues/invalid-facts.js";
import { isInvalidFestival } from "../../../src/issues/invalid-festival.js";
import type { Lesson } from "../../../src/model/lesson.js";
import { deepFrozen } from "../../arbitraries/deep-frozen.js";
import {
  confirmation,
  lesson,
  lessonDue,
  participant,
  school,
  smallFestival,
} from "../../arbitraries/small-festival.js";

const at = judgedAt;
const season = generatedFestival({ lessons: 300, confirmationsPerLesson: 10 });
const [aLesson] = season.lessons;
if (aLesson === undefined) throw new Error("no lesson");
const notForwarded = { lessons: [{ ...aLesson, linkForwardedAt: null }] };

describe("a checker", () => {
  it("refuses what a full check refuses", () => {
    const invalid = smallFestival({ parents: [] });
    const thrown = (check: () => unknown) => {
      try {
        check();
      } catch (error) {
        return error;
      }
      return undefined;
    };
    const full = thrown(() => checkFestival(invalid, { at }));
    expect(isInvalidFestival(full)).toBe(true);
    expect(thrown(() => festivalChecker(invalid))).toEqual(full);
    expect(thrown(() => festivalChecker(invalid, { at }))).toEqual(full);
    expect(isInvalidFacts(thrown(() => festivalChecker(season, { at: "13 November" })))).toBe(true);
    expect(isInvalidFacts(thrown(() => festivalChecker(season).check({ at: "2020-11-13" })))).toBe(true);
  });

  it.each(["at once", "when asked"])("reports on the festival that it was given, judged %s", (when) => {
    const checker = festivalChecker(season, when === "at once" ? { at } : { at: undefined });
    const report = checkFestival(season, { at });
    expect(checker.check({ at })).toStrictEqual(report);
    expect(JSON.stringify(checker.check({ at }))).toBe(JSON.stringify(report));
    expect(checker.festival).toStrictEqual(season);
  });

  it("gives the same report while nothing changes, however the instant is written", () => {
    const checker = festivalChecker(season);
    const report = checker.check({ at: "2020-11-13T09:00:00Z" });
    expect(checker.check({ at: "2020-11-13T12:00+03:00" })).toBe(report);
    expect(checker.check({ at: new Date("2020-11-13T09:00:00Z") })).toBe(report);
    expect(checker.check({ at: Date.UTC(2020, 10, 13, 9) })).toBe(report);
    checker.change({});
    checker.change({ lessons: null, parents: [], remove: { participants: [] } });
    expect(checker.check({ at })).toBe(report);
    checker.change(notForwarded);
    expect(checker.check({ at })).not.toBe(report);
  });

  it("looks at a deadline from either side, as a full check does", () => {
    const checker = festivalChecker(smallFestival());
    const due = Date.parse(lessonDue);
    const late = { ...confirmation, confirmedAt: new Date(due).toISOString() };
    const { lesson: of, participant, confirmedAt } = confirmation;
    checker.change({
      confirmations: [late],
      remove: { confirmations: [{ lesson: of, participant, confirmedAt }] },
    });
    const clausesAt = (instant: number) =>
      checker.check({ at: instant }).findings.map(({ clause, status }) => `${clause} ${status}`);
    expect(clausesAt(due - 1)).not.toContain("V.confirmed-in-time late");
    expect(clausesAt(due)).toContain("V.confirmed-in-time late");
    expect(clausesAt(due - 1)).not.toContain("V.confirmed-in-time late");
  });

  it("takes whatever stays of a replaced confirmation from its successor", () => {
    const checker = festivalChecker(smallFestival());
    const again = {
      ...confirmation,
      confirmedAt: "2020-11-05T15:00:00.0009Z",
      withdrawnAt: "2020-11-06T00:00Z",
    };
    checker.change({ confirmations: [again] });
    expect(checker.festival.confirmations).toEqual([again]);
  });

  it("takes confirmations for a lesson that had none, and whose last one goes again", () => {
    const other = { ...lesson, id: "other" };
    const festival = smallFestival({ lessons: [lesson, other] });
    const checker = festivalChecker(festival, { at });
    const { participant, confirmedAt } = confirmation;
    const [first, second] = [confirmedAt, "2020-11-12T10:00Z"].map((made) => ({
      ...confirmation,
      lesson: "other",
      confirmedAt: made,
    })) as [typeof confirmation, typeof confirmation];
    const added = [confirmation, first, second];
    checker.change({ confirmations: [first, second] });
    expect(checker.festival.confirmations).toEqual(added);
    expect(checker.check({ at })).toEqual(checkFestival({ ...festival, confirmations: added }, { at }));
    const keys = [first, second].map((one) => ({
      lesson: "other",
      participant,
      confirmedAt: one.confirmedAt,
    }));
    checker.change({ remove: { confirmations: keys } });
    expect(checker.festival.confirmations).toEqual([confirmation]);
    expect(checker.check({ at })).toEqual(checkFestival(festival, { at }));
    // Of a lesson of the document as well: it does not get back those that it had there.
    checker.change({ remove: { confirmations: [{ lesson: "lesson", participant, confirmedAt }] } });
    expect(checker.festival.confirmations).toEqual([]);
    expect(checker.check({ at })).toEqual(checkFestival({ ...festival, confirmations: [] }, { at }));
  });

  it("leaves what it gave earlier as it was", () => {
    const checker = festivalChecker(season, { at });
    const [report, festival] = [checker.check({ at }), checker.festival];
    const text = JSON.stringify([report, festival]);
    const [unread] = [checker.check({ at })];
    checker.change({ ...notForwarded, remove: { confirmations: season.confirmations.slice(0, 100) } });
    checker.check({ at });
    expect(JSON.stringify([unread, festival])).toBe(text);
    expect(festival).toStrictEqual(season);
  });

  it("does not change what it is given, and needs none of it but its own to be plain", () => {
    const given = deepFrozen(structuredClone(season));
    const checker = festivalChecker(given, { at });
    checker.change(deepFrozen(structuredClone(notForwarded)));
    expect(checker.check({ at })).toEqual(checkFestival(checker.festival, { at }));
    expect(given).toEqual(season);
  });

  it("keeps a list of its festival as long as nothing in it changes", () => {
    const checker = festivalChecker(season);
    checker.change(notForwarded);
    const first = checker.festival;
    expect(first.participants).toBe(season.participants);
    expect(first.confirmations).toBe(season.confirmations);
    expect(first.lessons).not.toBe(season.lessons);
    checker.change({ parents: season.parents.slice(0, 1) });
    expect(checker.festival.lessons).toBe(first.lessons);
    expect(checker.festival.parents).not.toBe(first.parents);
    expect(Object.keys(checker.festival)).toEqual(Object.keys(season));
  });

  it("moves what is found of a lesson to the region of its venue", () => {
    const checker = festivalChecker(season, { at });
    const regionOf = (id: string) => season.venues.find((venue) => venue.id === id)?.region as string;
    const before = checker.check({ at });
    const subject = before.findings.find(({ clause }) => clause === "IV.as-agreed")?.subject;
    const moved = season.lessons.find(({ id }) => id === subject?.id) as Lesson;
    const venue = season.venues.find(({ region }) => region !== regionOf(moved.venue))?.id as string;
    checker.change({ lessons: [{ ...moved, venue }] });
    const after = checker.check({ at });
    expect(after).toEqual(checkFestival(checker.festival, { at }));
    expect(after.summary.byRegion).not.toEqual(before.summary.byRegion);
    // Twice before anybody looks.
    const others = season.venues.filter(
      ({ region }) => ![regionOf(venue), regionOf(moved.venue)].includes(region),
    );
    for (const { id } of others.slice(0, 2)) checker.change({ lessons: [{ ...moved, venue: id }] });
    expect(checker.check({ at })).toEqual(checkFestival(checker.festival, { at }));
  });

  it("keeps apart lessons whose ids begin alike, in whatever order they change", () => {
    const ids = ["a", "a-", "a.", "a0", "A", "b"];
    const lessons = ids.map((id) => ({ ...lesson, id }));
    const confirmations = ids.map((id) => ({ ...confirmation, lesson: id }));
    const checker = festivalChecker(
      smallFestival({ schools: [school, { ...school, id: "other" }], lessons, confirmations }),
    );
    const late = confirmations.map((one) => ({ ...one, confirmedAt: lessonDue }));
    const untested = { participants: [{ ...participant, diagnosticTests: [], registeredAt: null }] };
    const changes = [
      untested,
      { lessons: lessons.map((one) => ({ ...one, school: "other" })) },
      ...late.toReversed().map((one) => ({ confirmations: [one] })),
      { lessons: lessons.slice(1, 3) },
      { participants: [participant] },
      { remove: { confirmations: confirmations.slice(0, 4) } },
    ];
    checker.check({ at: lessonDue });
    for (const [index, change] of changes.entries()) {
      checker.change(change);
      if (index === 3 || index === 5) continue;
      expect(checker.check({ at: lessonDue })).toEqual(checkFestival(checker.festival, { at: lessonDue }));
    }
  });

  it("can be taken apart: its functions need nothing in front of them", () => {
    const { check, change } = festivalChecker(season);
    change(notForwarded);
    expect(check({ at }).findings).toHaveLength(
      checkFestival(
        { ...season, lessons: [notForwarded.lessons[0] as typeof aLesson, ...season.lessons.slice(1)] },
        { at },
      ).findings.length,
    );
  });
});

describe("the report of a checker", () => {
  it("is a report like any other: by its keys, as JSON, copied, and for whoever compares", () => {
    const full = checkFestival(season, { at });
    const report = () => festivalChecker(season).check({ at });
    expect(Object.keys(report())).toEqual(Object.keys(full));
    expect(JSON.stringify(report(), undefined, 2)).toBe(JSON.stringify(full, undefined, 2));
    expect({ ...report() }).toStrictEqual(full);
    expect(structuredClone(report())).toStrictEqual(full);
    expect(report()).toStrictEqual(full);
    expect(report().findings.length).toBe(full.findings.length);
    expect(Object.freeze(report()).findings).toStrictEqual(full.findings);
  });

  it("gives one list of findings, however often it is read", () => {
    const report = festivalChecker(season).check({ at });
    expect(report.findings).toBe(report.findings);
  });

  it("shares with the one before all chunks in which nothing changed, and all findings that say the same", () => {
    const checker = festivalChecker(season, { at });
    const before = checker.check({ at });
    checker.change(notForwarded);
    const after = checker.check({ at });
    const [earlier, later] = [before, after].map((report) => (chunksOf(report) ?? []).flat());
    const fresh = (later ?? []).filter((chunk) => !earlier?.includes(chunk));
    expect(earlier?.length).toBeGreaterThan(20);
    expect(fresh.map(([finding]) => finding?.clause)).toEqual(["V.link-forwarded"]);
    const known = new Set(before.findings);
    expect(after.findings.filter((finding) => !known.has(finding))).toHaveLength(1);
  });
});
