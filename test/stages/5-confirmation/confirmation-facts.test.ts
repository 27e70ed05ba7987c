import { describe, expect, it } from "vitest";
import { isInvalidFacts } from "../../../src/issues/invalid-facts.js";
import {
  canConfirmParticipant,
  checkConfirmation,
} from "../../../src/stages/5-confirmation/check-confirmation.js";
import {
  type ConfirmationFacts,
  parseConfirmationFacts,
} from "../../../src/stages/5-confirmation/confirmation-facts.js";
import { allowedConfirmation } from "./allowed-confirmation.js";

const allWrong = {
  participant: { registered: "yes", diagnosticTests: -1, trials: 0.5, lessons: Number.NaN },
  parent: { registered: 1, linked: {} },
  lesson: { date: "2020-11-31", timeZone: "+05:00" },
  at: "2020-11-10T12:00",
};

const everyPointer = [
  "/participant/registered",
  "/participant/diagnosticTests",
  "/participant/trials",
  "/participant/lessons",
  "/parent/registered",
  "/parent/linked",
  "/lesson/date",
  "/lesson/timeZone",
  "/at",
];

function pointersOf(facts: unknown): string[] {
  const parsed = parseConfirmationFacts(facts);
  return "issues" in parsed ? parsed.issues.map(({ pointer }) => pointer) : [];
}

function thrownBy(check: () => unknown): unknown {
  try {
    check();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

describe("malformed facts", () => {
  it("throw one InvalidFacts that lists every bad path, with what was expected and what was received", () => {
    for (const check of [canConfirmParticipant, checkConfirmation]) {
      const error = thrownBy(() => check(allWrong as unknown as ConfirmationFacts));
      expect(isInvalidFacts(error)).toBe(true);
      if (!isInvalidFacts(error)) continue;
      expect([error.name, error.code]).toStrictEqual(["InvalidFacts", "InvalidFacts"]);
      expect(error.issues.map(({ pointer }) => pointer)).toStrictEqual(everyPointer);
      expect(error.issues.every(({ expected, received }) => expected && received)).toBe(true);
    }
  });

  it("are answered by parseConfirmationFacts, which never throws", () => {
    expect(pointersOf(allWrong)).toStrictEqual(everyPointer);
    expect(parseConfirmationFacts({ participant: { trials: 0.5 } })).toStrictEqual({
      issues: [{ pointer: "/participant/trials", expected: "a whole number, 0 or more", received: "0.5" }],
    });
  });

  it("are refused even where a condition is breached already", () => {
    const facts = { ...allowedConfirmation, parent: { registered: false, linked: "no" } };
    expect(pointersOf(facts)).toStrictEqual(["/parent/linked"]);
    expect(() => canConfirmParticipant(facts as unknown as ConfirmationFacts)).toThrow();
  });

  it("are no facts at all, or a group that is no object", () => {
    for (const nothing of [undefined, null, 5, "facts", true, [], new Date()]) {
      expect(pointersOf(nothing)).toStrictEqual([""]);
    }
    for (const group of ["participant", "parent", "lesson"]) {
      for (const wrong of [5, "text", true, [], new Date()]) {
        expect(pointersOf({ ...allowedConfirmation, [group]: wrong })).toStrictEqual([`/${group}`]);
      }
    }
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "1", true, 1n])("a count is not %s", (count) => {
    for (const key of ["diagnosticTests", "trials", "lessons"]) {
      expect(pointersOf({ participant: { [key]: count } })).toStrictEqual([`/participant/${key}`]);
    }
  });

  it.each([0, 1, "true", "", Number.NaN])("a flag is not %s", (flag) => {
    expect(pointersOf({ participant: { registered: flag } })).toStrictEqual(["/participant/registered"]);
    expect(pointersOf({ parent: { registered: flag, linked: flag } })).toStrictEqual([
      "/parent/registered",
      "/parent/linked",
    ]);
  });

  it.each([
    "2020-11-31",
    "2021-02-29",
    "1999-12-31",
    "2100-01-01",
    "16.11.2020",
    "2020-11-16T00:00Z",
    "",
    20201116,
  ])("a lesson's date is not %s", (date) => {
    expect(pointersOf({ lesson: { date } })).toStrictEqual(["/lesson/date"]);
  });

  it.each(["Asia/Ekaterinburg", "+05:00", "UTC+5", "MSK", "", 5])("a zone is not %s", (timeZone) => {
    expect(pointersOf({ lesson: { timeZone } })).toStrictEqual(["/lesson/timeZone"]);
  });

  it.each([
    "2020-11-10",
    "2020-11-10T12:00",
    "2020-11-10 12:00Z",
    "2020-11-10T24:00Z",
    "2020-11-10T12:00+19:00",
    "1999-12-31T23:59:59.999Z",
    "2100-01-01T00:00Z",
    Number.NaN,
    new Date(Number.NaN),
    Date.UTC(1999, 11, 31),
    Date.UTC(2100, 0, 1),
    {},
    true,
  ])("an instant is not %s", (at) => {
    expect(pointersOf({ at })).toStrictEqual(["/at"]);
  });
});

describe("well-formed facts", () => {
  it("come back as they are, whole or in part", () => {
    for (const facts of [allowedConfirmation, {}, { parent: null }, { at: new Date("2020-11-10T12:00Z") }]) {
      expect(parseConfirmationFacts(facts)).toStrictEqual({ facts });
    }
  });

  it("may have keys that are no facts", () => {
    const facts = { ...allowedConfirmation, note: [], participant: { name: 5 } };
    expect(parseConfirmationFacts(facts)).toStrictEqual({ facts });
  });

  it("reach from the first to the last instant of the years 2000 to 2099", () => {
    for (const at of ["2000-01-01T00:00Z", "2099-12-31T23:59:59.999Z"])
      expect(pointersOf({ at })).toStrictEqual([]);
  });
});

describe("the message of InvalidFacts", () => {
  it("holds no text that may be a person's", () => {
    const facts = { participant: { registered: "Мария Петрова" }, lesson: { timeZone: "Иван Петров" } };
    const error = thrownBy(() => checkConfirmation(facts as never));
    expect(String(error)).not.toMatch(/Мария|Иван|Петров/);
    expect(JSON.stringify(error)).not.toMatch(/Мария|Иван|Петров/);
  });
});
