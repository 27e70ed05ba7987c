// node run-modules.mjs RESULT MODULE…: imports each module and writes the errors, by module, as JSON.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [result, ...modules] = process.argv.slice(2);
const errors = {};
console.log = () => {};

for (const module of modules) {
  try {
    await import(pathToFileURL(module).href);
  } catch (error) {
    errors[module] = error instanceof Error ? `${error.stack}` : String(error);
  }
}
writeFileSync(result, JSON.stringify(errors));
process.exit(); // whatever an example has left open
