import { describe, expect, it } from "vitest";
import { platformWith } from "./support/platform.ts";
import { foundIn, refusalIn, withoutAt } from "./support/read-answers.ts";
import { beforeThePlan, instants, secondsFrom } from "./support/small-festival.ts";

const planPath = "/regions/RU-KGD/plan";
const plan = { competencies: ["34", "17"], venues: ["college", "kitchen"] };

const platform = platformWith(beforeThePlan, secondsFrom(instants.planDue, -120));

const operator = (method: string, path: string, body?: unknown) =>
  platform.as("regional-operator-RU-KGD")(method, path, body);

/** Refused, and the region is as it was. */
async function refused(path: string, body: unknown, ...why: readonly unknown[]) {
  const before = await operator("GET", "/regions/RU-KGD/report");
  expect(refusalIn(await operator("PUT", path, body))).toStrictEqual(why);
  expect(withoutAt(await operator("GET", "/regions/RU-KGD/report"))).toStrictEqual(withoutAt(before));
}

describe("stage I: the plan of a region", () => {
  it("takes no venue of another region", async () => {
    const other = { ...plan, venues: ["college", "factory"] };
    await refused(planPath, other, 409, "refused", "I.venue-in-region violated");
  });

  it("takes no venue and no competency that there is not", async () => {
    await refused(planPath, { ...plan, venues: ["nowhere"] }, 404, "not-there");
    await refused(planPath, { ...plan, competencies: ["34", "no-skill"] }, 404, "not-there");
  });

  it("may be incomplete until its deadline: what is left to choose is told", async () => {
    const answer = await operator("PUT", planPath, { competencies: [], venues: ["college", "kitchen"] });
    expect([answer.status, foundIn(answer)]).toStrictEqual([200, ["I.competencies-chosen pending"]]);
  });

  it("is chosen a moment before its deadline in time", async () => {
    const answer = await operator("PUT", planPath, plan);
    expect([answer.status, foundIn(answer)]).toStrictEqual([200, []]);
  });
});

describe("stage II: the schools of a venue", () => {
  const kitchen = "/venues/kitchen/candidate-schools";

  it("are none to which goods would be driven for more than 30 minutes", async () => {
    const found = "II.drive-time violated";
    await refused(kitchen, { schools: ["school", "far-school"] }, 409, "refused", found);
  });

  it("are none that there are not, and the venue is one of the region", async () => {
    await refused(kitchen, { schools: ["no-school"] }, 404, "not-there");
    await refused("/venues/factory/candidate-schools", { schools: [] }, 404, "not-there");
  });

  it("may be half an hour away; a drive that is not known yet, and another region, are told", async () => {
    const schools = ["school", "school-without"];
    const answer = await operator("PUT", kitchen, { schools });
    expect([answer.status, foundIn(answer)]).toStrictEqual([200, ["II.drive-time unknown"]]);
    const other = await operator("PUT", "/venues/college/candidate-schools", {
      schools: ["school", "ural-school"],
    });
    expect([other.status, foundIn(other)]).toStrictEqual([200, ["II.same-region advised"]]);
  });
});

describe("lateness", () => {
  it("refuses neither plan nor list: it is told", async () => {
    await platform.goOnAt(instants.planDue);
    const ural = platform.as("regional-operator-RU-SVE");
    const late = await ural("PUT", "/regions/RU-SVE/plan", { competencies: ["17"], venues: ["factory"] });
    expect([late.status, foundIn(late)]).toStrictEqual([
      200,
      ["I.competencies-chosen late", "I.venues-chosen late"],
    ]);
    const listed = await ural("PUT", "/venues/factory/candidate-schools", { schools: ["ural-school"] });
    expect([listed.status, foundIn(listed)]).toStrictEqual([200, ["II.schools-listed late"]]);
  });

  it("does not come of changing later what was chosen in time", async () => {
    const answer = await operator("PUT", planPath, { competencies: ["34"], venues: ["college"] });
    expect([answer.status, foundIn(answer)]).toStrictEqual([200, []]);
  });
});
