import type { Location } from "../../../src/model/location.js";
import { numberOf } from "./places.js";

/**
 * What a table says of the drive between two places: seconds, `null` where there is no way, or the error code
 * by which the engine refuses the whole matrix because of it.
 */
export type Says = (from: number, to: number) => number | null | { readonly refused: number };

/** A request for a matrix, by the numbers of its places. */
export interface MatrixAsked {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** What the body of a request asks for. */
export function matrixAskedIn(body: string): MatrixAsked {
  const { sources, targets } = JSON.parse(body) as Record<"sources" | "targets", readonly Location[]>;
  return { from: sources.map(numberOf), to: targets.map(numberOf) };
}

/** What Valhalla's `sources_to_targets` answers. */
export function valhallaAnswer({ from, to }: MatrixAsked, says: Says): Answered {
  const rows = from.map((one, from_index) =>
    to.map((other, to_index) => ({ said: says(one, other), from_index, to_index })),
  );
  for (const { said } of rows.flat()) {
    if (typeof said === "object" && said !== null) return refusing(said.refused);
  }
  const cells = rows.map((row) => row.map(({ said, ...indexes }) => ({ ...indexes, time: said })));
  return {
    status: 200,
    text: JSON.stringify({ algorithm: "costmatrix", units: "kilometers", sources_to_targets: cells }),
  };
}

/** What it answers where it refuses. */
export function refusing(code: number): Answered {
  const text = JSON.stringify({ error_code: code, error: "…", status_code: 400, status: "Bad Request" });
  return { status: 400, text };
}
