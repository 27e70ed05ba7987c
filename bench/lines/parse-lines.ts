// JSON.parse of each line of a file, one after the other: what the check of the same file is compared with.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

const [file = ""] = process.argv.slice(2);
let lines = 0;
for await (const line of createInterface({ input: createReadStream(file, { encoding: "utf8" }) })) {
  JSON.parse(line);
  lines += 1;
}
console.log(lines);
