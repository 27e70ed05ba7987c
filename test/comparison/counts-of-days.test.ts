import { describe, expect, it } from "vitest";
import { type Amendments, amend } from "../../src/regulation/amend.js";
import { type Regulation, upm2020 } from "../../src/regulation/regulation.js";
import { differences, inShort, lessonAndInstant } from "./witness-holds.ts";

const working = (changes: Amendments = {}): Regulation =>
  amend(upm2020, { leadCount: "working", ...changes });

/** Which regulation refuses an act about a lesson, when, and what makes the difference. */
function acts(first: Regulation, second: Regulation, clause: string) {
  return differences(first, second)
    .filter((difference) => difference.clause === clause)
    .map((difference) => {
      const { date, at } = lessonAndInstant(difference);
      return `${difference.refusedBy} ${date} from ${at} by ${difference.parameters.join(", ")}`;
    });
}

describe("working days and calendar days (reading 2)", () => {
  it("three working days refuse nothing that five calendar days allow, where only weekends are off", () => {
    const three = working({ confirmationLeadDays: 3 });
    expect(acts(three, upm2020, "V.confirmed-in-time")).toStrictEqual([
      // Sunday 1 November: three working days back is the 28th, five days back the 27th.
      "second 2020-11-01 from 2020-10-28T00:00:00.000Z by confirmationLeadDays, leadCount",
    ]);
  });

  it("with 4 November 2020 off, each of the two refuses what the other allows", () => {
    const three = working({ confirmationLeadDays: 3, nonWorkingDays: ["2020-11-04"] });
    expect(acts(three, upm2020, "V.confirmed-in-time")).toStrictEqual([
      // Thursday 5 November: Tuesday, Monday, Friday 30 October, where five days back is the 31st.
      "first 2020-11-05 from 2020-10-31T00:00:00.000Z by confirmationLeadDays, leadCount, nonWorkingDays",
      "second 2020-11-01 from 2020-10-28T00:00:00.000Z by confirmationLeadDays, leadCount, nonWorkingDays",
    ]);
    expect(acts(upm2020, three, "V.link-forwarded")).toStrictEqual([
      "first 2020-11-01 from 2020-10-28T00:00:00.000Z by confirmationLeadDays, leadCount, nonWorkingDays",
      "second 2020-11-05 from 2020-10-31T00:00:00.000Z by confirmationLeadDays, leadCount, nonWorkingDays",
    ]);
  });

  it("list both refusals of a clause together, in clause order, the first regulation's before the second's", () => {
    const three = working({ confirmationLeadDays: 3, nonWorkingDays: ["2020-11-04"] });
    expect(
      differences(three, upm2020).map(({ clause, refusedBy }) => `${clause} ${refusedBy}`),
    ).toStrictEqual([
      "IV.lesson-created first",
      "IV.link-sent first",
      "V.link-forwarded first",
      "V.link-forwarded second",
      "V.confirmed-in-time first",
      "V.confirmed-in-time second",
      "VI.delivered first",
    ]);
  });
});

