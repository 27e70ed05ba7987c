// A map made by hand: a college in a small town, and a school for each answer that the engine can give about
// the drive to it. Nothing of it exists; the coordinates are taiga east of the Urals.

/** @typedef {{ label: string, lat: number, lon: number }} Place */
/** @typedef {{ through: readonly import("./osm-pbf.mjs").Point[], speed: number, oneWay?: boolean }} Road */

/** @satisfies {Place} */
export const college = { label: "college", lat: 61.6, lon: 61.6 };

/** @satisfies {Record<string, Place>} */
export const schools = {
  // Along the road to the east, in the direction of nothing else.
  near: { label: "school near", lat: 61.6, lon: 61.694 },
  far: { label: "school far", lat: 61.6, lon: 64.6 },
  // Connected, but the engine does not look at pairs more than 400 km apart as the crow flies.
  beyondTheEngine: { label: "school beyond the engine", lat: 61.6, lon: 69.6 },

  // Half an hour, a fraction of a second more, and a second more. The engine cuts fractions off.
  atTheLimit: { label: "school at the limit", lat: 61.86949, lon: 61.6 },
  fractionOver: { label: "school a fraction over", lat: 61.33036, lon: 61.6 },
  justOver: { label: "school just over", lat: 61.6, lon: 61.033 },

  // A quarter of an hour to get there; the way back is another road, and takes more than half an hour.
  oneWay: { label: "school by one-way roads", lat: 61.695, lon: 61.8 },

  // On a road without a bridge. The engine takes so small a piece for an error of the map, and answers for
  // the nearest road of a larger network within 35 km: here for the other bank.
  acrossTheRiver: { label: "school across the river", lat: 61.54, lon: 61.7 },
  // The same with the other bank 424 m off: a limit on how far the nearest road may be has to be less.
  acrossTheNarrowRiver: { label: "school across the narrow river", lat: 61.54, lon: 61.608 },
  // The same with nothing larger within 35 km. The tiles of the map touch those of the college, so the engine
  // looks for a way, and finds none.
  ownRoads: { label: "school on roads of its own", lat: 62.21, lon: 61.6 },
  // The same where the tiles do not touch: the engine refuses to look.
  ownRoadsFarAway: { label: "school on roads of its own far away", lat: 60.6, lon: 66.1 },
  // Connected, by a straight road 11 m south of where tiles end. The engine bends a long straight line as the
  // Earth is bent, so it has this road in the tiles to the north, and no tile where the school is: it refuses
  // to look for a way.
  onTheTileEdge: { label: "school on the edge of a tile", lat: 61.4999, lon: 62.15 },
  // No road within 35 km.
  withoutRoad: { label: "school without a road", lat: 60.6, lon: 63.1 },
};

const bend = { lat: 61.8, lon: 61.95 };
const alongTheEdge = [
  { lat: 61.592, lon: 61.75 },
  { lat: 61.55, lon: 61.86 },
  { lat: 61.4999, lon: 61.9 },
  { lat: 61.4999, lon: 62.45 },
];

/** @type {readonly Road[]} */
const roads = [
  { through: [college, schools.near, schools.far, schools.beyondTheEngine], speed: 90 },
  { through: [college, schools.atTheLimit], speed: 60 },
  { through: [college, schools.fractionOver], speed: 60 },
  { through: [college, schools.justOver], speed: 60 },
  { through: [college, schools.oneWay], speed: 60, oneWay: true },
  { through: [schools.oneWay, bend, college], speed: 60, oneWay: true },
  { through: [schools.acrossTheRiver, { lat: 61.53, lon: 61.71 }], speed: 60 },
  { through: [schools.acrossTheNarrowRiver, { lat: 61.535, lon: 61.62 }], speed: 60 },
  { through: [college, ...alongTheEdge], speed: 90 },
  { through: [schools.ownRoads, { lat: 62.22, lon: 61.62 }], speed: 60 },
  { through: [schools.ownRoadsFarAway, { lat: 60.61, lon: 66.12 }], speed: 60 },
  ...town(),
];

// Eight streets by eight. The engine wants fifty crossings of a network before it counts on it.
/** @returns {Road[]} */
function town() {
  const crossing = (row = 0, column = 0) => ({ lat: 61.598 - row * 0.002, lon: 61.596 - column * 0.004 });
  const eight = [0, 1, 2, 3, 4, 5, 6, 7];
  const streets = eight.flatMap((line) => [
    eight.map((column) => crossing(line, column)),
    eight.map((row) => crossing(row, line)),
  ]);
  return [[college, crossing()], ...streets].map((through) => ({ through, speed: 40 }));
}

// Roads that go through the same point meet there.
/** @param {import("./osm-pbf.mjs").Point} point */
const position = ({ lat, lon }) => `${lat} ${lon}`;
const points = new Map(roads.flatMap(({ through }) => through).map((point) => [position(point), point]));
const positions = [...points.keys()];

export const nodes = [...points.values()];

export const ways = roads.map(({ through, speed, oneWay = false }) => ({
  nodes: through.map((point) => positions.indexOf(position(point)) + 1),
  tags: { highway: "tertiary", maxspeed: String(speed), oneway: oneWay ? "yes" : "no" },
}));
