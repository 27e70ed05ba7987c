import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { Conditions } from "../src/api/confirmations.ts";
import type { Answer } from "./support/back-end.ts";
import { type Asking, platformWith } from "./support/platform.ts";
import { foundIn, read } from "./support/read-answers.ts";
import { beforeThePlan } from "./support/small-festival.ts";

const terms = { competencies: ["34"], dates: ["2020-11-16"] };
const lesson = { school: "school", competency: "34", date: "2020-11-16", startsAt: "10:00" };
const Readiness = Schema.Struct({ mayStart: Schema.Boolean });

describe("from an empty plan to a lesson that may start, each act by its actor", () => {
  const platform = platformWith(beforeThePlan, "2020-10-01T09:00:00Z");

  const operator = platform.as("regional-operator-RU-KGD");
  const venue = platform.as("venue-college");
  const school = platform.as("school-school");
  const mother = platform.as("parent-mother");

  /** It is done; of what is still to be done, this. */
  const isDone = (answer: Answer, ...open: readonly string[]) =>
    expect([answer.status, foundIn(answer)]).toStrictEqual([200, open]);

  it("stages I and II: the operator chooses competencies and venues, and lists schools", async () => {
    isDone(await operator("PUT", "/regions/RU-KGD/plan", { competencies: ["34"], venues: ["college"] }));
    isDone(await operator("PUT", "/venues/college/candidate-schools", { schools: ["school"] }));
  });

  it("stage III: the venue selects the school, makes contact and proposes; the school agrees", async () => {
    await platform.goOnAt("2020-10-12T09:00:00Z");
    const pair = "/agreements/college/school";
    const bothAgree = ["III.competencies-agreed pending", "III.competencies-agreed pending"];
    isDone(await venue("PUT", pair), "III.contact-made pending", ...bothAgree);
    isDone(await venue("POST", `${pair}/contact`), ...bothAgree);
    isDone(await school("POST", `${pair}/guidelines`), ...bothAgree);
    isDone(await venue("PUT", `${pair}/terms`, terms), "III.competencies-agreed pending");
    isDone(await school("PUT", `${pair}/terms`, terms));
  });

  it("stage IV: the venue creates the lesson and sends its link", async () => {
    await platform.goOnAt("2020-11-02T09:00:00Z");
    isDone(await venue("PUT", "/lessons/lesson", lesson));
    isDone(await venue("POST", "/lessons/lesson/link"));
  });

  it("stage V: the school forwards the link, the parent confirms", async () => {
    isDone(await school("POST", "/lessons/lesson/link/forwarding", { invited: ["child"] }));
    expect((await mother("PUT", "/lessons/lesson/confirmations/child")).status).toBe(200);
    const conditions = await mother("GET", "/lessons/lesson/participants/child/conditions");
    expect(read(Conditions, conditions).confirmed?.by).toBe("caller");
    expect((await school("GET", "/lessons/lesson")).body).toMatchObject({ confirmed: 1 });
  });

  it("stage VI: what is delivered reaches the school", async () => {
    await platform.goOnAt("2020-11-13T09:00:00Z");
    const delivered = (item: string, quantity: number) =>
      school("POST", "/lessons/lesson/deliveries", { item, quantity });
    isDone(await delivered("Набор продуктов", 1), "VI.delivered pending");
    isDone(await delivered("Доска разделочная", 2));
  });

  it("stage VII: both sides check the link and connect; everybody is there, and the lesson may start", async () => {
    await platform.goOnAt("2020-11-16T07:00:00Z");
    const check = (side: Asking) => side("POST", "/lessons/lesson/link-checks", { passed: true });
    expect(foundIn(await check(venue))).not.toContain("VII.venue-link-checked pending");
    expect(foundIn(await check(school))).not.toContain("VII.school-link-checked pending");
    const mayStart = async () => read(Readiness, await school("GET", "/lessons/lesson/readiness")).mayStart;
    expect(await mayStart()).toBe(false);
    await venue("PATCH", "/lessons/lesson/day", { mentorPresent: true, venueConnected: true });
    const there = { schoolConnected: true, representativePresent: true, present: ["child"] };
    isDone(await school("PATCH", "/lessons/lesson/day", there));
    expect(await mayStart()).toBe(true);
  });

  it("and of all of it the region's report has nothing to say", async () => {
    const report = await operator("GET", "/regions/RU-KGD/report");
    expect(foundIn(report)).toStrictEqual([]);
    expect(report.body).toMatchObject({ breaches: 0, unknown: 0, pending: 0, advice: 0 });
  });
});
