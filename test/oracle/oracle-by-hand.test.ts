import { describe, expect, it } from "vitest";
import type { Festival } from "../../src/model/festival.js";
import { fixedFestival } from "./fixed-festival.js";
import type { OracleClause } from "./oracle-clauses.js";
import { oracleReport } from "./oracle-report.js";

function found(festival: Festival, at: string, clause: OracleClause) {
  return oracleReport(festival, at).findings.filter((finding) => finding.clause === clause);
}

/** A lesson that nobody forwarded the link of shows the deadline of stage V. */
function confirmationDue(timeZone: string, date: string, amendments = {}): string | undefined {
  const festival = fixedFestival({ timeZone, amendments, lesson: { date, linkForwardedAt: null } });
  return found(festival, "2010-06-01T00:00Z", "V.link-forwarded")[0]?.due;
}

/** A lesson at which no mentor was shows its start. */
function start(timeZone: string, date: string, startsAt?: string): string | undefined {
  const festival = fixedFestival({ timeZone, lesson: { date, startsAt, day: { mentorPresent: false } } });
  return found(festival, "2030-01-01T00:00Z", "VII.mentor-present")[0]?.due;
}

describe("the oracle's deadlines, worked out by hand", () => {
  it("counts five days over the change of Volgograd, 27 December 2020, 02:00 +04:00", () => {
    // The last day is the 26th; the 27th begins at 00:00 +04:00.
    expect(confirmationDue("Europe/Volgograd", "2020-12-31")).toBe("2020-12-26T20:00:00.000Z");
    // The last day is the 27th; the 28th begins at 00:00 +03:00.
    expect(confirmationDue("Europe/Volgograd", "2021-01-01")).toBe("2020-12-27T21:00:00.000Z");
    // From the start of the 26th to the start of the 31st it is 121 hours, not 120.
    const clear = confirmationDue("Europe/Volgograd", "2020-12-31", { leadCount: "clear" });
    expect(clear).toBe("2020-12-25T20:00:00.000Z");
    expect(start("Europe/Volgograd", "2020-12-31", "00:00")).toBe("2020-12-30T21:00:00.000Z");
  });

  it("counts in the other ways that a region may choose", () => {
    // 16 November 2020 was a Monday.
    expect(confirmationDue("Europe/Moscow", "2020-11-16")).toBe("2020-11-11T21:00:00.000Z");
    const due = (amendments: object) => confirmationDue("Europe/Moscow", "2020-11-16", amendments);
    expect(due({ leadCount: "clear" })).toBe("2020-11-10T21:00:00.000Z");
    expect(due({ leadCount: "working" })).toBe("2020-11-09T21:00:00.000Z");
    // Back: 13, 12, 10, 9, then over Sunday and Saturday 6.
    expect(due({ leadCount: "working", nonWorkingDays: ["2020-11-11"] })).toBe("2020-11-06T21:00:00.000Z");
    // Back: Sunday 15, 13, 12, 11, 10.
    expect(due({ leadCount: "working", workingDays: ["2020-11-15"] })).toBe("2020-11-10T21:00:00.000Z");
    expect(due({ leadCount: "working", confirmationLeadDays: 0 })).toBe("2020-11-16T21:00:00.000Z");
    expect(due({ leadCount: "clear", confirmationLeadDays: 0 })).toBe("2020-11-15T21:00:00.000Z");
  });

  it("starts a day that has no midnight, and ends one that never was", () => {
    // São Paulo went from 00:00 -03:00 to 01:00 -02:00 on 4 November 2018: the last day is the 3rd.
    expect(confirmationDue("America/Sao_Paulo", "2018-11-08")).toBe("2018-11-04T03:00:00.000Z");
    // Apia had no 30 December 2011: the last day is the 30th, the 31st began at the end of the 29th, -10:00.
    expect(confirmationDue("Pacific/Apia", "2012-01-04")).toBe("2011-12-30T10:00:00.000Z");
    expect(confirmationDue("Pacific/Apia", "2012-01-03")).toBe("2011-12-30T10:00:00.000Z");
    expect(confirmationDue("Pacific/Apia", "2012-01-05")).toBe("2011-12-31T10:00:00.000Z");
  });

  it("moves a start in a gap forward and takes the earlier of two", () => {
    // Havana went from 00:00 -05:00 to 01:00 -04:00 on 8 March 2020: 00:30 is 01:30 -04:00.
    expect(start("America/Havana", "2020-03-08", "00:30")).toBe("2020-03-08T05:30:00.000Z");
    // Beirut went from 24:00 +03:00 to 23:00 +02:00 on 24 October 2020: 23:30 at first is +03:00.
    expect(start("Asia/Beirut", "2020-10-24", "23:30")).toBe("2020-10-24T20:30:00.000Z");
    expect(start("Europe/Moscow", "2020-11-16")).toBe("2020-11-16T21:00:00.000Z");
    const unchecked = fixedFestival({});
    expect(found(unchecked, "2030-01-01T00:00Z", "VII.school-link-checked")[0]?.due).toBe(
      "2020-11-15T21:00:00.000Z",
    );
  });
});

