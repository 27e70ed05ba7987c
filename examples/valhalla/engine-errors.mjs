// The engine's errors as its own HTTP service answers them. Called from Node it gives the sentence alone, so
// the code is looked up here. All codes: https://github.com/valhalla/valhalla/blob/3.6.1/src/exceptions.cc

const reasons = new Map([
  [400, "Bad Request"],
  [404, "Not Found"],
  [405, "Method Not Allowed"],
  [500, "Internal Server Error"],
]);

/** @type {readonly (readonly [code: number, sentence: string, status?: number])[]} */
const known = [
  [100, "Failed to parse json request"],
  [101, "Try a POST or GET request instead", 405],
  [106, "Try any of", 404],
  [112, "Insufficiently specified required parameter 'locations' or 'sources & targets'"],
  [124, "No edge/node costing provided"],
  [125, "No costing method found"],
  [131, "Failed to parse source"],
  [132, "Failed to parse target"],
  [140, "Action does not support multimodal costing"],
  [150, "Exceeded max locations"],
  [154, "Path distance exceeds the max distance limit"],
  [170, "Locations are in unconnected regions. Go check/edit the map at osm.org"],
  [171, "No suitable edges near location"],
  [430, "Exceeded max iterations in CostMatrix::SourceToTarget"],
  [442, "No path could be found for input"],
];

/** @param {string} sentence with details, if it has any, after a colon */
export function engineError(sentence) {
  const found = known.find(([, start]) => sentence === start || sentence.startsWith(`${start}: `));
  const [code, , status = 400] = found ?? [199, "", 500];
  const error = found ? sentence : `Unknown: ${sentence}`;
  return { error_code: code, error, status_code: status, status: reasons.get(status) ?? "" };
}
