import type { Location } from "../../model/location.js";
import {
  defaultRoadWithin,
  drivesIn,
  fieldOf,
  type MatrixAnswer,
  type MatrixRequest,
  type RoutingEngine,
  type RoutingEngineOptions,
  serviceAt,
  verifyOptions,
} from "./routing-engine.js";

/** Error codes by which Valhalla says that it searched, and found no way. */
const noWay: readonly unknown[] = [441, 442];
/**
 * Those by which it refuses without a search: too many pairs, too far, a guess from tiles of the map that places are
 * unconnected (`loki.use_connectivity` of its settings), no road near.
 */
const notReckoned: readonly unknown[] = [150, 154, 170, 171];

/**
 * Travel times from the `sources_to_targets` service of a Valhalla server, by car unless `profile` names another costing.
 *
 * Seconds are rounded half up; its matrices have whole ones, fractions cut off. A school to which the server found no way
 * from the nearest roads is unreachable, but unknown where there is one from other roads near; so is one that it refuses
 * without a search. Findings name it `valhalla`.
 *
 * @example
 * import { valhalla } from "upm-rules/effect";
 *
 * const engine = valhalla({ url: "http://localhost:8002/", fetch });
 * engine.request([{ lat: 61.67, lon: 50.81 }], [{ lat: 61.7, lon: 50.9 }]).url
 * // => "http://localhost:8002/sources_to_targets"
 *
 * @since 0.1.0
 * @public
 */
export function valhalla(options: RoutingEngineOptions): RoutingEngine {
  verifyOptions(options);
  const { profile = "auto", maxPairs = 2_500, roadWithin = defaultRoadWithin } = options;
  const asking = (from: readonly Location[], to: readonly Location[], snapping: object): MatrixRequest => {
    const placed = (places: readonly Location[]) => places.map(({ lat, lon }) => ({ lat, lon, ...snapping }));
    return {
      url: serviceAt(options, "sources_to_targets"),
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ sources: placed(from), targets: placed(to), costing: profile }),
    };
  };
  return {
    kind: "routing-engine",
    source: "valhalla",
    options,
    maxPairs,
    maxPlaces: Number.POSITIVE_INFINITY,
    // By itself Valhalla passes over a road from which few others are reached, for one beyond a river.
    request: (from, to) => asking(from, to, { search_cutoff: roadWithin, minimum_reachability: 0 }),
    requestAgain: (from, to) => asking(from, to, { search_cutoff: roadWithin }),
    read: (status, answer) =>
      status === 200
        ? drivesIn(fieldOf(answer, "sources_to_targets"), (cell) => fieldOf(cell, "time"))
        : refusal(status, fieldOf(answer, "error_code")),
  };
}

function refusal(status: number, code: unknown): MatrixAnswer {
  if (noWay.includes(code)) return { refusedFor: "unreachable" };
  if (notReckoned.includes(code)) return { refusedFor: undefined };
  return {
    failed: typeof code === "number" ? `it answered ${status} with code ${code}` : `it answered ${status}`,
  };
}
