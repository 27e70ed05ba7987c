// Writes a map in OpenStreetMap's binary format, the one that the engine reads. Only what a small map needs:
// nodes without tags, ways with tags, one block, nothing compressed.
// See https://wiki.openstreetmap.org/wiki/PBF_Format

import { PbfWriter } from "pbf";

/** @typedef {{ lat: number, lon: number }} Point */
/** @typedef {{ nodes: readonly number[], tags: Readonly<Record<string, string>> }} Way */

const UNITS_IN_DEGREE = 1e7; // the format's default granularity: 100 nanodegrees

/**
 * The id of a node is its place in the list, counted from 1; a way names its nodes by these ids.
 *
 * @param {readonly Point[]} nodes
 * @param {readonly Way[]} ways
 * @returns {Uint8Array}
 */
export function encodeOsmPbf(nodes, ways) {
  const strings = [""]; // the format keeps the first one empty
  /** @param {string} text */
  const numberOf = (text) => {
    const known = strings.indexOf(text);
    return known > 0 ? known : strings.push(text) - 1;
  };

  const group = new PbfWriter();
  for (const [index, node] of nodes.entries()) {
    group.writeMessage(1, writeNode, { id: index + 1, ...node });
  }
  for (const [index, { nodes: ids, tags }] of ways.entries()) {
    const keys = Object.keys(tags).map(numberOf);
    const values = Object.values(tags).map(numberOf);
    group.writeMessage(3, writeWay, { id: index + 1, keys, values, ids });
  }

  const table = new PbfWriter();
  for (const text of strings) table.writeBytesField(1, new TextEncoder().encode(text));
  const block = new PbfWriter();
  block.writeBytesField(1, table.finish());
  block.writeBytesField(2, group.finish());

  const header = new PbfWriter();
  header.writeStringField(4, "OsmSchema-V0.6");
  return Buffer.concat([...fileBlock("OSMHeader", header.finish()), ...fileBlock("OSMData", block.finish())]);
}

/**
 * @param {{ id: number } & Point} node
 * @param {PbfWriter} writer
 */
function writeNode({ id, lat, lon }, writer) {
  writer.writeSVarintField(1, id);
  writer.writeSVarintField(8, Math.round(lat * UNITS_IN_DEGREE));
  writer.writeSVarintField(9, Math.round(lon * UNITS_IN_DEGREE));
}

/**
 * @param {{ id: number, keys: readonly number[], values: readonly number[], ids: readonly number[] }} way
 * @param {PbfWriter} writer
 */
function writeWay({ id, keys, values, ids }, writer) {
  writer.writeVarintField(1, id);
  writer.writePackedVarint(2, [...keys]);
  writer.writePackedVarint(3, [...values]);
  writer.writePackedSVarint(8, differences(ids));
}

/** @param {readonly number[]} ids */
function differences(ids) {
  return ids.map((id, index) => id - (ids[index - 1] ?? 0));
}

/**
 * @param {string} type
 * @param {Uint8Array} content
 */
function fileBlock(type, content) {
  const blob = new PbfWriter();
  blob.writeBytesField(1, content);
  const body = blob.finish();
  const header = new PbfWriter();
  header.writeStringField(1, type);
  header.writeVarintField(3, body.length);
  const head = header.finish();
  const size = Buffer.alloc(4);
  size.writeUInt32BE(head.length);
  return [size, head, body];
}
