import { mustBeWhole } from "../../issues/whole-number.js";
import type { Location } from "../../model/location.js";

/**
 * What an engine is asked with over HTTP: the part of the platform's own `fetch` that is needed.
 *
 * @since 0.1.0
 * @public
 */
export type Fetch = (
  url: string,
  request: {
    readonly method: string;
    readonly headers?: Record<string, string>;
    readonly body?: string;
    readonly signal: AbortSignal;
  },
) => Promise<{ readonly status: number; readonly text: () => Promise<string> }>;

/**
 * Where a routing engine is, and how patiently it is asked. Numbers are whole; others make a `RangeError`.
 *
 * @since 0.1.0
 * @public
 */
export interface RoutingEngineOptions {
  /** Where its HTTP service is, without the name of a service: `http://localhost:8002`. */
  readonly url: string;
  /** The platform's own `fetch`, or one that adds what the service wants, such as a key. */
  readonly fetch: Fetch;
  /** The profile by which times are reckoned; of a car where left out. */
  readonly profile?: string | undefined;
  /** The most pairs of one matrix, as the service is configured; what it allows by itself where left out. */
  readonly maxPairs?: number | undefined;
  /** Metres: a place with no road so near is unknown to the engine; 300 where left out. */
  readonly roadWithin?: number | undefined;
  /** Milliseconds that one request may take; 10,000 where left out. */
  readonly timeout?: number | undefined;
  /** How often a request is repeated that failed for a reason that may pass: 3 times where left out. */
  readonly retries?: number | undefined;
  /** Milliseconds before the first repetition, twice as many before each further one; 200 where left out. */
  readonly backOff?: number | undefined;
  /** How many answers are remembered; 10,000 where left out, 0 for none. */
  readonly remembered?: number | undefined;
  /** Milliseconds for which an answer is remembered; a day where left out. */
  readonly rememberedFor?: number | undefined;
}

/**
 * A request for a matrix of drives.
 *
 * @since 0.1.0
 * @public
 */
export interface MatrixRequest {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/**
 * What one pair of a matrix comes to: seconds as the engine has them, that there is no road, or that it is unknown.
 *
 * @since 0.1.0
 * @public
 */
export type EngineDrive = number | "unreachable" | undefined;

/**
 * What an answer says.
 *
 * @since 0.1.0
 * @public
 */
export type MatrixAnswer =
  /** A row for each place of departure, in it a drive to each destination. */
  | { readonly drives: ReadonlyArray<readonly EngineDrive[]> }
  /** The whole matrix is refused because of some pair in it: what that pair comes to where it is the only one. */
  | { readonly refusedFor: "unreachable" | undefined }
  /** Nothing can be said of any pair. */
  | { readonly failed: string };

/**
 * A routing engine over HTTP.
 *
 * @since 0.1.0
 * @public
 */
export interface RoutingEngine {
  readonly kind: "routing-engine";
  /** What findings name as the origin of a time. */
  readonly source: string;
  readonly options: RoutingEngineOptions;
  /** The most pairs of one matrix. */
  readonly maxPairs: number;
  /** The most places of one matrix, those of departure and destinations together. */
  readonly maxPlaces: number;
  readonly request: (from: readonly Location[], to: readonly Location[]) => MatrixRequest;
  /**
   * Asks once more for what is unreachable, passing over roads that lead nowhere. A way that is found then starts or ends
   * at another road than the nearest, perhaps beyond a river: the drive is unknown.
   */
  readonly requestAgain?: (from: readonly Location[], to: readonly Location[]) => MatrixRequest;
  /** Reads an answer, of which nothing is certain but that it is JSON, or undefined where it is not. */
  readonly read: (status: number, answer: unknown) => MatrixAnswer;
}

/** How far from a road a place may be, in metres: without a limit, engines start from a road beyond a river. */
export const defaultRoadWithin = 300;

/** Throws `RangeError` where an option is out of its bounds. */
export function verifyOptions(options: RoutingEngineOptions): void {
  mustBeWhole("maxPairs", options.maxPairs, 1);
  mustBeWhole("roadWithin", options.roadWithin, 1);
  mustBeWhole("timeout", options.timeout, 1);
  mustBeWhole("retries", options.retries, 0);
  mustBeWhole("backOff", options.backOff, 0);
  mustBeWhole("remembered", options.remembered, 0);
  mustBeWhole("rememberedFor", options.rememberedFor, 0);
}

/** The URL of a service at a base URL. */
export function serviceAt({ url }: RoutingEngineOptions, path: string): string {
  return `${url.replace(/\/+$/, "")}/${path}`;
}

/** A matrix of seconds, where `null` says that there is no road. */
export function drivesIn(rows: unknown, secondsOf: (cell: unknown) => unknown): MatrixAnswer {
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) return { failed: "its answer is malformed" };
  const drives = (rows as readonly (readonly unknown[])[]).map((row) =>
    row.map((cell) => {
      const seconds = secondsOf(cell);
      if (seconds === null) return "unreachable";
      return typeof seconds === "number" && seconds >= 0 ? seconds : Number.NaN;
    }),
  );
  const isRight = drives.flat().every((drive) => drive === "unreachable" || Number.isFinite(drive));
  return isRight ? { drives } : { failed: "its answer is malformed" };
}

/** A field of an answer, of which nothing is certain. */
export function fieldOf(answer: unknown, name: string): unknown {
  return (Object(answer) as Readonly<Record<string, unknown>>)[name];
}
