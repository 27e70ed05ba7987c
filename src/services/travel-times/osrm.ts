import {
  defaultRoadWithin,
  drivesIn,
  fieldOf,
  type MatrixAnswer,
  type RoutingEngine,
  type RoutingEngineOptions,
  serviceAt,
  verifyOptions,
} from "./routing-engine.js";

/** Codes by which OSRM refuses a whole table for what it does not know or does not reckon. */
const notReckoned: readonly unknown[] = ["NoSegment", "NoTable", "TooBig"];

/**
 * Travel times from the `table` service of an OSRM server, by the profile `driving` unless another is named.
 *
 * Seconds are rounded half up. A school that the server finds no way to is unreachable; one with no road near is unknown.
 * Findings name it `osrm`.
 *
 * @example
 * import { osrm } from "upm-rules/effect";
 *
 * const engine = osrm({ url: "http://localhost:5000", fetch });
 * engine.request([{ lat: 61.67, lon: 50.81 }], [{ lat: 61.7, lon: 50.9 }]).url
 * // => "http://localhost:5000/table/v1/driving/50.81,61.67;50.9,61.7?sources=0&destinations=1&radiuses=300;300"
 *
 * @since 0.1.0
 * @beta
 */
export function osrm(options: RoutingEngineOptions): RoutingEngine {
  verifyOptions(options);
  const { profile = "driving", maxPairs = 10_000, roadWithin = defaultRoadWithin } = options;
  return {
    kind: "routing-engine",
    source: "osrm",
    options,
    maxPairs,
    // More places make a URL that is too long for many servers and proxies.
    maxPlaces: 100,
    request: (from, to) => {
      const places = [...from, ...to];
      const coordinates = places.map(({ lat, lon }) => `${degrees(lon)},${degrees(lat)}`).join(";");
      const indexes = places.map((_, index) => index);
      const query = [
        `sources=${indexes.slice(0, from.length).join(";")}`,
        `destinations=${indexes.slice(from.length).join(";")}`,
        `radiuses=${places.map(() => roadWithin).join(";")}`,
      ];
      const url = serviceAt(options, `table/v1/${profile}/${coordinates}?${query.join("&")}`);
      return { url, method: "GET" };
    },
    read: (status, answer) => {
      const code = fieldOf(answer, "code");
      if (status === 200 && code === "Ok") return drivesIn(fieldOf(answer, "durations"), (cell) => cell);
      return refusal(status, code);
    },
  };
}

/** To a centimetre, without exponents, which OSRM cannot read. */
function degrees(value: number): string {
  return value.toFixed(7).replace(/\.?0+$/, "");
}

function refusal(status: number, code: unknown): MatrixAnswer {
  if (notReckoned.includes(code)) return { refusedFor: undefined };
  // A code is the server's own word, of letters; anything else is not repeated.
  const isWord = typeof code === "string" && /^[A-Za-z]{1,40}$/.test(code);
  return { failed: isWord ? `it answered ${status} with code ${code}` : `it answered ${status}` };
}
