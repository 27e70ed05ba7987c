import { beforeAll, describe, expect, it } from "vitest";
import { platformWith } from "./support/platform.ts";
import { conflict, foundIn, refusalIn } from "./support/read-answers.ts";
import { afterThePlan, instants, secondsFrom } from "./support/small-festival.ts";

const platform = platformWith(afterThePlan, secondsFrom(instants.lessonDue, -120));

const [venue, school] = [platform.as("venue-college"), platform.as("school-school")];
const agreed = { school: "school", competency: "34", date: "2020-11-16", startsAt: "10:00" };

/** Refused, and there is no such lesson, neither for the venue nor for the school. */
async function refused(lesson: object, ...why: readonly unknown[]) {
  expect(refusalIn(await venue("PUT", "/lessons/refused", lesson))).toStrictEqual(why);
  for (const who of [venue, school]) expect((await who("GET", "/lessons/refused")).status).toBe(404);
  expect((await venue("GET", "/lessons")).body).not.toContainEqual(
    expect.objectContaining({ id: "refused" }),
  );
}

describe("stage IV: a lesson is created", () => {
  it("on an agreed day, in an agreed competency, for a school that agreed", async () => {
    const violated = [409, "refused", "IV.as-agreed violated"];
    await refused({ ...agreed, date: "2020-11-17" }, ...violated);
    await refused({ ...agreed, competency: "17" }, ...violated);
    await refused({ ...agreed, school: "school-without" }, ...violated);
  });

  it("for a school and in a competency that there are", async () => {
    await refused({ ...agreed, school: "no-school" }, 404, "not-there");
    await refused({ ...agreed, competency: "no-skill" }, 404, "not-there");
  });

  it("a moment before its deadline", async () => {
    const answer = await venue("PUT", "/lessons/lesson", agreed);
    expect([answer.status, foundIn(answer)]).toStrictEqual([200, []]);
    expect((await school("GET", "/lessons/lesson")).body).toMatchObject({ id: "lesson", ...agreed });
  });

  it("once: asked for again it is there, another one with its id is not made of it", async () => {
    const before = await venue("GET", "/lessons/lesson");
    expect((await venue("PUT", "/lessons/lesson", agreed)).status).toBe(200);
    const other = await venue("PUT", "/lessons/lesson", { ...agreed, startsAt: "11:00" });
    expect(other).toStrictEqual(conflict("lesson-exists"));
    expect((await venue("GET", "/lessons/lesson")).body).toStrictEqual(before.body);
  });

  it("and until it is cancelled its link can be sent", async () => {
    const create = await venue("PUT", "/lessons/cancelled", { ...agreed, date: "2020-11-23" });
    expect(create.status).toBe(200);
    expect((await venue("POST", "/lessons/cancelled/cancellation")).status).toBe(204);
    expect(await venue("POST", "/lessons/cancelled/link")).toStrictEqual(conflict("lesson-cancelled"));
    expect((await venue("GET", "/lessons/cancelled")).body).not.toHaveProperty("linkSentAt");
  });
});

describe("from its deadline on", () => {
  beforeAll(() => platform.goOnAt(instants.lessonDue));

  it("no lesson of that day is created; one of a later day is", async () => {
    await refused(agreed, 409, "refused", "IV.lesson-created late");
    expect((await venue("PUT", "/lessons/later", { ...agreed, date: "2020-11-23" })).status).toBe(200);
  });

  it("one that was created in time is still there when asked for again", async () => {
    expect((await venue("PUT", "/lessons/lesson", agreed)).status).toBe(200);
  });

  it("a link that is sent or forwarded is late: that is told, and not refused", async () => {
    const sent = await venue("POST", "/lessons/lesson/link");
    expect([sent.status, foundIn(sent)]).toStrictEqual([200, ["IV.link-sent late"]]);
    const forwarded = await school("POST", "/lessons/lesson/link/forwarding", { invited: ["child"] });
    expect([forwarded.status, foundIn(forwarded)]).toStrictEqual([200, ["V.link-forwarded late"]]);
    const shown = await venue("GET", "/lessons/lesson");
    const instant = expect.stringMatching(/^2020-11-11T22:00:[\d.]+Z$/);
    expect(shown.body).toMatchObject({ linkSentAt: instant, linkForwardedAt: instant });
  });
});