describe("days off and worked Saturdays, where working days count (reading 2)", () => {
  it("4 November 2020 off: its region refuses earlier, from the first lesson after it", () => {
    const unityDay = working({ nonWorkingDays: ["2020-11-04"] });
    expect(acts(working(), unityDay, "IV.lesson-created")).toStrictEqual([
      "second 2020-11-05 from 2020-10-29T00:00:00.000Z by nonWorkingDays",
    ]);
    expect(acts(working(), unityDay, "VI.delivered")).toStrictEqual([
      "second 2020-11-05 from 2020-11-03T00:00:00.000Z by nonWorkingDays",
    ]);
  });

  it("Saturday 14 November 2020 worked: its region allows longer, from the first lesson after it", () => {
    const saturday = working({ workingDays: ["2020-11-14"] });
    expect(acts(working(), saturday, "V.confirmed-in-time")).toStrictEqual([
      "first 2020-11-15 from 2020-11-10T00:00:00.000Z by workingDays",
    ]);
    expect(acts(working(), saturday, "VI.delivered")).toStrictEqual([
      "first 2020-11-15 from 2020-11-13T00:00:00.000Z by workingDays",
    ]);
  });

  it("4 November off here and 5 November there: each refuses what the other allows", () => {
    const fourth = working({ nonWorkingDays: ["2020-11-04"] });
    const fifth = working({ nonWorkingDays: ["2020-11-05"] });
    expect(acts(fourth, fifth, "VI.delivered")).toStrictEqual([
      "first 2020-11-05 from 2020-11-03T00:00:00.000Z by nonWorkingDays",
      // Saturday 7 November: Friday and Thursday the 5th, where the 5th is off Friday and Wednesday the 4th.
      "second 2020-11-07 from 2020-11-05T00:00:00.000Z by nonWorkingDays",
    ]);
  });

  it("a day off and a Saturday worked for it: earlier for lessons after the one, as before after the other", () => {
    const moved = working({ nonWorkingDays: ["2020-11-04"], workingDays: ["2020-11-07"] });
    expect(acts(working(), moved, "VI.delivered")).toStrictEqual([
      // Sunday 8 November: Saturday the 7th and Friday, where Saturdays are off Friday and Thursday.
      "first 2020-11-08 from 2020-11-06T00:00:00.000Z by nonWorkingDays, workingDays",
      "second 2020-11-05 from 2020-11-03T00:00:00.000Z by nonWorkingDays, workingDays",
    ]);
  });

  it("a day off long before the plan is found too: the latest lesson that it matters to", () => {
    const january = working({ nonWorkingDays: ["2020-01-09"] });
    expect(acts(working(), january, "VI.delivered")).toStrictEqual([
      "second 2020-01-13 from 2020-01-09T00:00:00.000Z by nonWorkingDays",
    ]);
  });

  it("a day off makes no difference to a lead of no days, nor one after which there is no lesson", () => {
    const none = { lessonLeadDays: 0, confirmationLeadDays: 0, deliveryLeadDays: 0 };
    expect(differences(working(none), working({ ...none, nonWorkingDays: ["2020-11-04"] }))).toStrictEqual(
      [],
    );
    // 2099-12-31 is a Thursday, and a lesson's own day does not count.
    expect(differences(working(), working({ nonWorkingDays: ["2099-12-31"] }))).toStrictEqual([]);
    expect(acts(working(), working({ nonWorkingDays: ["2099-12-30"] }), "VI.delivered")).toStrictEqual([
      "second 2099-12-31 from 2099-12-29T00:00:00.000Z by nonWorkingDays",
    ]);
  });
});

describe("regulations that say the same in other words do not differ", () => {
  const days = ["2020-11-04", "2020-11-05", "2021-01-01"];

  it.each<[string, Amendments, Amendments]>([
    ["days off in another order", { nonWorkingDays: days }, { nonWorkingDays: days.toReversed() }],
    ["days off named twice", { nonWorkingDays: days }, { nonWorkingDays: [...days, ...days] }],
    [
      "Saturdays and Sundays among the days off",
      { nonWorkingDays: days },
      { nonWorkingDays: ["2020-11-07", ...days, "2020-11-08"] },
    ],
    ["Saturdays alone among the days off", {}, { nonWorkingDays: ["2020-11-07", "2020-11-14"] }],
    ["a Monday among the worked days", {}, { workingDays: ["2020-11-09"] }],
    [
      "worked Saturdays in another order and twice",
      { workingDays: ["2020-11-14", "2020-11-21"] },
      { workingDays: ["2020-11-21", "2020-11-14", "2020-11-21"] },
    ],
  ])("%s", (_what, first, second) => {
    expect(differences(working(first), working(second))).toStrictEqual([]);
    expect(differences(working(second), working(first))).toStrictEqual([]);
  });

  it("five calendar days are four clear days", () => {
    const four = { lessonLeadDays: 4, confirmationLeadDays: 4, deliveryLeadDays: 1 };
    const clear = amend(upm2020, { leadCount: "clear", ...four });
    expect(differences(upm2020, clear)).toStrictEqual([]);
    expect(differences(clear, upm2020)).toStrictEqual([]);
  });

  it("a lead of no days ends with the lesson's day in calendar and in working days", () => {
    const none = { lessonLeadDays: 0, confirmationLeadDays: 0, deliveryLeadDays: 0 };
    const days = { nonWorkingDays: ["2020-11-04"], workingDays: ["2020-11-14"] };
    expect(differences(amend(upm2020, none), working({ ...none, ...days }))).toStrictEqual([]);
  });

  it("working days are calendar days where every Saturday and Sunday of the century is worked, up to the last", () => {
    const weekends: string[] = [];
    for (let day = Date.UTC(2000, 0, 1); day < Date.UTC(2100, 0, 1); day += 86_400_000) {
      const date = new Date(day);
      if (date.getUTCDay() % 6 === 0) weekends.push(date.toISOString().slice(0, 10));
    }
    expect(differences(working({ workingDays: weekends }), upm2020)).toStrictEqual([]);
    // Sunday 27 December 2099 is the last: a delivery for the 28th or the 29th misses it.
    expect(acts(working({ workingDays: weekends.slice(0, -1) }), upm2020, "VI.delivered")).toStrictEqual([
      "first 2099-12-28 from 2099-12-26T00:00:00.000Z by leadCount, workingDays",
    ]);
  });
});

