// node release/check-repository.ts: whether package.json names the repository that a workflow runs in. npm refuses a
// package whose provenance says otherwise, and says so only after everything else is done.
import { readFileSync } from "node:fs";

const { repository } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;

if (server === undefined || name === undefined) {
  console.error("This is for a workflow: GITHUB_SERVER_URL and GITHUB_REPOSITORY should say where it runs.");
  process.exit(2);
}
const expected = `git+${server}/${name}.git`;
if (repository?.url !== expected) {
  console.error(
    `package.json's repository.url should be ${expected}, where this runs; it is ${repository?.url}`,
  );
  process.exit(1);
}
console.log(`package.json names ${expected}, where this runs`);
