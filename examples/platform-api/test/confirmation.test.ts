import type { Festival } from "upm-rules";
import { describe, expect, it } from "vitest";
import { Conditions } from "../src/api/confirmations.ts";
import { type Asking, platformWith } from "./support/platform.ts";
import { conflict, read, refusalIn } from "./support/read-answers.ts";
import { instants, secondsFrom, withLessons } from "./support/small-festival.ts";

/** There is a lesson whose link was not sent, and a parent without an account. */
const seed: Festival = {
  ...withLessons,
  lessons: [
    ...withLessons.lessons,
    {
      id: "created",
      venue: "college",
      school: "school",
      competency: "34",
      date: "2020-11-23",
      createdAt: "2020-11-02T10:00:00Z",
    },
  ],
  parents: [...withLessons.parents, { id: "grandmother" }],
};

const platform = platformWith(seed, secondsFrom(instants.lessonDue, -120));

const [mother, father, grandmother] = [
  platform.as("parent-mother"),
  platform.as("parent-father"),
  platform.as("parent-grandmother"),
];
const [venue, school, services] = [
  platform.as("venue-college"),
  platform.as("school-school"),
  platform.as("platform-services"),
];
const confirmation = (child: string) => `/lessons/lesson/confirmations/${child}`;

const inForce = async (child: string, who = mother) =>
  read(Conditions, await who("GET", `/lessons/lesson/participants/${child}/conditions`)).confirmed;

const confirmedChildren = async () => (await venue("GET", "/lessons/lesson")).body;

/** Refused, and nobody more is confirmed. */
async function refused(who: Asking, child: string, ...why: readonly string[]) {
  const before = await confirmedChildren();
  expect(refusalIn(await who("PUT", confirmation(child)))).toStrictEqual([409, "refused", ...why]);
  expect(await confirmedChildren()).toStrictEqual(before);
}

describe("stage V: the school forwards the link", () => {
  it("after it was sent", async () => {
    const early = await school("POST", "/lessons/created/link/forwarding", { invited: ["child"] });
    expect(refusalIn(early)).toContain("V.forward-after-link violated");
    expect((await school("GET", "/lessons/created")).body).not.toHaveProperty("linkForwardedAt");
    expect((await mother("GET", "/children")).body).not.toContainEqual(
      expect.objectContaining({
        lessons: expect.arrayContaining([expect.objectContaining({ id: "created" })]),
      }),
    );
  });

  it("to children of its own", async () => {
    const other = await school("POST", "/lessons/lesson/link/forwarding", {
      invited: ["child", "ural-child"],
    });
    expect(refusalIn(other)).toStrictEqual([404, "not-there"]);
  });
});

describe("a parent confirms a child", () => {
  it("that has taken a diagnostic test and attended no trial", async () => {
    await refused(mother, "untested", "V.diagnostics-taken violated");
    await refused(mother, "tried", "V.no-earlier-trial violated");
  });

  it("as soon as all that was missing is there; all of it is told at once", async () => {
    const newcomer = "/participants/newcomer";
    expect((await services("PUT", newcomer, { school: "school" })).status).toBe(204);
    expect((await services("PUT", `${newcomer}/links/grandmother`)).status).toBe(204);
    await refused(grandmother, "newcomer", "V.parent-registered violated", "V.diagnostics-taken violated");
    expect((await services("PUT", "/parents/grandmother")).status).toBe(204);
    await refused(grandmother, "newcomer", "V.diagnostics-taken violated");
    expect((await services("POST", `${newcomer}/diagnostic-tests`)).status).toBe(204);
    expect((await grandmother("PUT", confirmation("newcomer"))).status).toBe(200);
  });

  it("no longer where it has attended a trial since", async () => {
    expect((await grandmother("DELETE", confirmation("newcomer"))).status).toBe(204);
    expect((await services("POST", "/participants/newcomer/trials")).status).toBe(204);
    await refused(grandmother, "newcomer", "V.no-earlier-trial violated");
  });

  it("whose link was forwarded, for a lesson that there is", async () => {
    expect(await mother("PUT", "/lessons/created/confirmations/child")).toStrictEqual(
      conflict("link-not-forwarded"),
    );
    const nowhere = await mother("PUT", "/lessons/nowhere/confirmations/child");
    expect(refusalIn(nowhere)).toStrictEqual([404, "not-there"]);
  });

  it("once: again it is the same confirmation, and the other parent is told of it", async () => {
    const first = await mother("PUT", confirmation("child"));
    expect((await mother("PUT", confirmation("child"))).body).toStrictEqual(first.body);
    expect(await father("PUT", confirmation("child"))).toStrictEqual(conflict("already-confirmed"));
    expect([(await inForce("child"))?.by, (await inForce("child", father))?.by]).toStrictEqual([
      "caller",
      "another-parent",
    ]);
    expect(await confirmedChildren()).toMatchObject({ confirmed: 1 });
  });

  it("until that parent withdraws it, and nobody else", async () => {
    expect(await father("DELETE", confirmation("child"))).toStrictEqual(conflict("not-confirmed"));
    expect((await mother("DELETE", confirmation("child"))).status).toBe(204);
    expect(await inForce("child")).toBeUndefined();
    expect((await father("PUT", confirmation("child"))).status).toBe(200);
    expect((await father("DELETE", confirmation("child"))).status).toBe(204);
  });

  it("a moment before the deadline, and not from then on", async () => {
    expect((await platform.as("parent-neighbour")("PUT", confirmation("classmate"))).status).toBe(200);
    await platform.goOnAt(instants.lessonDue);
    await refused(mother, "child", "V.confirmed-in-time late");
    await refused(mother, "untested", "V.diagnostics-taken violated", "V.confirmed-in-time late");
    // Who confirmed in time is told so.
    expect((await platform.as("parent-neighbour")("PUT", confirmation("classmate"))).status).toBe(200);
    const withdrawn = await platform.as("parent-neighbour")("DELETE", confirmation("classmate"));
    expect(withdrawn.status).toBe(204);
  });

  it("for no lesson that was cancelled", async () => {
    expect((await venue("POST", "/lessons/lesson/cancellation")).status).toBe(204);
    expect(await mother("PUT", confirmation("child"))).toStrictEqual(conflict("lesson-cancelled"));
    expect((await mother("GET", "/lessons/lesson/participants/child/conditions")).status).toBe(404);
    expect((await mother("GET", "/children")).body).toContainEqual({ participant: "child", lessons: [] });
  });
});
