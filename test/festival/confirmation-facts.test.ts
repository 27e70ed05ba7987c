import { describe, expect, it } from "vitest";
import { confirmationFacts } from "../../src/festival/confirmation-facts.js";
import { isInvalidFacts } from "../../src/issues/invalid-facts.js";
import { isNotFound } from "../../src/issues/not-found.js";
import type { Festival } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import {
  canConfirmParticipant,
  checkConfirmation,
} from "../../src/stages/5-confirmation/check-confirmation.js";
import { deepFrozen } from "../arbitraries/deep-frozen.js";
import { lesson, parent, participant, smallFestival } from "../arbitraries/small-festival.js";

const ids = { lesson: "lesson", participant: "child", parent: "parent" };
const at = "2020-11-06T20:00+05:00";
const now = Date.parse(at);
const iso = (instant: number) => new Date(instant).toISOString();

const held: Lesson = {
  ...lesson,
  id: "held",
  date: "2020-11-04",
  startsAt: "12:00",
  day: { present: ["child"] },
};

describe("the facts of one confirmation from a festival's records", () => {
  it("are those that a parent who confirms then is judged by", () => {
    expect(confirmationFacts(smallFestival(), { ...ids, at })).toStrictEqual({
      participant: { registered: true, diagnosticTests: 1, trials: 0, lessons: 0 },
      parent: { registered: true, linked: true },
      lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
      at,
    });
  });

  it("are as of that instant: acts of the same millisecond count, later ones do not", () => {
    const factsWhere = (done: number) =>
      confirmationFacts(
        smallFestival({
          parents: [{ id: "parent", registeredAt: iso(done) }],
          participants: [
            {
              id: "child",
              school: "school",
              registeredAt: iso(done),
              links: [{ parent: "parent", linkedAt: iso(done) }],
              diagnosticTests: [iso(done), iso(done + 1)],
              trials: [iso(done - 1), iso(done)],
            },
          ],
        }),
        { ...ids, at },
      );
    expect(factsWhere(now)).toMatchObject({
      participant: { registered: true, diagnosticTests: 1, trials: 1 },
      parent: { registered: true, linked: true },
    });
    expect(factsWhere(now + 1)).toMatchObject({
      participant: { registered: false, diagnosticTests: 0, trials: 0 },
      parent: { registered: false, linked: false },
    });
  });

  it("count the other lessons that the child attended before, not cancelled by then", () => {
    const lessonsOf = (...lessons: readonly Lesson[]) =>
      confirmationFacts(smallFestival({ lessons: [lesson, ...lessons] }), { ...ids, at }).participant.lessons;
    expect(lessonsOf(held)).toBe(1);
    expect(lessonsOf(held, { ...held, id: "held-2" })).toBe(2);
    expect(lessonsOf({ ...held, day: { present: [] } })).toBe(0);
    expect(lessonsOf({ ...held, date: "2020-11-07" })).toBe(0);
    expect(lessonsOf({ ...held, cancelledAt: iso(now) })).toBe(0);
    expect(lessonsOf({ ...held, cancelledAt: iso(now + 1) })).toBe(1);
  });

  it("are about the parent who confirms", () => {
    const parents = [parent, { id: "other", registeredAt: "2020-10-01T12:00+05:00" }];
    const facts = confirmationFacts(smallFestival({ parents }), { ...ids, parent: "other", at });
    expect(facts.parent).toStrictEqual({ registered: true, linked: false });
  });

  it("need no confirmation in the document, and take any form of instant", () => {
    const festival = smallFestival({ confirmations: [] });
    const facts = confirmationFacts(festival, { ...ids, at });
    for (const same of [now, new Date(now)]) {
      expect(confirmationFacts(festival, { ...ids, at: same })).toStrictEqual({ ...facts, at: same });
    }
    expect(canConfirmParticipant(facts)).toBe(true);
  });

  it("leave the document as it was, even one of which nothing can be changed", () => {
    const festival = deepFrozen(smallFestival({ lessons: [lesson, held] }));
    const before = JSON.stringify(festival);
    confirmationFacts(festival, { ...ids, at });
    expect(JSON.stringify(festival)).toBe(before);
  });

  it("can be judged, whatever instant of 2000 to 2099 is written, at whatever offset", () => {
    const festival = smallFestival({ participants: [{ ...participant, registeredAt: null }] });
    for (const edge of ["2000-01-01T00:00+05:00", "2099-12-31T23:59-05:00"]) {
      expect(checkConfirmation(confirmationFacts(festival, { ...ids, at: edge })).outcome).toBe("refused");
    }
  });
});

describe("facts of what is not in the festival", () => {
  function missingFrom(festival: Festival, asked: typeof ids): readonly string[] | undefined {
    try {
      confirmationFacts(festival, { ...asked, at });
    } catch (error) {
      if (!isNotFound(error)) throw error;
      expect([error.name, error.code]).toStrictEqual(["NotFound", "NotFound"]);
      // Ids may be personal.
      expect(error.message).not.toMatch(/nobody|nothing/);
      return error.missing;
    }
    return undefined;
  }

  it("are none: NotFound says what is missing, and names no id", () => {
    const festival = smallFestival();
    expect(missingFrom(festival, ids)).toBeUndefined();
    expect(missingFrom(festival, { ...ids, lesson: "nothing" })).toStrictEqual(["lesson"]);
    expect(missingFrom(festival, { ...ids, participant: "nobody" })).toStrictEqual(["participant"]);
    expect(missingFrom(festival, { ...ids, parent: "nobody" })).toStrictEqual(["parent"]);
    expect(
      missingFrom(festival, { lesson: "nothing", participant: "nobody", parent: "nobody" }),
    ).toStrictEqual(["lesson", "participant", "parent"]);
    expect(missingFrom({ ...festival, schools: [] }, ids)).toStrictEqual(["school"]);
  });

  it("are none as of what is no instant", () => {
    let thrown: unknown;
    try {
      confirmationFacts(smallFestival(), { ...ids, at: "2020-11-06T20:00" });
    } catch (error) {
      thrown = error;
    }
    expect(isInvalidFacts(thrown)).toBe(true);
  });
});
