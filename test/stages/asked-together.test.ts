import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { layerOfSources } from "../../src/services/layer-of-sources.js";
import type { Sources } from "../../src/services/sources.js";
import { smallFestival } from "../arbitraries/small-festival.js";
import { tablesOf } from "../arbitraries/sources.js";
import { type Check, checks } from "../services/checks-over-sources.js";
import { settled } from "../services/held-source.js";

/** The sources that a check asks, in rounds: those of a round before any of them has answered. */
async function roundsOf(check: Check): Promise<string[][]> {
  const rounds: string[][] = [];
  let asked: string[] = [];
  let answers: (() => void)[] = [];
  const held = Object.entries(tablesOf(smallFestival())).map(([name, ask]) => [
    name,
    async (keys: never) => {
      asked.push(name);
      await new Promise<void>((answer) => answers.push(answer));
      return ask(keys);
    },
  ]);
  const sources = Object.fromEntries(held) as Sources;
  const verdict = Effect.runPromise(Effect.provide(check, layerOfSources(sources)));
  await settled();
  while (asked.length > 0) {
    rounds.push(asked.sort());
    asked = [];
    const waiting = answers;
    answers = [];
    for (const answer of waiting) answer();
    await settled();
  }
  await verdict;
  return rounds;
}

describe("a check by ids asks at once for all that it can name already", () => {
  it.each([
    ["regionPlan", [["regions", "regulations"], ["venues"]]],
    ["schoolList", [["venues"], ["regions", "regulations"]]],
    [
      "candidateSchool",
      [
        ["driveTimes", "regionsPlanning", "schools", "venues"],
        ["competencies", "regulations"],
      ],
    ],
    [
      "schoolChoice",
      [
        ["agreementsOfVenues", "venues"],
        ["regions", "regulations"],
      ],
    ],
    [
      "agreement",
      [
        ["agreements", "driveTimes", "regionsPlanning", "schools", "venues"],
        ["competencies", "regulations"],
      ],
    ],
    ["lessonCreation", [["lessons"], ["agreements", "regulations"]]],
    ["linkSending", [["lessons"], ["regulations"]]],
    ["confirmation", [["lessons", "lessonsAttended", "parents", "participants"], ["regulations"]]],
    [
      "delivery",
      [
        ["confirmationsOfLessons", "lessons"],
        ["competencies", "regulations"],
      ],
    ],
    ["lessonDay", [["confirmationsOfLessons", "lessons"]]],
  ] as const)("%s", async (check, rounds) => {
    expect(await roundsOf(checks[check])).toStrictEqual(rounds);
  });
});
