import type { Festival } from "upm-rules";
import { describe, expect, it } from "vitest";
import { Conditions } from "../src/api/confirmations.ts";
import { LessonView } from "../src/api/lessons.ts";
import { platformWith } from "./support/platform.ts";
import { confirmedAtIn, conflict, read } from "./support/read-answers.ts";
import { instants, secondsFrom, withLessons } from "./support/small-festival.ts";

const later = "2020-11-20T10:00:00.000Z";

/** A document that tells of the whole season: what is dated after the platform's now has not happened yet. */
const seed: Festival = {
  ...withLessons,
  lessons: [
    ...withLessons.lessons.map((lesson) =>
      lesson.id === "lesson" ? { ...lesson, cancelledAt: later } : { ...lesson, linkForwardedAt: later },
    ),
    {
      ...{ id: "planned", venue: "college", school: "school", competency: "34", date: "2020-11-23" },
      createdAt: later,
    },
  ],
  confirmations: [{ lesson: "lesson", participant: "child", parent: "mother", confirmedAt: later }],
};

const platform = platformWith(seed, secondsFrom(instants.lessonDue, -3600));
const mother = platform.as("parent-mother");

describe("an act dated after now has not happened yet (reading 13)", () => {
  it("a confirmation among them: the parent confirms, and withdraws no other", async () => {
    const conditions = "/lessons/lesson/participants/child/conditions";
    expect(read(Conditions, await mother("GET", conditions)).confirmed).toBeUndefined();
    expect(await mother("DELETE", "/lessons/lesson/confirmations/child")).toStrictEqual(
      conflict("not-confirmed"),
    );
    const confirmed = await mother("PUT", "/lessons/lesson/confirmations/child");
    expect(confirmedAtIn(confirmed) < later).toBe(true);
    const lesson = read(LessonView, await platform.as("venue-college")("GET", "/lessons/lesson"));
    expect(lesson.confirmed).toBe(1);
    expect(lesson).not.toHaveProperty("cancelledAt");
  });

  it("the creation of a lesson: the venue that creates it has it from now on", async () => {
    const venue = platform.as("venue-college");
    expect(read(LessonView, await venue("GET", "/lessons/planned"))).not.toHaveProperty("createdAt");
    const planned = { school: "school", competency: "34", date: "2020-11-23" };
    expect((await venue("PUT", "/lessons/planned", planned)).status).toBe(200);
    expect(String(read(LessonView, await venue("GET", "/lessons/planned")).createdAt) < later).toBe(true);
  });

  it("a cancellation, and the forwarding of a link", async () => {
    const tooEarly = await platform.as("parent-neighbour")(
      "PUT",
      "/lessons/ural-lesson/confirmations/ural-child",
    );
    expect(tooEarly).toStrictEqual(conflict("link-not-forwarded"));
    const forwarded = await platform.as("school-ural-school")(
      "POST",
      "/lessons/ural-lesson/link/forwarding",
      {
        invited: ["ural-child"],
      },
    );
    expect(forwarded.status).toBe(200);
    const lesson = await platform.as("venue-factory")("GET", "/lessons/ural-lesson");
    expect(String(read(LessonView, lesson).linkForwardedAt) < later).toBe(true);
  });
});
