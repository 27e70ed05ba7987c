import type { DriveTime } from "../../model/drive-time.js";

/**
 * A table of drive times.
 *
 * @since 0.1.0
 * @public
 */
export interface DriveTable {
  readonly kind: "table";
  readonly driveTimes: readonly DriveTime[];
}

/**
 * Travel times from a table, such as the `driveTimes` of a festival document; a pair that is not in it is unknown.
 *
 * Of repeated pairs the last counts. Findings name it `table`.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { driveTable, layerForTests, layerOfTravelTimes, TravelTimes } from "upm-rules/effect";
 *
 * const layer = layerOfTravelTimes([driveTable([{ venue: "college", school: "school-1", seconds: 1740 }])]);
 * const drive = TravelTimes.use((times) => times.drive("college", "school-1"));
 * const known = await Effect.runPromise(drive.pipe(Effect.provide(layer), Effect.provide(layerForTests({}))));
 * known // => { drive: 1740, source: "table" }
 *
 * @since 0.1.0
 * @public
 */
export function driveTable(driveTimes: readonly DriveTime[]): DriveTable {
  return { kind: "table", driveTimes };
}
