import { describe, expect, it } from "vitest";
import { createUpmRules, type UpmRules } from "../../src/sdk/create-upm-rules.js";
import { tablesOf } from "../arbitraries/sources.js";
import {
  at,
  callsFor,
  confirmationFacts,
  type Ids,
  type Stage,
  stages,
} from "../services/a-thousand-subjects.js";
import {
  afterAPromise,
  afterItsOwnTime,
  askedTwice,
  atOnce,
  counting,
  type Pace,
  sizesOf,
} from "../services/counting-sources.js";

const names = Object.keys(stages) as readonly (keyof typeof stages)[];
type Ask = (rules: UpmRules, ids: Ids) => Promise<unknown>;
const asked: readonly (readonly [string, Stage<unknown>, Ask])[] = [
  ...names.map(
    (name) => [name, stages[name], (rules: UpmRules, ids: Ids) => rules[name].check(ids)] as const,
  ),
  ["facts of a confirmation", confirmationFacts, (rules, ids) => rules.confirmation.facts(ids)],
];
const now = () => new Date(at);

describe.each(asked)("a thousand promises made in one go: %s", (_name, { festival, subjects, keys }, ask) => {
  it.each<readonly [string, Pace]>([
    ["at once", atOnce],
    ["after a promise", afterAPromise],
    ["each after its own time", afterItsOwnTime()],
  ])("ask each source for 500 records with a call, where these answer %s", async (_pace, pace) => {
    const counted = counting(tablesOf(festival), pace);
    const rules = createUpmRules(counted.sources, { now });
    const answers = await Promise.all(subjects.map((ids) => ask(rules, ids)));
    expect(sizesOf(counted)).toStrictEqual(callsFor(keys, 500));
    expect(askedTwice(counted)).toStrictEqual([]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBeGreaterThan(1);
    await rules.dispose();
  });

  it("or for as many as the application says", async () => {
    const counted = counting(tablesOf(festival));
    const rules = createUpmRules(counted.sources, { now, batchSize: 100 });
    // The client's first check makes its services: those that wait for that are together too.
    await Promise.all(subjects.map((ids) => ask(rules, ids)));
    expect(sizesOf(counted)).toStrictEqual(callsFor(keys, 100));
    expect(askedTwice(counted)).toStrictEqual([]);
    await rules.dispose();
  });
});

describe("a client that goes on", () => {
  const { festival, subjects, keys } = stages.linkSending;

  it("gives each promise the verdict on its own ids, and asks anew for the next ones", async () => {
    const counted = counting(tablesOf(festival));
    const rules = createUpmRules(counted.sources, { now });
    const first = await Promise.all(subjects.map((ids) => rules.linkSending.check(ids)));
    expect(sizesOf(counted)).toStrictEqual(callsFor(keys, 500));
    const alone = await rules.linkSending.check(subjects[7] as (typeof subjects)[number]);
    expect(first[7]).toStrictEqual(alone);
    expect(first[0]).not.toStrictEqual(alone);
    expect(sizesOf(counted)).toStrictEqual({ lessons: [500, 500, 1], regulations: [1, 1] });
    await rules.dispose();
  });

  it("asks together for what its checks of several stages need", async () => {
    const counted = counting(tablesOf(festival));
    const rules = createUpmRules(counted.sources, { now });
    const some = subjects.slice(0, 100);
    await Promise.all(
      some.flatMap((ids) => [
        rules.linkSending.check(ids),
        rules.linkForwarding.check(ids),
        rules.lessonCreation.check(ids),
        rules.lessonDay.check(ids),
      ]),
    );
    expect(sizesOf(counted)).toStrictEqual({
      lessons: [100],
      confirmationsOfLessons: [100],
      agreements: [100],
      regulations: [1],
    });
    await rules.dispose();
  });
});
