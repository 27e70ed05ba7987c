import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import { describe, expect, it } from "vitest";
import * as effect from "../../src/entries/effect.js";
import type { Festival } from "../../src/model/festival.js";
import type { LookupError } from "../../src/services/errors.js";
import { layerOfSources } from "../../src/services/layer-of-sources.js";
import type { OutsideFacts } from "../../src/services/outside-facts.js";
import type { Sources } from "../../src/services/sources.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { region, school, smallFestival } from "../arbitraries/small-festival.js";
import { sourcesOf } from "../arbitraries/sources.js";

type Check = Effect.Effect<Verdict, LookupError, OutsideFacts>;

const venue = smallFestival().venues[0] as Festival["venues"][number];
const pair = { venue: "venue", school: "school" };
const lesson = { lesson: "lesson" };

/** Sources that note what they are asked for, each as its name and its ids. */
function noting(sources: Sources): { readonly sources: Sources; readonly asked: string[] } {
  const asked: string[] = [];
  const noted = Object.entries(sources).map(([name, ask]) => [
    name,
    (...args: unknown[]) => {
      asked.push([name, ...args.slice(0, -1)].join(" "));
      return (ask as (...args: unknown[]) => unknown)(...args);
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
    ["region plan", effect.checkRegionPlan({ region: "region" }), ["region region", "venue venue"]],
    ["school list", effect.checkSchoolList({ venue: "venue" }), ["region region", "venue venue"]],
    [
      "candidate school",
      effect.checkCandidateSchool(pair),
      ["competency 17", "driveTime venue school", "regionsPlanning venue", "school school", "venue venue"],
    ],
    [
      "school choice",
      effect.checkSchoolChoice({ venue: "venue" }),
      ["agreementsOfVenue venue", "region region", "venue venue"],
    ],
    [
      "agreement",
      effect.checkAgreement(pair),
      [
        "agreement venue school",
        "competency 17",
        "driveTime venue school",
        "regionsPlanning venue",
        "school school",
        "venue venue",
      ],
    ],
    ["lesson creation", effect.checkLessonCreation(lesson), ["agreement venue school", "lesson lesson"]],
    ["link sending", effect.checkLinkSending(lesson), ["lesson lesson"]],
    ["link forwarding", effect.checkLinkForwarding(lesson), ["lesson lesson"]],
    [
      "delivery",
      effect.checkDelivery(lesson),
      ["competency 17", "confirmationsOfLesson lesson", "lesson lesson"],
    ],
  ])("%s", async (_name, check, records) => {
    const asked = await lookupsOf(check, smallFestival());
    expect(asked).toStrictEqual([...records, "regulation region"].sort());
  });

  it("lesson day: no clause of it depends on the regulation", async () => {
    expect(await lookupsOf(effect.checkLessonDay(lesson), smallFestival())).toStrictEqual([
      "confirmationsOfLesson lesson",
      "lesson lesson",
    ]);
  });

  it("where the venue's region did not choose it, and the school is in another: a region each", async () => {
    const asked = await lookupsOf(effect.checkAgreement(pair), elsewhere);
    expect(asked.filter((one) => one.startsWith("region "))).toStrictEqual(["region region"]);
    const unplanned = {
      ...elsewhere,
      regions: [
        { ...region, venues: [] },
        { ...east, venues: [] },
      ],
    };
    expect(
      (await lookupsOf(effect.checkAgreement(pair), unplanned)).filter((one) => one.startsWith("region ")),
    ).toStrictEqual(["region east", "region region"]);
  });

  it("where a place has a zone of its own: no region for that", async () => {
    const festival = smallFestival({ venues: [{ ...venue, timeZone: "Asia/Tomsk" }] });
    const asked = await lookupsOf(effect.checkSchoolChoice({ venue: "venue" }), festival);
    expect(asked).toStrictEqual(["agreementsOfVenue venue", "regulation region", "venue venue"]);
  });

  it("where a service names something twice: once", async () => {
    const { sources, asked } = noting(sourcesOf(smallFestival()));
    const twice = effect.Venues.of({
      find: () => Effect.succeed({ ...venue, competencies: ["17", "17"] }),
      plannedBy: () => Effect.succeed([region]),
    });
    const check = Effect.provideService(effect.checkCandidateSchool(pair), effect.Venues, twice);
    await Effect.runPromise(Effect.provide(check, layerOfSources(sources)));
    expect(asked.filter((one) => one === "competency 17")).toHaveLength(1);
  });
});

describe("a check asks at the same time for what does not depend on one another", () => {
  it.each<readonly [string, Check, readonly string[]]>([
    [
      "candidate school",
      effect.checkCandidateSchool(pair),
      ["driveTime", "regionsPlanning", "school", "venue"],
    ],
    [
      "agreement",
      effect.checkAgreement(pair),
      ["agreement", "driveTime", "regionsPlanning", "school", "venue"],
    ],
    ["school choice", effect.checkSchoolChoice({ venue: "venue" }), ["agreementsOfVenue", "venue"]],
    ["delivery", effect.checkDelivery(lesson), ["confirmationsOfLesson", "lesson"]],
    ["lesson day", effect.checkLessonDay(lesson), ["confirmationsOfLesson", "lesson"]],
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
