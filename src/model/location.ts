/**
 * A place on the map, in degrees.
 *
 * @since 0.1.0
 * @public
 */
export interface Location {
  /** −90 to 90. */
  readonly lat: number;
  /** −180 to 180. */
  readonly lon: number;
}
