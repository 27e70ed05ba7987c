import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { layerForTests } from "../../../src/services/layer-for-tests.js";
import { driveTable } from "../../../src/services/travel-times/drive-table.js";
import { layerOfTravelTimes } from "../../../src/services/travel-times/layer-of-travel-times.js";
import { TravelTimes } from "../../../src/services/travel-times.js";

const table = driveTable([
  { venue: "college", school: "school-1", seconds: 1740 },
  { venue: "college", school: "school-2", seconds: 600 },
  { venue: "college", school: "school-2", seconds: 700 },
  { venue: "college", school: "school-3", seconds: 0 },
  { venue: "college", school: "island", seconds: "unreachable" },
  { venue: "a", school: "b c", seconds: 1 },
]);

/** The drive by the table alone: nothing else is there to be asked. */
const drive = (venue: string, school: string) =>
  TravelTimes.use((times) => times.drive(venue, school)).pipe(
    Effect.provide(layerOfTravelTimes([table])),
    Effect.provide(layerForTests({})),
    Effect.runPromise,
  );

describe("a table of drive times", () => {
  it("knows its pairs, and names itself", async () => {
    expect(await drive("college", "school-1")).toStrictEqual({ drive: 1740, source: "table" });
    expect(await drive("college", "school-3")).toStrictEqual({ drive: 0, source: "table" });
    expect(await drive("college", "island")).toStrictEqual({ drive: "unreachable", source: "table" });
  });

  it("knows no other pair, nor the way back", async () => {
    expect(await drive("college", "school-4")).toBeUndefined();
    expect(await drive("school-1", "college")).toBeUndefined();
    expect(await drive("a b", "c")).toBeUndefined();
  });

  it("takes the last of repeated pairs", async () => {
    expect(await drive("college", "school-2")).toStrictEqual({ drive: 700, source: "table" });
  });
});
