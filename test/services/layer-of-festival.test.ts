import * as Effect from "effect/Effect";
import { TestClock } from "effect/testing";
import { describe, expect, it } from "vitest";
import type { Festival } from "../../src/model/festival.js";
import { NotFound } from "../../src/services/errors.js";
import { layerOfFestival } from "../../src/services/layer-of-festival.js";
import { Lessons } from "../../src/services/lessons.js";
import { Participants } from "../../src/services/participants.js";
import { Regulations } from "../../src/services/regulations.js";
import {
  checkConfirmation,
  checkLinkForwarding,
  confirmationFacts,
} from "../../src/stages/5-confirmation/effect.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { lesson, participant, region, school, smallFestival } from "../arbitraries/small-festival.js";

const ids = { lesson: "lesson", participant: "child", parent: "parent" };

/** What a check answers over a festival while the clock stands at an instant. */
const answer = <A, E>(
  check: Effect.Effect<A, E, Lessons | Participants | Regulations>,
  festival: Festival,
  at: string,
): Promise<A> =>
  Effect.gen(function* () {
    yield* TestClock.setTime(Date.parse(at));
    return yield* check;
  }).pipe(
    Effect.provide(layerOfFestival(festival)),
    Effect.provide(TestClock.layer()),
    Effect.scoped,
    Effect.runPromise,
  );

const brief = ({ findings }: Verdict) => findings.map(({ clause, status }) => `${clause} ${status}`);

describe("a check over a festival in memory", () => {
  it("allows a confirmation that keeps every condition, as of the clock", async () => {
    expect(await answer(checkConfirmation(ids), smallFestival(), "2020-11-06T12:00+05:00")).toStrictEqual({
      outcome: "allowed",
      findings: [],
      stableUntil: "2020-11-11T19:00:00.000Z",
    });
  });

  it("needs no confirmation in the document: it is about to be made", async () => {
    const festival = smallFestival({ confirmations: [] });
    expect((await answer(checkConfirmation(ids), festival, "2020-11-06T12:00Z")).outcome).toBe("allowed");
  });

  it("yields a verdict, and does not fail, where the confirmation is refused", async () => {
    const festival = smallFestival({ participants: [{ ...participant, diagnosticTests: [] }] });
    expect(brief(await answer(checkConfirmation(ids), festival, "2020-11-06T12:00Z"))).toStrictEqual([
      "V.diagnostics-taken violated",
    ]);
  });

  it("judges by the regulation of the venue's region and in the school's zone", async () => {
    const festival = smallFestival({
      regions: [
        { ...region, amendments: { confirmationLeadDays: 7 } },
        {
          ...region,
          id: "east",
          timeZone: "Asia/Kamchatka",
          venues: [],
          amendments: { confirmationLeadDays: 3 },
        },
      ],
      schools: [{ ...school, region: "east" }],
    });
    const at = (instant: string) => answer(checkConfirmation(ids), festival, instant);
    expect((await at("2020-11-09T11:59:59.999Z")).outcome).toBe("allowed");
    expect((await at("2020-11-09T12:00:00.000Z")).findings).toMatchObject([
      { clause: "V.confirmed-in-time", due: "2020-11-09T12:00:00.000Z", timeZone: "Asia/Kamchatka" },
    ]);
  });

  it("counts the lessons that the child attended before", async () => {
    const held = {
      ...lesson,
      id: "held",
      date: "2020-11-04",
      startsAt: "12:00",
      day: { present: ["child"] },
    };
    const festival = smallFestival({ lessons: [lesson, held] });
    const at = (instant: string) => answer(checkConfirmation(ids), festival, instant);
    expect(brief(await at("2020-11-04T12:00:00.000+05:00"))).toStrictEqual([]);
    expect(brief(await at("2020-11-04T12:00:00.001+05:00"))).toStrictEqual(["V.no-earlier-trial violated"]);
  });

  it("does not count the lesson that is to be confirmed itself", async () => {
    const attended = { ...lesson, day: { present: ["child"] } };
    const festival = smallFestival({ lessons: [attended] });
    expect(brief(await answer(checkConfirmation(ids), festival, "2020-11-17T12:00Z"))).toStrictEqual([
      "V.confirmed-in-time late",
    ]);
  });

  it("judges the forwarding of a link as of the clock", async () => {
    const at = (instant: string) =>
      answer(checkLinkForwarding({ lesson: "lesson" }), smallFestival(), instant);
    expect(brief(await at("2020-11-03T17:59:59.999+05:00"))).toStrictEqual(["V.link-forwarded pending"]);
    expect(brief(await at("2020-11-03T18:00:00.000+05:00"))).toStrictEqual([]);
  });
});

describe("what is not in the festival is NotFound, which is no refusal", () => {
  const errorOf = <A>(
    check: Effect.Effect<A, unknown, Lessons | Participants | Regulations>,
    festival = smallFestival(),
  ) => answer(Effect.flip(check), festival, "2020-11-06T12:00Z");

  it.each([
    ["lesson", { ...ids, lesson: "nothing" }],
    ["participant", { ...ids, participant: "nothing" }],
    ["parent", { ...ids, parent: "nothing" }],
  ] as const)("a %s", async (kind, asked) => {
    for (const confirmation of [checkConfirmation(asked), confirmationFacts(asked)]) {
      const error = await errorOf<unknown>(confirmation);
      expect(error).toBeInstanceOf(NotFound);
      expect(error).toMatchObject({
        _tag: "NotFound",
        name: "NotFound",
        code: "NotFound",
        kind,
        id: "nothing",
      });
      // Ids may be personal: the message, which is logged, has none.
      expect((error as NotFound).message).toContain(kind);
      expect((error as NotFound).message).not.toContain("nothing");
    }
  });

  it("the lesson of a link", async () => {
    expect(await errorOf(checkLinkForwarding({ lesson: "nothing" }))).toMatchObject({ kind: "lesson" });
  });

  it("a region's regulation", async () => {
    const inForce = (id: string) => Effect.flatMap(Regulations, (regulations) => regulations.inForce(id));
    expect(await errorOf(inForce("nowhere"))).toMatchObject({ _tag: "NotFound", kind: "regulation" });
    expect((await answer(inForce("region"), smallFestival(), "2020-11-06T12:00Z")).confirmationLeadDays).toBe(
      5,
    );
  });
});

describe("the services over a festival", () => {
  it("give a lesson with its school's zone and its venue's region, and who attended it", async () => {
    const held = { ...lesson, id: "held", day: { present: ["child"] } };
    const festival = smallFestival({ lessons: [lesson, held] });
    const asked = Effect.gen(function* () {
      const lessons = yield* Lessons;
      const participants = yield* Participants;
      return [
        yield* lessons.find("lesson"),
        yield* lessons.attendedBy("child"),
        yield* lessons.attendedBy("nobody"),
        yield* participants.find("child"),
        yield* participants.parent("parent"),
      ];
    });
    const place = { timeZone: "Asia/Yekaterinburg", region: "region" };
    expect(await answer(asked, festival, "2020-11-06T12:00Z")).toStrictEqual([
      { lesson, ...place },
      [{ lesson: held, ...place }],
      [],
      festival.participants[0],
      festival.parents[0],
    ]);
  });
});
