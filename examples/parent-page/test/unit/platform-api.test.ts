import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

it("the types of the API are those of the back end's document: if not, npm run types", () => {
  const check = () =>
    execFileSync("npm", ["run", "--silent", "types", "--", "--check"], { cwd: root, stdio: "pipe" });
  expect(check).not.toThrow();
});
