import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSchedule, type Schedule } from "../../src/festival/check-schedule.js";
import type { FestivalLists } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import { type Finding, isBreach } from "../../src/verdict/finding.js";
import { festivalDocument } from "../arbitraries/document.js";
import { festivalOfAllStages } from "../arbitraries/festival-of-all-stages.js";
import { judgedNearDeadlines } from "../arbitraries/near-deadlines.js";
import { agreement } from "../arbitraries/one-lesson.js";
import { lesson, smallFestival } from "../arbitraries/small-festival.js";

const after = "2020-11-20T00:00Z";
const early = "2020-11-12T00:00Z";

const lists = [
  ...(["regions", "competencies", "venues", "schools", "driveTimes"] as const),
  ...(["agreements", "parents", "participants", "confirmations"] as const),
] satisfies ReadonlyArray<keyof FestivalLists>;
type List = (typeof lists)[number];

const wire = { item: "wire", kind: "consumable", quantity: 1, per: "participant", deliver: true } as const;
const board = { ...wire, item: "board", per: "lesson" } as const;

/** A lesson of which every clause is kept, with a child, and something to deliver for the class and for the child. */
const kept: Lesson = {
  ...lesson,
  deliveries: [
    { item: "wire", quantity: 1, receivedAt: early },
    { item: "board", quantity: 1, receivedAt: early },
  ],
  linkChecks: [
    { by: "venue", at: early, passed: true },
    { by: "school", at: early, passed: true },
  ],
  day: {
    ...{ mentorPresent: true, venueConnected: true, schoolConnected: true, representativePresent: true },
    present: ["child"],
  },
};
const keptFestival = smallFestival({
  lessons: [kept],
  competencies: [{ id: "17", name: "Web", infrastructureList: [wire, board] }],
});

const found = (schedule: Schedule) => checkSchedule(schedule, { at: after }).get("lesson")?.findings ?? [];
const brief = (findings: readonly Finding[]) => findings.map(({ clause, status }) => `${clause} ${status}`);
const unknown = (clauses: readonly string[]) => clauses.map((clause) => `${clause} unknown`);
const without = (list: List, instead?: null | readonly never[]): Schedule => {
  const { [list]: _absent, ...rest } = keptFestival;
  return instead === undefined ? rest : { ...rest, [list]: instead };
};

const created = ["IV.lesson-created", "IV.link-sent", "V.link-forwarded"];
const counted = ["V.diagnostics-taken", "V.no-earlier-trial", "V.confirmed-in-time"];

/** What each list alone tells of a lesson. */
const toldBy: Readonly<Record<List, readonly string[]>> = {
  // The zone of the school and the regulation.
  regions: [
    ...[...created, ...counted, "VI.delivered"],
    ...["VII.venue-link-checked", "VII.participants-present", "VII.school-link-checked"],
  ],
  competencies: ["VI.delivered"],
  // The regulation.
  venues: [...created, ...counted, "VI.delivered"],
  // The zone.
  schools: [
    ...[...created, "V.confirmed-in-time", "VI.delivered"],
    ...["VII.venue-link-checked", "VII.participants-present", "VII.school-link-checked"],
  ],
  driveTimes: [],
  agreements: ["IV.as-agreed"],
  parents: ["V.parent-registered"],
  participants: [
    ...["V.participant-registered", "V.accounts-linked", "V.diagnostics-taken", "V.no-earlier-trial"],
  ],
  confirmations: [
    ...["V.participant-registered", "V.parent-registered", "V.accounts-linked", ...counted],
    ...["VI.delivered", "VII.participants-present"],
  ],
};

describe("a schedule of all stages with a list absent", () => {
  it("finds nothing where every clause is kept and all lists are there", () => {
    expect(found(keptFestival)).toStrictEqual([]);
  });

  it.each(lists)("without %s leaves unknown what they would say, and convicts of nothing", (list) => {
    expect(brief(found(without(list)))).toStrictEqual(unknown(toldBy[list]));
    expect(found(without(list, null))).toStrictEqual(found(without(list)));
  });

  it.each(["regions", "competencies", "venues", "schools", "parents", "participants"] as const)(
    "with %s in which its record is not is as without them",
    (list) => {
      expect(brief(found(without(list, [])))).toStrictEqual(unknown(toldBy[list]));
    },
  );

  it("of nothing but lessons knows what they say alone", () => {
    expect(brief(found({ lessons: [kept] }))).toStrictEqual([
      ...unknown(["IV.as-agreed", ...created]),
      ...unknown(["V.participant-registered", "V.parent-registered", "V.accounts-linked", ...counted]),
      ...unknown([
        "VI.delivered",
        "VII.venue-link-checked",
        "VII.participants-present",
        "VII.school-link-checked",
      ]),
    ]);
    const linkTooEarly = { ...kept, linkSentAt: "2020-11-01T00:00Z" };
    expect(brief(found({ lessons: [linkTooEarly] }))[0]).toBe("IV.link-after-creation violated");
  });

  it("knows what is missing for the class even where nobody knows how many are confirmed", () => {
    const deliveries = [{ item: "wire", quantity: 1, receivedAt: early }];
    const { confirmations: _absent, ...rest } = { ...keptFestival, lessons: [{ ...kept, deliveries }] };
    expect(found(rest)[0]).toMatchObject({
      ...{ clause: "VI.delivered", status: "overdue" },
      details: { missing: [{ item: "board", needed: 1, delivered: 0 }] },
    });
  });

  it("does not guess that nobody is in class who is not confirmed", () => {
    const { confirmations: _absent, ...rest } = keptFestival;
    expect(brief(found(rest))).not.toContain("VII.only-confirmed advised");
    expect(brief(found({ ...keptFestival, confirmations: [] }))).toStrictEqual([
      "VII.only-confirmed advised",
    ]);
  });
});