describe("several parameters changed together", () => {
  const strict = { confirmationLeadDays: 7, maxDriveMinutes: 20, planDeadline: "2020-11-15" };

  it("are listed in clause order, whoever refuses", () => {
    expect(differences(upm2020, amend(upm2020, strict)).map(inShort)).toStrictEqual([
      "I.competencies-chosen first: planDeadline",
      "I.venues-chosen first: planDeadline",
      "II.schools-listed first: planDeadline",
      "II.drive-time second: maxDriveMinutes",
      "III.schools-selected first: planDeadline",
      "III.contact-made first: planDeadline",
      "III.competencies-agreed first: planDeadline",
      "V.link-forwarded second: confirmationLeadDays",
      "V.confirmed-in-time second: confirmationLeadDays",
    ]);
  });

  it("the lesson is the first one after the plan of the one that allows it", () => {
    const later = amend(upm2020, strict);
    expect(acts(upm2020, later, "V.confirmed-in-time")).toStrictEqual([
      "second 2020-11-01 from 2020-10-26T00:00:00.000Z by confirmationLeadDays",
    ]);
    const laxer = amend(upm2020, { planDeadline: "2020-11-15", confirmationLeadDays: 3 });
    expect(acts(upm2020, laxer, "V.confirmed-in-time")).toStrictEqual([
      "first 2020-11-16 from 2020-11-12T00:00:00.000Z by confirmationLeadDays",
    ]);
  });

  it("fewer trials and lessons that count are two ways in which one refuses more (reading 7)", () => {
    const laxer = amend(upm2020, { maxEarlierTrials: 2, lessonCountsAsTrial: false });
    const found = differences(upm2020, laxer);
    expect(found.map(inShort)).toStrictEqual([
      "V.no-earlier-trial first: maxEarlierTrials",
      "V.no-earlier-trial first: lessonCountsAsTrial",
    ]);
    expect(found.map(({ witness }) => witness.facts)).toMatchObject([
      { participant: { trials: 1, lessons: 0 } },
      { participant: { trials: 0, lessons: 1 } },
    ]);
  });

  it("fewer trials here and lessons that count there: each refuses what the other allows (reading 7)", () => {
    const trials = amend(upm2020, { lessonCountsAsTrial: false });
    const lessons = amend(upm2020, { maxEarlierTrials: 1 });
    const found = differences(trials, lessons);
    expect(found.map(inShort)).toStrictEqual([
      "V.no-earlier-trial first: maxEarlierTrials",
      "V.no-earlier-trial second: lessonCountsAsTrial",
    ]);
    expect(found.map(({ witness }) => witness.facts)).toMatchObject([
      { participant: { trials: 1, lessons: 0 } },
      { participant: { trials: 0, lessons: 2 } },
    ]);
  });
});

describe("the parameters that are named", () => {
  const delivery = (first: Regulation, second: Regulation) =>
    differences(first, second)
      .filter(({ clause }) => clause === "VI.delivered")
      .map(({ parameters }) => parameters);

  it("are none whose days are the same in another order, or are not counted", () => {
    const days = ["2020-11-04", "2020-11-05"];
    const three = working({ deliveryLeadDays: 3, nonWorkingDays: days });
    expect(delivery(three, working({ nonWorkingDays: [...days].reverse() }))).toStrictEqual([
      ["deliveryLeadDays"],
    ]);
    const uncounted = amend(upm2020, { nonWorkingDays: days });
    expect(delivery(working(), uncounted)).toStrictEqual([["leadCount"]]);
  });
});

it("a calendar without working days refuses every act, so that no other parameter makes a difference", () => {
  const everyWeekday: string[] = [];
  for (let day = Date.UTC(2000, 0, 1); day < Date.UTC(2100, 0, 1); day += 86_400_000) {
    const date = new Date(day);
    if (date.getUTCDay() % 6 !== 0) everyWeekday.push(date.toISOString().slice(0, 10));
  }
  const closed = working({ nonWorkingDays: everyWeekday });
  const stricter = amend(closed, { minDiagnosticTests: 2, lessonCountsAsTrial: false });
  expect(differences(stricter, closed)).toStrictEqual([]);
});
