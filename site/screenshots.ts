/**
 * Takes the pictures of the README into docs/images, from the built site and the built command:
 * `node site/screenshots.ts [playground] [html-report]`, both where neither is named.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { startChromium } from "../test/browser/chromium.ts";
import { hashOf } from "../test/browser/playground-case.ts";
import { serveSite } from "../test/browser/site-server.ts";
import { root } from "./project.ts";

const images = join(root, "docs/images");

/** What a README may weigh. */
const mostBytes = 200_000;

async function picture(page: Page, name: string): Promise<void> {
  const path = join(images, `${name}.png`);
  await page.screenshot({ path });
  const { size } = statSync(path);
  console.log(`${path}: ${size} bytes`);
  if (size > mostBytes) throw new Error(`${path} has more than ${mostBytes} bytes: show less`);
}

async function widePage(browser: Browser, width = 1280, height = 800): Promise<Page> {
  return await browser.newPage({
    locale: "en-GB",
    colorScheme: "light",
    viewport: { width, height },
    // Each picture is as wide as the other.
    deviceScaleFactor: 1280 / width,
  });
}

/** A confirmation that came a millisecond too late. */
const lateCase = hashOf({ at: "2020-11-11T19:00:00.000Z" });

async function playground(browser: Browser): Promise<void> {
  await using server = await serveSite();
  const page = await widePage(browser);
  await page.goto(`${server.address}playground/index.html${lateCase}`);
  await page.locator(".verdict .finding").waitFor();
  await picture(page, "playground");
}

async function htmlReport(browser: Browser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "upm-rules-picture-"));
  try {
    const file = join(folder, "report.html");
    const festival = ["examples/festival/festival.json", "--at", "2020-11-13T09:00:00Z"];
    const output = ["--format", "html", "--output", file, "--exit-zero"];
    execFileSync(process.execPath, ["dist/cli.js", "check", ...festival, ...output], { cwd: root });
    // Far enough down for the seven stages.
    const page = await widePage(browser, 1480, 1255);
    await page.goto(pathToFileURL(file).href);
    await picture(page, "html-report");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const pictures = new Map([
  ["playground", playground],
  ["html-report", htmlReport],
]);

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !pictures.has(name));
if (unknown !== undefined)
  throw new Error(`there is no picture ${unknown}; there are ${[...pictures.keys()].join(", ")}`);
mkdirSync(images, { recursive: true });
await using browser = await startChromium();
for (const [name, take] of pictures) {
  if (asked.length === 0 || asked.includes(name)) await take(browser);
}