describe("an agreement that is not in the list of agreements", () => {
  const uncreated = { ...kept, createdAt: null, linkSentAt: null, linkForwardedAt: null };

  it("is known not to be where all ten lists are there", () => {
    expect(brief(found({ ...keptFestival, agreements: [] }))).toStrictEqual(["IV.as-agreed violated"]);
    const waiting = found({ ...keptFestival, lessons: [uncreated], agreements: [] });
    expect(waiting[0]).toMatchObject({ clause: "IV.lesson-created", blockedBy: ["III.competencies-agreed"] });
  });

  it.each(lists.filter((list) => list !== "agreements"))(
    "is unknown where %s are absent, and nothing waits for it",
    (list) => {
      const { [list]: _absent, ...rest } = keptFestival;
      expect(brief(found({ ...rest, agreements: [] }))).toContain("IV.as-agreed unknown");
      const { [list]: _other, ...others } = { ...keptFestival, lessons: [uncreated] };
      const waiting = found({ ...others, agreements: [] }).find(
        ({ clause }) => clause === "IV.lesson-created",
      );
      expect(waiting).not.toHaveProperty("blockedBy");
    },
  );

  it("that is in the list counts, whatever other lists are absent", () => {
    const wrong = { ...agreement, competencies: [] };
    expect(brief(found({ lessons: [kept], agreements: [wrong] }))[0]).toBe("IV.as-agreed violated");
    expect(brief(found({ lessons: [kept], agreements: [agreement] }))).not.toContain("IV.as-agreed unknown");
  });
});

describe("the fewer lists, the less is known: an absent list never makes a breach", () => {
  const breaches = (findings: readonly Finding[]) =>
    findings
      .filter(isBreach)
      .map(({ clause, status, subject, due, doneAt }) =>
        JSON.stringify([clause, status, subject, due, doneAt]),
      );
  const anyInstant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) - 1 });
  const judged = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(festivalOfAllStages, judgedNearDeadlines) },
    fc.tuple(festivalDocument, anyInstant),
  );

  it("whatever lists are absent, or lack their records, no breach is found that the whole document lacks", () => {
    let lost = 0;
    fc.assert(
      fc.property(
        judged,
        fc.subarray([...lists], { minLength: 1 }),
        fc.boolean(),
        ([festival, at], absent, empty) => {
          // That a list of confirmations or agreements is empty says something; of the others it leaves records unknown.
          const mayBeEmpty = (list: List) => empty && list !== "confirmations" && list !== "agreements";
          const parts = Object.fromEntries(absent.map((list) => [list, mayBeEmpty(list) ? [] : null]));
          const whole = checkSchedule(festival, { at });
          const partly = checkSchedule({ ...festival, ...parts }, { at });
          for (const { id } of festival.lessons) {
            const known = breaches(whole.get(id)?.findings ?? []);
            const found = breaches(partly.get(id)?.findings ?? []);
            expect(found.filter((one) => !known.includes(one))).toStrictEqual([]);
            if (found.length < known.length) lost += 1;
          }
        },
      ),
      { seed: 5, numRuns: 300 },
    );
    expect(lost).toBeGreaterThan(50);
  });

  it("one list more never makes a breach of what was none, nor unknown what was allowed", () => {
    fc.assert(
      fc.property(judged, fc.shuffledSubarray([...lists]), ([festival, at], order) => {
        const absent = new Set<List>();
        let more = checkSchedule(festival, { at });
        for (const list of order) {
          absent.add(list);
          const parts = Object.fromEntries([...absent].map((one) => [one, null]));
          const less = checkSchedule({ ...festival, ...parts }, { at });
          for (const { id } of festival.lessons) {
            const [known, found] = [more.get(id), less.get(id)];
            const before = breaches(known?.findings ?? []);
            expect(breaches(found?.findings ?? []).filter((one) => !before.includes(one))).toStrictEqual([]);
            if (found?.outcome === "allowed") expect(known?.outcome).toBe("allowed");
          }
          more = less;
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});
