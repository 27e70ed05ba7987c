// The engine's configuration: what it cannot do without, with the values that its own `build_config` gives.
// That command needs Python, which not every machine with Node has.

// Every way to travel that a request may name: the engine crashes where one of them has no limits.
const costings = [
  "auto",
  "bus",
  "taxi",
  "truck",
  "motorcycle",
  "motor_scooter",
  "bicycle",
  "pedestrian",
].concat("multimodal", "transit", "bikeshare");
const limits = {
  max_distance: 5_000_000, // metres, of a route
  max_locations: 20,
  max_matrix_distance: 400_000, // metres as the crow flies, of any pair
  max_matrix_location_pairs: 2500,
};

/** @typedef {{ mjolnir?: object, loki?: object }} Settings */

/**
 * @param {string} tileFolder
 * @param {Settings} [settings] that differ from those below
 */
export function engineConfig(tileFolder, { mjolnir, loki } = {}) {
  return {
    mjolnir: { tile_dir: tileFolder, logging: { type: "" }, ...mjolnir },
    loki: {
      actions: ["sources_to_targets", "status"],
      service_defaults: {
        radius: 0,
        minimum_reachability: 50, // crossings; where there is a larger network, one of fewer is passed over
        search_cutoff: 35_000, // metres; a road farther off is not seen
        node_snap_tolerance: 5,
        street_side_tolerance: 5,
        street_side_max_distance: 1000,
        heading_tolerance: 60,
      },
      // Refuse places on tiles that do not touch, without a look for a way. A guess, and wrong at times.
      use_connectivity: true,
      logging: { type: "" },
      ...loki,
    },
    thor: { logging: { type: "" } },
    odin: { logging: { type: "" } },
    // Nothing below is asked of this engine, but it reads it.
    meili: { default: { breakage_distance: 2000 }, logging: { type: "" } },
    service_limits: {
      ...Object.fromEntries(costings.map((costing) => [costing, limits])),
      pedestrian: { ...limits, min_transit_walking_distance: 1, max_transit_walking_distance: 10_000 },
      skadi: { max_shape: 750_000, min_resample: 10 },
      isochrone: {
        max_contours: 4,
        max_time_contour: 120,
        max_distance: 25_000,
        max_locations: 1,
        max_distance_contour: 200,
      },
      trace: {
        max_distance: 200_000,
        max_gps_accuracy: 100,
        max_search_radius: 100,
        max_shape: 16_000,
        max_alternates: 3,
        max_alternates_shape: 100,
      },
      max_exclude_locations: 50,
      max_exclude_polygons_length: 10_000,
      max_reachability: 100,
      max_radius: 200,
      max_alternates: 2,
    },
  };
}
