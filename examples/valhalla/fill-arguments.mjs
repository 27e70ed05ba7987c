import { parseArgs } from "node:util";
import { Complaint } from "./complaint.mjs";

const usage = "npm run fill -- FESTIVAL.json [--output FILE] [--engine URL] [--again]";

/** @param {readonly string[]} args */
export function readArguments(args) {
  const { values, positionals } = parsed(args);
  const { output, engine, again = false } = values;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Complaint([`expected one document, not ${positionals.length}`, usage]);
  if (output === "") throw new Complaint(["--output expects the name of a file", usage]);
  if (engine !== undefined && !isWebAddress(engine))
    throw new Complaint(["--engine expects a URL, such as http://localhost:8002", usage]);
  return { file, output, engine, again };
}

/** @param {readonly string[]} args */
function parsed(args) {
  try {
    return parseArgs({
      args: [...args],
      options: { output: { type: "string" }, engine: { type: "string" }, again: { type: "boolean" } },
      allowPositionals: true,
    });
  } catch (error) {
    // Its first sentence names the option; what follows is about Node.
    const [sentence = ""] = /** @type {Error} */ (error).message.split(". ");
    throw new Complaint([sentence, usage]);
  }
}

/** @param {string} text */
function isWebAddress(text) {
  return URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol);
}
