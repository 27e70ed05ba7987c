import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import { describe, expect, it } from "vitest";
import * as effect from "../../src/entries/effect.js";
import type { Festival } from "../../src/model/festival.js";
import type { LookupError } from "../../src/services/errors.js";
import { layerOfSources } from "../../src/services/layer-of-sources.js";
import type { OutsideFacts } from "../../src/services/outside-facts.js";
import type { Sources, VenueAndSchool } from "../../src/services/sources.js";
import { region, school, smallFestival } from "../arbitraries/small-festival.js";
import { type BatchedSources, sourcesOf } from "../arbitraries/sources.js";

type Check = Effect.Effect<unknown, LookupError, OutsideFacts>;

const venue = smallFestival().venues[0] as Festival["venues"][number];
const pair = { venue: "venue", school: "school" };
const lesson = { lesson: "lesson" };
const confirmation = { lesson: "lesson", participant: "child", parent: "parent" };
const ofConfirmation = ["lessons", "lessonsAttended", "parents", "participants"];

/** Sources that note their calls, each as its name and its keys. */
function noting(sources: BatchedSources): { readonly sources: Sources; readonly asked: string[] } {
  const asked: string[] = [];
  const noted = Object.entries(sources).map(([name, ask]) => [
    name,
    (keys: readonly (string | VenueAndSchool)[], signal: AbortSignal) => {
      const named = keys.map((key) => (typeof key === "string" ? key : `${key.venue} ${key.school}`));
      asked.push([name, named.join(" and ")].join(" "));
      return ask(keys as never, signal);
    },
  ]);
  return { sources: Object.fromEntries(noted), asked };
}

async function lookupsOf(check: Check, festival: Festival): Promise<string[]> {
  const { sources, asked } = noting(sourcesOf(festival));
  await Effect.runPromise(Effect.provide(check, layerOfSources(sources)));
  return asked.sort();
}

const east = { ...region, id: "east", timeZone: "Asia/Kamchatka", venues: ["venue"] };
const elsewhere = smallFestival({
  regions: [{ ...region, venues: [] }, east],
  competencies: ["17", "R5"].map((id) => ({ id, name: id })),
  venues: [{ ...venue, competencies: ["17", "R5"] }],
  schools: [{ ...school, region: "east" }],
});

