/** Plans, schedules, agreements and lessons that several write at the same moment: whole ones, and nobody is told of a fault. */

import * as Schema from "effect/Schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Conditions } from "../src/api/confirmations.ts";
import { LessonView } from "../src/api/lessons.ts";
import type { Answer } from "./support/back-end.ts";
import * as crowd from "./support/crowded-lesson.ts";
import { databases, type Platform, startPlatform } from "./support/each-database.ts";
import { importedIn, read, reasonIn } from "./support/read-answers.ts";

const operator = `regional-operator-${crowd.region}`;
const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status);

describe.each(databases)("at the same moment, over %s", (which) => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await startPlatform(which, { children: 2 });
  });
  afterAll(() => platform?.end());

  const create = (as: string, lesson: string, date: string = crowd.date) =>
    platform.ask("PUT", `/lessons/${lesson}`, {
      as: `venue-${as}`,
      body: { school: crowd.school, competency: "skill", date },
    });
  const importing = (lessons: readonly object[]) =>
    platform.ask("POST", `/regions/${crowd.region}/schedule`, { as: operator, body: { lessons } });
  const plan = (competencies: readonly string[], venues: readonly string[]) =>
    platform.ask("PUT", `/regions/${crowd.region}/plan`, { as: operator, body: { competencies, venues } });
  const lessonsOf = async (beginning: string): Promise<readonly { venue: string; id: string }[]> => {
    const lessons = read(Schema.Array(LessonView), await platform.ask("GET", "/lessons", { as: operator }));
    return lessons.filter(({ id }) => id.startsWith(beginning));
  };

  it("of two venues that create a lesson of one id one has it, and the other is told so", async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `contended-${index}`);
    const pairs = await Promise.all(
      ids.map((id) => Promise.all([create(crowd.venue, id), create(crowd.earlierVenue, id)])),
    );
    const owners = new Map((await lessonsOf("contended-")).map(({ id, venue }) => [id, venue]));
    expect(owners.size).toBe(ids.length);
    for (const [index, [one, other]] of pairs.entries()) {
      expect(statuses([one, other]).toSorted()).toStrictEqual([200, 409]);
      expect([one, other].map(reasonIn)).toContain("lesson-exists");
      expect(owners.get(`contended-${index}`)).toBe(one.status === 200 ? crowd.venue : crowd.earlierVenue);
    }
  });

  it("a venue that creates a lesson ten times at once has it once, and is never told of a conflict", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => create(crowd.venue, "again")));
    expect(new Set(statuses(answers))).toStrictEqual(new Set([200]));
    expect(await lessonsOf("again")).toHaveLength(1);
  });

  it("a schedule that is imported four times at once, from both ends, is imported once", async () => {
    const lessons = crowd.schedule("imported", 1500);
    const backwards = lessons.toReversed();
    const answers = await Promise.all([lessons, backwards, lessons, backwards].map(importing));
    expect(statuses(answers)).toStrictEqual([200, 200, 200, 200]);
    const imported = answers.map(importedIn);
    expect(imported.reduce((sum, count) => sum + count)).toBe(lessons.length);
    expect(await lessonsOf("imported-")).toHaveLength(lessons.length);
  });

  it("plans are one of those that were chosen, while schedules are imported and lessons created", async () => {
    const one = [["skill"], [crowd.venue]] as const;
    const other = [
      ["other-skill", "skill"],
      [crowd.earlierVenue, crowd.venue],
    ] as const;
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => [
        plan(...one),
        importing(crowd.schedule(`planned-${index}`, 50)),
        plan(...other),
        create(crowd.venue, `created-${index}`),
      ]).flat(),
    );
    expect(statuses(answers)).toStrictEqual(answers.map(() => 200));
    const answer = await platform.ask(
      "GET",
      `/lessons/${crowd.lesson}/participants/${crowd.child(0)}/conditions`,
      { as: `parent-${crowd.mother(0)}` },
    );
    const { competencies, venues } = read(Conditions, answer).region;
    expect([one, other].map((lists) => lists.map((list) => list.toSorted()))).toContainEqual([
      competencies.toSorted(),
      venues.toSorted(),
    ]);
  });

  it("what a school has agreed to is what the venue proposed last, or is not agreed", async () => {
    const path = `/agreements/${crowd.venue}/${crowd.school}/terms`;
    const agree = (as: string, dates: readonly string[]) =>
      platform.ask("PUT", path, { as, body: { competencies: ["skill"], dates } });
    for (const day of ["2020-12-01", "2020-12-02", "2020-12-03", "2020-12-04", "2020-12-05"]) {
      const before = await agree(`venue-${crowd.venue}`, ["2020-12-10"]);
      expect(before.status).toBe(200);
      const [proposed, agreed] = await Promise.all([
        agree(`venue-${crowd.venue}`, [day]),
        agree(`school-${crowd.school}`, ["2020-12-10"]),
      ]);
      expect(proposed.status).toBe(200);
      expect([undefined, "other-terms"]).toContain(reasonIn(agreed));
      // Nobody has agreed to the new day: no lesson is created on it.
      expect((await create(crowd.venue, `lesson-${day}`, day)).status).toBe(409);
    }
  });
});
