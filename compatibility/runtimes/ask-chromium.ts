// Opens a page with the bundle in Chromium, asks it, and writes its answer: node ask-chromium.ts CHROMIUM BUNDLE REQUEST
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "playwright-core";
import type { Answer, Request } from "./program/request.ts";

const [executablePath = "", bundle = "", requestFile = ""] = process.argv.slice(2);
const server = createServer((request, response) => {
  const isBundle = request.url === "/bundle.mjs";
  response.setHeader("Content-Type", isBundle ? "text/javascript" : "text/html; charset=utf-8");
  response.end(
    isBundle ? readFileSync(bundle) : '<!doctype html><script type="module" src="/bundle.mjs"></script>',
  );
});
// Digests are there for pages of localhost alone, and of https.
await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));

const browser = await chromium.launch({
  executablePath,
  headless: true,
  timeout: 120_000,
  chromiumSandbox: false,
  args: [
    ...["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
    ...["--disable-component-update", "--disable-sync"],
  ],
});
try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => process.stderr.write(`${error}\n`));
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, { timeout: 120_000 });
  const request = JSON.parse(readFileSync(requestFile, "utf8")) as Request;
  const answered = await page.evaluate((asked) => {
    const { answer } = globalThis as unknown as { answer: (asked: Request) => Promise<Answer> };
    return answer(asked);
  }, request);
  process.stdout.write(JSON.stringify(answered));
} finally {
  await browser.close();
  server.close();
}