describe("a check asks for each record once, and for no other", () => {
  it.each<readonly [string, Check, readonly string[]]>([
    ["region plan", effect.checkRegionPlan({ region: "region" }), ["regions region", "venues venue"]],
    ["school list", effect.checkSchoolList({ venue: "venue" }), ["regions region", "venues venue"]],
    [
      "candidate school",
      effect.checkCandidateSchool(pair),
      [
        "competencies 17",
        "driveTimes venue school",
        "regionsPlanning venue",
        "schools school",
        "venues venue",
      ],
    ],
    [
      "school choice",
      effect.checkSchoolChoice({ venue: "venue" }),
      ["agreementsOfVenues venue", "regions region", "venues venue"],
    ],
    [
      "agreement",
      effect.checkAgreement(pair),
      [
        "agreements venue school",
        "competencies 17",
        "driveTimes venue school",
        "regionsPlanning venue",
        "schools school",
        "venues venue",
      ],
    ],
    ["lesson creation", effect.checkLessonCreation(lesson), ["agreements venue school", "lessons lesson"]],
    ["link sending", effect.checkLinkSending(lesson), ["lessons lesson"]],
    [
      "confirmation",
      effect.checkConfirmation(confirmation),
      ["lessons lesson", "lessonsAttended child", "parents parent", "participants child"],
    ],
    ["link forwarding", effect.checkLinkForwarding(lesson), ["lessons lesson"]],
    [
      "delivery",
      effect.checkDelivery(lesson),
      ["competencies 17", "confirmationsOfLessons lesson", "lessons lesson"],
    ],
  ])("%s", async (_name, check, records) => {
    const asked = await lookupsOf(check, smallFestival());
    expect(asked).toStrictEqual([...records, "regulations region"].sort());
  });

  it("facts of a confirmation: the same as its check, but for the regulation, which only judges them", async () => {
    expect(await lookupsOf(effect.confirmationFacts(confirmation), smallFestival())).toStrictEqual([
      "lessons lesson",
      "lessonsAttended child",
      "parents parent",
      "participants child",
    ]);
  });

  it("lesson day: no clause of it depends on the regulation", async () => {
    expect(await lookupsOf(effect.checkLessonDay(lesson), smallFestival())).toStrictEqual([
      "confirmationsOfLessons lesson",
      "lessons lesson",
    ]);
  });

  it("two regions with one call: one did not choose its venue, the school is in the other", async () => {
    const asked = await lookupsOf(effect.checkAgreement(pair), elsewhere);
    expect(asked.filter((one) => one.startsWith("regions "))).toStrictEqual(["regions region"]);
    const unplanned = {
      ...elsewhere,
      regions: [
        { ...region, venues: [] },
        { ...east, venues: [] },
      ],
    };
    expect(
      (await lookupsOf(effect.checkAgreement(pair), unplanned)).filter((one) => one.startsWith("regions ")),
    ).toStrictEqual(["regions region and east"]);
  });

  it("where a place has a zone of its own: no region for that", async () => {
    const festival = smallFestival({ venues: [{ ...venue, timeZone: "Asia/Tomsk" }] });
    const asked = await lookupsOf(effect.checkSchoolChoice({ venue: "venue" }), festival);
    expect(asked).toStrictEqual(["agreementsOfVenues venue", "regulations region", "venues venue"]);
  });

  it("where a service names something twice: once", async () => {
    const { sources, asked } = noting(sourcesOf(smallFestival()));
    const twice = effect.Venues.of({
      find: () => Effect.succeed({ ...venue, competencies: ["17", "17"] }),
      plannedBy: () => Effect.succeed([region]),
    });
    const check = Effect.provideService(effect.checkCandidateSchool(pair), effect.Venues, twice);
    await Effect.runPromise(Effect.provide(check, layerOfSources(sources)));
    expect(asked.filter((one) => one === "competencies 17")).toHaveLength(1);
  });
});

describe("a check asks at the same time for what does not depend on one another", () => {
  it.each<readonly [string, Check, readonly string[]]>([
    [
      "candidate school",
      effect.checkCandidateSchool(pair),
      ["driveTimes", "regionsPlanning", "schools", "venues"],
    ],
    [
      "agreement",
      effect.checkAgreement(pair),
      ["agreements", "driveTimes", "regionsPlanning", "schools", "venues"],
    ],
    ["school choice", effect.checkSchoolChoice({ venue: "venue" }), ["agreementsOfVenues", "venues"]],
    ["confirmation", effect.checkConfirmation(confirmation), ofConfirmation],
    ["facts of a confirmation", effect.confirmationFacts(confirmation), ofConfirmation],
    ["delivery", effect.checkDelivery(lesson), ["confirmationsOfLessons", "lessons"]],
    ["lesson day", effect.checkLessonDay(lesson), ["confirmationsOfLessons", "lessons"]],
  ])("%s", async (_name, check, names) => {
    const signals = new Map<string, AbortSignal>();
    let resolve: () => void = () => {};
    const allAsked = new Promise<void>((resolved) => {
      resolve = resolved;
    });
    const sources = Object.fromEntries(
      Object.keys(sourcesOf(smallFestival())).map((name) => [
        name,
        (...args: unknown[]) => {
          signals.set(name, args.at(-1) as AbortSignal);
          if (signals.size === names.length) resolve();
          return new Promise<never>(() => {});
        },
      ]),
    ) as unknown as Sources;
    const fiber = Effect.runFork(Effect.provide(check, layerOfSources(sources)));
    await allAsked;
    expect([...signals.keys()].sort()).toStrictEqual(names);
    await Effect.runPromise(Fiber.interrupt(fiber));
    expect([...signals.values()].every(({ aborted }) => aborted)).toBe(true);
  });
});
