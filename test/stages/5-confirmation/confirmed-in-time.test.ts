import { describe, expect, it } from "vitest";
import { type Amendments, amend } from "../../../src/regulation/amend.js";
import { upm2020 } from "../../../src/regulation/regulation.js";
import {
  canConfirmParticipant,
  checkConfirmation,
} from "../../../src/stages/5-confirmation/check-confirmation.js";
import { allowedConfirmation, due, madeAt } from "./allowed-confirmation.js";

/** The deadline of a lesson, once both its sides were tried: the millisecond before is in time, it itself is late. */
function deadlineOf(
  date: string,
  timeZone: string,
  expected: string,
  changes: Amendments = {},
): string | undefined {
  const regulation = amend(upm2020, changes);
  const lesson = { date, timeZone };
  const instant = Date.parse(expected);
  expect(canConfirmParticipant(madeAt(instant - 1, lesson), regulation)).toBe(true);
  expect(canConfirmParticipant(madeAt(instant, lesson), regulation)).toBe(false);
  return checkConfirmation(madeAt(instant, lesson), regulation).findings[0]?.due;
}

describe("V.confirmed-in-time (stage V, deadline): confirmed at least five days before the lesson's date", () => {
  it("is kept until the last millisecond of the fifth day before", () => {
    expect(checkConfirmation(madeAt("2020-11-11T23:59:59.999+05:00"))).toStrictEqual({
      outcome: "allowed",
      findings: [],
      stableUntil: due,
    });
  });

  it("is late from the first millisecond of the fourth day before, and nothing can put that right", () => {
    expect(checkConfirmation(madeAt("2020-11-12T00:00+05:00"))).toStrictEqual({
      outcome: "refused",
      findings: [
        {
          clause: "V.confirmed-in-time",
          status: "late",
          actor: "school",
          due,
          timeZone: "Asia/Yekaterinburg",
          doneAt: due,
          remedy: { kind: "never", since: due },
        },
      ],
    });
  });

  it("is late after the lesson too", () => {
    expect(checkConfirmation(madeAt("2021-03-01T10:00Z")).findings).toMatchObject([
      { status: "late", due, doneAt: "2021-03-01T10:00:00.000Z" },
    ]);
  });

  it("is unknown without lesson, zone or time, and names the deadline where that is known", () => {
    const unknown = { clause: "V.confirmed-in-time", status: "unknown", actor: "school" };
    const { at, ...untimed } = allowedConfirmation;
    for (const facts of [
      { ...allowedConfirmation, lesson: undefined },
      { ...allowedConfirmation, lesson: { date: "2020-11-16" } },
      { ...allowedConfirmation, lesson: { timeZone: "Asia/Yekaterinburg" } },
    ]) {
      expect(checkConfirmation(facts)).toStrictEqual({ outcome: "undetermined", findings: [unknown] });
    }
    expect(at).toBeDefined();
    expect(checkConfirmation(untimed)).toStrictEqual({
      outcome: "undetermined",
      findings: [{ ...unknown, due, timeZone: "Asia/Yekaterinburg" }],
    });
  });

  describe("ends in the school's zone (reading 3)", () => {
    it("in Kamchatka ten hours before Kaliningrad", () => {
      expect(deadlineOf("2020-11-16", "Asia/Kamchatka", "2020-11-11T12:00:00.000Z")).toBe(
        "2020-11-11T12:00:00.000Z",
      );
      expect(deadlineOf("2020-11-16", "Europe/Kaliningrad", "2020-11-11T22:00:00.000Z")).toBe(
        "2020-11-11T22:00:00.000Z",
      );
    });

    it.each([
      ["2020-12-27", "2020-12-22T20:00:00.000Z"],
      ["2020-12-28", "2020-12-23T20:00:00.000Z"],
      ["2020-12-29", "2020-12-24T20:00:00.000Z"],
      ["2020-12-30", "2020-12-25T20:00:00.000Z"],
      ["2020-12-31", "2020-12-26T20:00:00.000Z"],
      ["2021-01-01", "2020-12-27T21:00:00.000Z"],
      ["2021-01-02", "2020-12-28T21:00:00.000Z"],
    ])("in Volgograd, which went from UTC+4 to UTC+3 on 27 December 2020: lesson on %s", (date, expected) => {
      expect(deadlineOf(date, "Europe/Volgograd", expected)).toBe(expected);
    });

    it("where clocks go forward at midnight, at the first instant of the new day", () => {
      // Beirut: 29 March 2020 began at 01:00.
      expect(deadlineOf("2020-04-02", "Asia/Beirut", "2020-03-28T22:00:00.000Z")).toBe(
        "2020-03-28T22:00:00.000Z",
      );
      // Santiago: 6 September 2020 began at 01:00.
      expect(deadlineOf("2020-09-10", "America/Santiago", "2020-09-06T04:00:00.000Z")).toBe(
        "2020-09-06T04:00:00.000Z",
      );
    });

    it("where clocks go back at midnight, after the hour that comes twice", () => {
      // Beirut: 24 October 2020 had 23:00 to 24:00 twice.
      expect(deadlineOf("2020-10-29", "Asia/Beirut", "2020-10-24T22:00:00.000Z")).toBe(
        "2020-10-24T22:00:00.000Z",
      );
    });

    it("where 00:00 comes twice, at the first of them", () => {
      // Havana: 1 November 2020 had 00:00 to 01:00 twice.
      expect(deadlineOf("2020-11-05", "America/Havana", "2020-11-01T04:00:00.000Z")).toBe(
        "2020-11-01T04:00:00.000Z",
      );
    });
  });

  describe("counts days as the region does (reading 2)", () => {
    const moscow = (date: string, expected: string, changes: Amendments) =>
      deadlineOf(date, "Europe/Moscow", expected, changes);
    const holiday = ["2020-11-04"];

    it("on the lesson's own day where there is no lead at all", () => {
      const midnight = "2020-11-16T21:00:00.000Z";
      expect(moscow("2020-11-16", midnight, { confirmationLeadDays: 0 })).toBe(midnight);
    });

    it("by its own lead, and not by those of the other stages", () => {
      const afterSeven = "2020-11-09T21:00:00.000Z";
      const changes = { lessonLeadDays: 1, deliveryLeadDays: 2, confirmationLeadDays: 7 };
      expect(moscow("2020-11-16", afterSeven, changes)).toBe(afterSeven);
    });

    it("clear: five full days in between, holidays among them", () => {
      const afterFourth = "2020-11-04T21:00:00.000Z";
      expect(moscow("2020-11-10", afterFourth, { leadCount: "clear", nonWorkingDays: holiday })).toBe(
        afterFourth,
      );
    });

    it("working: weekends do not count", () => {
      const afterSecond = "2020-11-02T21:00:00.000Z";
      expect(moscow("2020-11-09", afterSecond, { leadCount: "working" })).toBe(afterSecond);
    });

    it("working: 4 November does not count where the region says so", () => {
      const afterFriday = "2020-10-30T21:00:00.000Z";
      expect(moscow("2020-11-09", afterFriday, { leadCount: "working", nonWorkingDays: holiday })).toBe(
        afterFriday,
      );
    });

    it("working: a Saturday counts where the region says so", () => {
      const afterSaturday = "2020-10-31T21:00:00.000Z";
      const changes: Amendments = {
        leadCount: "working",
        nonWorkingDays: holiday,
        workingDays: ["2020-10-31"],
      };
      expect(moscow("2020-11-09", afterSaturday, changes)).toBe(afterSaturday);
    });

    it("calendar: never by a region's working days", () => {
      const afterFourth = "2020-11-04T21:00:00.000Z";
      expect(moscow("2020-11-09", afterFourth, { nonWorkingDays: holiday })).toBe(afterFourth);
    });
  });
});