describe("the oracle's rows, worked out by hand", () => {
  const after = "2020-12-01T00:00Z";

  it("allows 1800 seconds and not 1801", () => {
    const drive = (seconds: number | "unreachable") =>
      found(fixedFestival({ seconds }), after, "II.drive-time").map(({ subject, status }) => [
        subject.kind,
        status,
      ]);
    const breached = [
      ["agreement", "violated"],
      ["candidate", "violated"],
    ];
    expect(drive(1800)).toEqual([]);
    expect(drive(1801)).toEqual(breached);
    expect(drive("unreachable")).toEqual(breached);
  });

  it("judges the latest confirmation made in time, else the latest made late", () => {
    const inTime = { confirmedAt: "2020-11-11T20:59:59.999Z" };
    const late = { confirmedAt: "2020-11-12T00:00:00+03:00" };
    const withdrawn = { ...inTime, withdrawnAt: "2020-11-16T20:59:59.999Z" };
    const withdrawnAfter = { ...inTime, withdrawnAt: "2020-11-16T21:00:00Z" };
    const doneAt = (...confirmations: { confirmedAt: string }[]) =>
      found(fixedFestival({ confirmations }), after, "V.confirmed-in-time").map((finding) => finding.doneAt);
    expect(doneAt(inTime)).toEqual([]);
    expect(doneAt(late)).toEqual(["2020-11-11T21:00:00.000Z"]);
    expect(doneAt(late, inTime)).toEqual([]);
    expect(doneAt(late, withdrawn)).toEqual(["2020-11-11T21:00:00.000Z"]);
    expect(doneAt(late, withdrawnAfter)).toEqual([]);
  });

  it("wants the goods of those who were confirmed one millisecond before the deadline", () => {
    const state = (confirmedAt: string, gloves: number) => {
      const deliveries = [
        { item: "press", quantity: 1, receivedAt: "2020-11-01T00:00Z" },
        { item: "gloves", quantity: 1, receivedAt: "2020-11-02T00:00Z" },
        { item: "gloves", quantity: gloves, receivedAt: "2020-11-15T00:00+03:00" },
      ];
      const festival = fixedFestival({ lesson: { deliveries }, confirmations: [{ confirmedAt }] });
      return found(festival, after, "VI.delivered").map(({ status, due, doneAt }) => ({
        status,
        due,
        doneAt,
      }));
    };
    const due = "2020-11-14T21:00:00.000Z";
    expect(state("2020-11-14T20:59:59.999Z", 1)).toEqual([{ status: "late", due, doneAt: due }]);
    expect(state("2020-11-14T21:00:00.000Z", 1)).toEqual([]);
    const short = fixedFestival({ confirmations: [{ confirmedAt: "2020-11-14T20:59:59.999Z" }] });
    expect(found(short, due, "VI.delivered")).toMatchObject([{ status: "overdue", due }]);
    expect(found(short, "2020-11-14T20:59:59.999Z", "VI.delivered")).toMatchObject([{ status: "pending" }]);
  });

  it("counts what it found, by clause and by region, without the keys that are not due", () => {
    const festival = fixedFestival({ lesson: { createdAt: null, linkSentAt: null } });
    const report = oracleReport(festival, "2020-11-11T21:00:00Z");
    const subject = { kind: "lesson", id: "lesson" };
    const deadline = { due: "2020-11-11T21:00:00.000Z", timeZone: "Europe/Moscow" };
    expect(report).toStrictEqual({
      format: "upm-report/1",
      regulation: "upm-2020",
      at: "2020-11-11T21:00:00.000Z",
      summary: {
        breaches: 3,
        unknown: 0,
        pending: 0,
        advice: 0,
        byClause: [
          { clause: "IV.lesson-created", breaches: 1, unknown: 0, pending: 0, advice: 0 },
          { clause: "IV.link-sent", breaches: 1, unknown: 0, pending: 0, advice: 0 },
          { clause: "V.forward-after-link", breaches: 1, unknown: 0, pending: 0, advice: 0 },
        ],
        byRegion: [{ region: "region", breaches: 3, unknown: 0, pending: 0, advice: 0 }],
      },
      findings: [
        { clause: "IV.lesson-created", status: "overdue", actor: "venue", subject, ...deadline },
        {
          clause: "IV.link-sent",
          status: "overdue",
          actor: "venue",
          subject,
          ...deadline,
          blockedBy: ["IV.lesson-created"],
        },
        { clause: "V.forward-after-link", status: "violated", actor: "school", subject },
      ],
    });
  });
});
