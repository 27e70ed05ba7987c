import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { NotFound } from "../../../src/services/errors.js";
import {
  checkRegionPlan,
  RegionPlanRefused,
  RegionPlanUndetermined,
  requireRegionPlan,
} from "../../../src/stages/1-region-plan/effect.js";
import { region, smallFestival } from "../../arbitraries/small-festival.js";
import { across, ask, brief, tagOf } from "../../services/ask.js";

/** The end of 31 October in Yekaterinburg. */
const due = "2020-10-31T19:00:00.000Z";
const ids = { region: "region" };
const unplanned = smallFestival({ regions: [{ ...region, venuesChosenAt: null }] });
const east = { ...region, id: "east", venues: ["venue"], competencies: ["R5"] };
const competencies = [
  { id: "17", name: "Web technologies" },
  { id: "R5", name: "Forestry" },
];

describe("the check of a region's plan, from its id", () => {
  it("allows a plan that was made in time", async () => {
    expect(await ask(checkRegionPlan(ids), smallFestival(), "2020-11-06T12:00Z")).toStrictEqual({
      outcome: "allowed",
      findings: [],
    });
  });

  it("is pending until the deadline, and overdue from it on", async () => {
    expect(await across(Effect.map(checkRegionPlan(ids), brief), unplanned, due)).toStrictEqual([
      ["I.venues-chosen pending"],
      ["I.venues-chosen overdue"],
    ]);
  });

  it("judges each venue of the plan by its record", async () => {
    const festival = smallFestival({ regions: [region, east], competencies });
    const { outcome, findings } = await ask(checkRegionPlan({ region: "east" }), festival, due);
    expect(outcome).toBe("refused");
    expect(findings).toMatchObject([
      {
        clause: "I.venue-in-region",
        subject: { kind: "venue", id: "venue" },
        details: { regions: ["east"] },
      },
      { clause: "I.venue-competencies", status: "advised", details: { regions: ["east"] } },
    ]);
  });

  it("judges by the region's own regulation", async () => {
    const amended = { ...region, venuesChosenAt: null, amendments: { planDeadline: "2020-10-10" } };
    const { findings } = await ask(checkRegionPlan(ids), smallFestival({ regions: [amended] }), due);
    expect(findings[0]?.due).toBe("2020-10-10T19:00:00.000Z");
  });

  it("fails where there is no such region, which is no verdict", async () => {
    const error = await ask(Effect.flip(checkRegionPlan({ region: "nowhere" })), smallFestival(), due);
    expect(error).toBeInstanceOf(NotFound);
    expect(error).toMatchObject({ kind: "region", id: "nowhere" });
  });
});

describe("what requires a region's plan", () => {
  const required = requireRegionPlan(ids);

  it("gives the verdict where it is allowed", async () => {
    expect((await ask(required, smallFestival(), due)).outcome).toBe("allowed");
  });

  it("fails with the verdict: undetermined until the deadline, refused from it on", async () => {
    expect(await across(tagOf(required), unplanned, due)).toStrictEqual([
      "RegionPlanUndetermined",
      "RegionPlanRefused",
    ]);
    const [before, after] = await across(Effect.flip(required), unplanned, due);
    expect(before).toBeInstanceOf(RegionPlanUndetermined);
    expect(after).toBeInstanceOf(RegionPlanRefused);
    expect(after).toMatchObject({
      name: "RegionPlanRefused",
      code: "RegionPlanRefused",
      verdict: await ask(checkRegionPlan(ids), unplanned, due),
      message: "the region's plan is not as it must be: I.venues-chosen overdue",
    });
  });

  it("can be told apart by tag", async () => {
    const caught = required.pipe(
      Effect.as("allowed"),
      Effect.catchTag("RegionPlanRefused", ({ verdict }) => Effect.succeed(verdict.findings[0]?.clause)),
      Effect.catchTag("RegionPlanUndetermined", () => Effect.succeed("undetermined")),
      Effect.catchTag(["NotFound", "Unavailable"], ({ kind }) => Effect.succeed(kind)),
    );
    expect(await across(caught, unplanned, due)).toStrictEqual(["undetermined", "I.venues-chosen"]);
    expect(await ask(caught, smallFestival({ regions: [] }), due)).toBe("region");
  });
});
