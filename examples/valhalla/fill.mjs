// The command that fills in the drive times of a festival document, from the locations of venues and schools.

import { writeFile } from "node:fs/promises";
import { Complaint } from "./complaint.mjs";
import { askEngine, filledIn, pairsToFill, whyUnknown } from "./drive-times.mjs";
import { readFestival } from "./festival-file.mjs";
import { readArguments } from "./fill-arguments.mjs";

try {
  await fill(readArguments(process.argv.slice(2)));
} catch (error) {
  tell(error instanceof Complaint ? error.lines : [`fill failed: ${error}`]);
  process.exitCode = 2;
}

/** @param {ReturnType<typeof readArguments>} options */
async function fill({ file, output, engine, again }) {
  const festival = await readFestival(file);
  const pairs = pairsToFill(festival, { again });
  const answers = await withEngine(engine, (url) => askEngine(festival, pairs, url));
  const { kept, filled, unknown, driveTimes } = filledIn(festival, answers);
  await write(output, `${JSON.stringify({ ...festival, driveTimes }, null, 2)}\n`);
  const unreachable = filled.filter(({ seconds }) => seconds === "unreachable").length;
  const why = whyUnknown(festival);
  tell([
    ...unknown.map((pair) => `${pair.venue}/${pair.school}: left out, ${why(pair)}`),
    [
      `${filled.length - unreachable} filled`,
      `${unreachable} unreachable`,
      `${unknown.length} unknown`,
      `${kept.length} kept`,
    ].join(", "),
  ]);
}

/**
 * @template T
 * @param {string | undefined} url of a running engine; the one here is started where left out
 * @param {(url: string) => Promise<T>} use
 */
async function withEngine(url, use) {
  if (url !== undefined) return await use(url);
  // Another engine is asked without the libraries of this one.
  const { startEngine } = await import("./engine.mjs");
  const engine = await startEngine();
  try {
    return await use(engine.url);
  } finally {
    await engine.close();
  }
}

/**
 * @param {string | undefined} file standard output where left out
 * @param {string} text
 */
async function write(file, text) {
  try {
    await (file === undefined ? print(text) : writeFile(file, text));
  } catch (error) {
    throw Complaint.about("write", file ?? "standard output", error);
  }
}

/**
 * @param {string} text
 * @returns {Promise<void>}
 */
function print(text) {
  process.stdout.on("error", () => {}); // else Node ends the process with a stack trace
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** @param {readonly string[]} lines without what would move a terminal's cursor */
function tell(lines) {
  for (const line of lines) process.stderr.write(`${line.replaceAll(/\p{C}/gu, " ")}\n`);
}
