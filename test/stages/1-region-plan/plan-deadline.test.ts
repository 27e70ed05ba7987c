import { describe, expect, it } from "vitest";
import { amend } from "../../../src/regulation/amend.js";
import { upm2020 } from "../../../src/regulation/regulation.js";
import { foundOfDuty, planDuties } from "../../arbitraries/plan-duties.js";

/** Half past noon in Yekaterinburg, weeks after the deadline. */
const weeksAfter = "2020-11-20T12:30+05:00";
const timeZone = "Asia/Yekaterinburg";
const due = "2020-10-31T19:00:00.000Z";
const lastMillisecond = "2020-10-31T23:59:59.999+05:00";
const firstOfNovember = "2020-11-01T00:00+05:00";

const named = planDuties.map((duty) => [`${duty.clause} of the ${duty.actor}`, duty] as const);

describe.each(named)("%s, by the plan deadline: 31 October 2020, the whole day included", (_name, duty) => {
  const common = { clause: duty.clause, actor: duty.actor, due, timeZone };
  const found = (doneAt: string | undefined, at: string | undefined = weeksAfter) =>
    foundOfDuty(duty, { doneAt, at, timeZone });

  it("is kept by an act at 23:59:59.999 of that day", () => {
    expect(found(lastMillisecond)).toBeUndefined();
  });

  it("is late at 00:00 of 1 November: that is said with its time, and nothing makes it timely", () => {
    expect(found(firstOfNovember)).toStrictEqual({
      ...common,
      status: "late",
      doneAt: due,
      remedy: { kind: "never", since: due },
    });
    expect(found(firstOfNovember, firstOfNovember)?.status).toBe("late");
  });

  it("is pending until the last millisecond of the day: who owes the act, which, and by when", () => {
    expect(found("not-yet", lastMillisecond)).toStrictEqual({
      ...common,
      status: "pending",
      remedy: { kind: "act", actor: duty.actor, act: duty.act, by: due },
    });
  });

  it("is overdue from 00:00 of 1 November: the act is still owed, by no day", () => {
    expect(found("not-yet", firstOfNovember)).toStrictEqual({
      ...common,
      status: "overdue",
      remedy: { kind: "act", actor: duty.actor, act: duty.act },
    });
  });

  it("has not been done yet as of an instant before the act, and has as of the act's own (reading 13)", () => {
    const act = "2020-10-28T12:00+05:00";
    expect(found(act, "2020-10-28T11:59:59.999+05:00")?.status).toBe("pending");
    expect(found(act, act)).toBeUndefined();
    expect(found("2020-11-10T12:00+05:00", "2020-11-05T12:00+05:00")?.status).toBe("overdue");
  });

  it("is unknown where it is not known whether it was done, with the deadline, which is known", () => {
    const unknown = { ...common, status: "unknown" };
    for (const at of [lastMillisecond, weeksAfter]) expect(found(undefined, at)).toStrictEqual(unknown);
    for (const doneAt of ["not-yet", lastMillisecond, firstOfNovember]) {
      expect(foundOfDuty(duty, { doneAt, at: undefined, timeZone })).toStrictEqual(unknown);
    }
  });

  it("is unknown where the zone is, so the deadline", () => {
    for (const doneAt of ["not-yet", lastMillisecond, firstOfNovember]) {
      expect(foundOfDuty(duty, { doneAt, at: weeksAfter, timeZone: undefined })).toStrictEqual({
        clause: duty.clause,
        actor: duty.actor,
        status: "unknown",
      });
    }
  });

  // In Havana clocks went back on 1 November at 01:00: its day began twice, and the first counts.
  it.each([
    ["Europe/Kaliningrad", "2020-10-31T22:00:00.000Z"],
    ["Europe/Moscow", "2020-10-31T21:00:00.000Z"],
    ["Europe/Volgograd", "2020-10-31T20:00:00.000Z"],
    ["Asia/Omsk", "2020-10-31T18:00:00.000Z"],
    ["Asia/Kamchatka", "2020-10-31T12:00:00.000Z"],
    ["America/Havana", "2020-11-01T04:00:00.000Z"],
  ])("ends with the day of the organisation that acts: in %s at %s", (zone, end) => {
    const before = new Date(Date.parse(end) - 1).toISOString();
    const doneAt = (act: string) => foundOfDuty(duty, { doneAt: act, at: weeksAfter, timeZone: zone });
    expect(doneAt(before)).toBeUndefined();
    expect(doneAt(end)).toMatchObject({ status: "late", due: end, timeZone: zone });
  });

  it.each([
    ["2020-10-30", "2020-10-30T19:00:00.000Z", timeZone],
    ["2020-11-15", "2020-11-15T19:00:00.000Z", timeZone],
    // Volgograd's clocks went back on 27 December: that day began at UTC+4 and ended at UTC+3.
    ["2020-12-26", "2020-12-26T20:00:00.000Z", "Europe/Volgograd"],
    ["2020-12-27", "2020-12-27T21:00:00.000Z", "Europe/Volgograd"],
  ])("is that of the regulation in force: %s ends at %s in %s", (planDeadline, end, zone) => {
    const regulation = amend(upm2020, { planDeadline });
    const before = new Date(Date.parse(end) - 1).toISOString();
    const doneAt = (act: string) =>
      foundOfDuty(duty, { doneAt: act, at: "2021-02-01T00:00Z", timeZone: zone, regulation });
    expect(doneAt(before)).toBeUndefined();
    expect(doneAt(end)).toMatchObject({ status: "late", due: end });
  });
});

// Without contact the agreement itself is out of order, whatever the duty.
const onTheirOwn = named.filter(([, { clause }]) => clause !== "III.contact-made");

describe.each(onTheirOwn)("the outcome of %s", (_name, duty) => {
  const outcome = (doneAt: string | undefined, at: string) => duty.verdict({ doneAt, at, timeZone }).outcome;

  it("is refused where the act is late or overdue, undetermined while it is pending or unknown", () => {
    expect(outcome(firstOfNovember, weeksAfter)).toBe("refused");
    expect(outcome("not-yet", firstOfNovember)).toBe("refused");
    expect(outcome("not-yet", lastMillisecond)).toBe("undetermined");
    expect(outcome(undefined, lastMillisecond)).toBe("undetermined");
    expect(outcome("2020-10-28T12:00+05:00", weeksAfter)).toBe("allowed");
  });
});
