import type { Festival } from "upm-rules";
import { describe, expect, it } from "vitest";
import { type Asking, platformWith } from "./support/platform.ts";
import { conflict, foundIn, refusalIn, withoutAt } from "./support/read-answers.ts";
import { afterThePlan, instants, secondsFrom } from "./support/small-festival.ts";

/** Nothing is agreed; the kitchen, which no region has chosen, has candidates too, one at a distance nobody knows. */
const seed: Festival = {
  ...afterThePlan,
  regions: afterThePlan.regions.map((region) => ({
    ...region,
    venues: region.venues.filter((venue) => venue !== "kitchen"),
  })),
  venues: afterThePlan.venues.map((venue) =>
    venue.id === "kitchen" ? { ...venue, candidateSchools: ["school", "school-without"] } : venue,
  ),
  agreements: [],
};

const platform = platformWith(seed, secondsFrom(instants.planDue, -120));

const [college, kitchen, school, operator] = [
  platform.as("venue-college"),
  platform.as("venue-kitchen"),
  platform.as("school-school"),
  platform.as("regional-operator-RU-KGD"),
];
const pair = "/agreements/college/school";
const terms = { competencies: ["34", "17"], dates: ["2020-11-16"] };
const bothAgree = ["III.competencies-agreed pending", "III.competencies-agreed pending"];

/** Refused, and the region is as it was. */
async function refused(who: Asking, request: Parameters<Asking>, ...why: readonly unknown[]) {
  const before = await operator("GET", "/regions/RU-KGD/report");
  expect(refusalIn(await who(...request))).toStrictEqual(why);
  expect(withoutAt(await operator("GET", "/regions/RU-KGD/report"))).toStrictEqual(withoutAt(before));
}

describe("a venue selects", () => {
  it("only schools of its list, if a region chose the venue", async () => {
    const found = ["III.school-is-candidate violated", "II.same-region advised"];
    await refused(college, ["PUT", "/agreements/college/ural-school"], 409, "refused", ...found);
    await refused(
      kitchen,
      ["PUT", "/agreements/kitchen/school"],
      409,
      "refused",
      "III.venue-chosen violated",
    );
  });

  it("no school at a distance that is not known, none without a coordinator, none that there is not", async () => {
    const unchosen = await kitchen("PUT", "/agreements/kitchen/school-without");
    expect(refusalIn(unchosen)).toContain("II.drive-time unknown");
    const found = "III.coordinator-named violated";
    const without = await college("PUT", "/agreements/college/school-without");
    expect(refusalIn(without)).toStrictEqual(expect.arrayContaining([409, "refused", found]));
    await refused(college, ["PUT", "/agreements/college/no-school"], 404, "not-there");
  });

  it("a school before it makes contact or proposes", async () => {
    expect(await college("POST", `${pair}/contact`)).toStrictEqual(conflict("not-selected"));
    expect(await college("PUT", `${pair}/terms`, terms)).toStrictEqual(conflict("not-selected"));
    const answer = await college("PUT", pair);
    expect([answer.status, foundIn(answer)]).toStrictEqual([200, ["III.contact-made pending", ...bothAgree]]);
  });
});

describe("venue and school agree", () => {
  it("after contact was made", async () => {
    const found = "III.contact-first violated";
    expect(refusalIn(await college("PUT", `${pair}/terms`, terms))).toContain(found);
    // Nothing of the terms was kept.
    expect(await school("PUT", `${pair}/terms`, terms)).toStrictEqual(conflict("nothing-proposed"));
    const answer = await college("POST", `${pair}/contact`);
    expect([answer.status, foundIn(answer)]).toStrictEqual([200, bothAgree]);
  });

  it("on competencies that the venue offers and its region chose", async () => {
    const other = { ...terms, competencies: ["R5"] };
    expect(refusalIn(await college("PUT", `${pair}/terms`, other))).toContain(
      "III.competencies-offered violated",
    );
    expect(await school("PUT", `${pair}/terms`, other)).toStrictEqual(conflict("nothing-proposed"));
  });

  it("on what can be driven there in time", async () => {
    const far = "/agreements/college/far-school";
    expect((await college("PUT", far)).status).toBe(200);
    expect((await college("POST", `${far}/contact`)).status).toBe(200);
    const cookery = await college("PUT", `${far}/terms`, { ...terms, competencies: ["34"] });
    expect(refusalIn(cookery)).toContain("II.drive-time violated");
    const web = await college("PUT", `${far}/terms`, { ...terms, competencies: ["17"] });
    expect(web.status).toBe(200);
  });

  it("on the same terms: what the venue proposes, in any order", async () => {
    expect((await college("PUT", `${pair}/terms`, terms)).status).toBe(200);
    const other = { ...terms, dates: ["2020-11-17"] };
    expect(await school("PUT", `${pair}/terms`, other)).toStrictEqual(conflict("other-terms"));
    const same = { ...terms, competencies: terms.competencies.toReversed() };
    const agreed = await school("PUT", `${pair}/terms`, same);
    expect([agreed.status, foundIn(agreed)]).toStrictEqual([200, ["III.guidelines-read advised"]]);
  });

  it("anew where the venue proposes something else, not where it repeats itself", async () => {
    const repeated = await college("PUT", `${pair}/terms`, terms);
    expect(foundIn(repeated)).toStrictEqual(["III.guidelines-read advised"]);
    const changed = await college("PUT", `${pair}/terms`, { ...terms, dates: ["2020-11-17"] });
    expect(foundIn(changed)).toStrictEqual(["III.competencies-agreed pending"]);
  });

  it("late, too: it is told, and not refused", async () => {
    await platform.goOnAt(instants.planDue);
    const answer = await school("PUT", `${pair}/terms`, { ...terms, dates: ["2020-11-17"] });
    expect([answer.status, foundIn(answer)]).toStrictEqual([
      200,
      ["III.competencies-agreed late", "III.guidelines-read advised"],
    ]);
  });
});
