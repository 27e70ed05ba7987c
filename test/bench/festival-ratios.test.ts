import { describe, expect, test } from "vitest";
import { byParse, growth, inOneCheck } from "../../bench/festivals/ratios.ts";
import type { Took } from "../../bench/festivals/steps.ts";
import type { TimesOfSize } from "../../bench/festivals/times-of-size.ts";

const took = (cpu: number, wall = cpu): Took => ({ cpu, wall });

/** Times in which a check took so long, beside a JSON.parse of the same process that took so long. */
function timesOf(lessons: number, check: Took, parse: Took): TimesOfSize {
  return {
    lessons,
    steps: new Map([
      ["parse", { took: parse, parse }],
      ["checkFestival", { took: check, parse }],
      ["change", { took: took(check.cpu / 50, check.wall / 25), parse }],
    ]),
  };
}

const few = timesOf(1000, took(30, 60), took(10, 15));
const many = timesOf(10_000, took(450), took(120));

describe("ratios of a size", () => {
  test("are by JSON.parse of the same process", () => {
    expect(byParse(few, "checkFestival")).toEqual({ cpu: 3, wall: 4 });
    expect(byParse(few, "parse")).toEqual({ cpu: 1, wall: 1 });
  });

  test("say how many changes take as long as a check", () => {
    expect(inOneCheck(few, "change")).toEqual({ cpu: 50, wall: 25 });
  });

  test("are none of a step that was not measured", () => {
    expect(byParse(few, "decode")).toBeUndefined();
    expect(inOneCheck(few, "decode")).toBeUndefined();
    expect(growth("decode", few, many)).toBeUndefined();
  });
});

test("growth is that of the time for a confirmation: 1 where ten times as many take ten times as long", () => {
  expect(growth("parse", few, timesOf(10_000, took(300), took(100)))).toEqual({ own: 1, besideParse: 1 });
  const grown = growth("checkFestival", few, many);
  expect(grown?.own).toBeCloseTo(1.5);
  expect(grown?.besideParse).toBeCloseTo(1.25);
});
