import * as Cause from "effect/Cause";
import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import { TestClock } from "effect/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { createUpmRules } from "../../../src/sdk/create-upm-rules.js";
import type { LookupError } from "../../../src/services/errors.js";
import { layerOfSources } from "../../../src/services/layer-of-sources.js";
import type { Lessons } from "../../../src/services/lessons.js";
import type { Participants } from "../../../src/services/participants.js";
import type { Sources } from "../../../src/services/sources.js";
import { canConfirmParticipant } from "../../../src/stages/5-confirmation/check-confirmation.js";
import type { ConfirmationFacts } from "../../../src/stages/5-confirmation/confirmation-facts.js";
import { confirmationFacts } from "../../../src/stages/5-confirmation/effect.js";
import { lesson, participant, smallFestival } from "../../arbitraries/small-festival.js";
import { sourcesOf } from "../../arbitraries/sources.js";
import { across, ask } from "../../services/ask.js";

const ids = { lesson: "lesson", participant: "child", parent: "parent" };
const good = sourcesOf(smallFestival());

/** What is looked up in functions of an application while the clock stands. */
function over<A, E>(facts: Effect.Effect<A, E, Lessons | Participants>, sources: Sources, at: string) {
  return Effect.andThen(TestClock.setTime(Date.parse(at)), facts).pipe(
    Effect.provide(layerOfSources(sources)),
    Effect.provide(TestClock.layer()),
    Effect.scoped,
    Effect.runPromiseExit,
  );
}

describe("the facts of a confirmation from ids", () => {
  it("are those that a parent who confirms now is judged by, with now as text in UTC", async () => {
    const facts = await ask(confirmationFacts(ids), smallFestival(), "2020-11-06T20:00+05:00");
    expect(facts).toStrictEqual({
      participant: { registered: true, diagnosticTests: 1, trials: 0, lessons: 0 },
      parent: { registered: true, linked: true },
      lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
      at: "2020-11-06T15:00:00.000Z",
    });
    expect(canConfirmParticipant(facts)).toBe(true);
  });

  it("are as of the clock: an act counts from its own millisecond on", async () => {
    const done = "2020-11-06T15:00:00.000Z";
    const tested = smallFestival({ participants: [{ ...participant, diagnosticTests: [done] }] });
    const [before, after] = await across(confirmationFacts(ids), tested, done);
    expect([before.participant.diagnosticTests, before.at]).toStrictEqual([0, "2020-11-06T14:59:59.999Z"]);
    expect([after.participant.diagnosticTests, after.at]).toStrictEqual([1, done]);
  });

  it("are as of when the last of them was looked up", async () => {
    let time = Date.parse("2020-11-06T15:00Z");
    const slow: Sources = {
      ...good,
      parents: async (...asked) => {
        const found = await good.parents(...asked);
        time = Date.parse("2020-11-06T16:00Z");
        return found;
      },
    };
    const rules = createUpmRules(slow, { now: () => new Date(time) });
    expect((await rules.confirmation.facts(ids)).at).toBe("2020-11-06T16:00:00.000Z");
    await rules.dispose();
  });

  it("need no regulation, which a page has of its own", async () => {
    const unruled: Sources = { ...good, regulations: () => Promise.reject(new Error("down")) };
    const exit = await over(confirmationFacts(ids), unruled, "2020-11-06T15:00Z");
    expect(Exit.isSuccess(exit) && exit.value.lesson).toStrictEqual({
      date: lesson.date,
      timeZone: "Asia/Yekaterinburg",
    });
    expectTypeOf(confirmationFacts(ids)).toEqualTypeOf<
      Effect.Effect<ConfirmationFacts, LookupError, Lessons | Participants>
    >();
  });

  it.each([
    ["lessons", "lesson"],
    ["lessonsAttended", "lesson"],
    ["participants", "participant"],
    ["parents", "parent"],
  ] as const)("are Unavailable where `%s` fails", async (name, kind) => {
    const failing: Sources = { ...good, [name]: () => Promise.reject(new TypeError("fetch failed")) };
    const exit = await over(Effect.flip(confirmationFacts(ids)), failing, "2020-11-06T15:00Z");
    expect(Exit.isSuccess(exit) && exit.value).toMatchObject({
      _tag: "Unavailable",
      kind,
      reason: "TypeError",
    });
  });

  it("are none by a clock outside the years 2000 to 2099: that is a defect", async () => {
    const exit = await over(confirmationFacts(ids), good, "1999-12-31T23:59:59.999Z");
    expect(Exit.isFailure(exit) && Cause.hasDies(exit.cause)).toBe(true);
  });
});
