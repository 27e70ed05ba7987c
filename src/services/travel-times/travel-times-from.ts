import type { DriveTable } from "./drive-table.js";
import type { RoutingEngine } from "./routing-engine.js";
import type { StraightLine } from "./straight-line.js";

/**
 * Where travel times come from: `driveTable(…)`, `straightLine(…)`, `valhalla(…)` or `osrm(…)`.
 *
 * @since 0.1.0
 * @public
 */
export type TravelTimesFrom = DriveTable | StraightLine | RoutingEngine;
