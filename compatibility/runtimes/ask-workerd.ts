// Starts workerd with the bundle, sends it the request, and writes its answer: node ask-workerd.ts BUNDLE REQUEST
import { readFileSync } from "node:fs";
import { Miniflare } from "miniflare";

const [bundle = "", request = ""] = process.argv.slice(2);
const miniflare = new Miniflare({
  modules: [{ type: "ESModule", path: "worker.mjs", contents: readFileSync(bundle, "utf8") }],
  compatibilityDate: "2026-01-01",
  cf: false, // asks nothing of the network
});
const body = readFileSync(request, "utf8");
const response = await miniflare.dispatchFetch("http://localhost/", { method: "POST", body });
const text = await response.text();
if (response.ok) process.stdout.write(text);
else {
  process.stderr.write(text);
  process.exitCode = 1;
}
await miniflare.dispose();
