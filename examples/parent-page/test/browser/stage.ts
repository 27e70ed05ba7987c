/** What the tests in a browser share: one Chromium, the built page as `vite preview` serves it, one back end. */
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { build, type PreviewServer, preview } from "vite";
import { startChromium } from "../../../../test/browser/chromium.ts";
import { type BackEnd, exampleFestival, startBackEnd } from "../../../platform-api/test/support/back-end.ts";
import { cast, type FamilyMember } from "./cast.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

let browser: Browser;
let server: PreviewServer;
let address = "";
let backEnd: BackEnd;
/** How long the back end takes to start on this machine, in milliseconds. */
let starting = 0;

async function start(clockStartsAt: number, port: string): Promise<void> {
  const before = performance.now();
  const CLOCK_STARTS_AT = new Date(clockStartsAt).toISOString();
  backEnd = await startBackEnd({ SEED: exampleFestival, PORT: port, CLOCK_STARTS_AT });
  starting = performance.now() - before;
}

/** `more` are further arguments for Chromium. */
export async function raiseCurtain(...more: readonly string[]): Promise<void> {
  // The page as it is published: under the name `test`, which vitest gives, React is its own for development.
  process.env["NODE_ENV"] = "production";
  const started = Promise.all([startChromium(more), start(cast.startsAt, "0")]);
  await build({ root, logLevel: "error" });
  [browser] = await started;
  process.env["API_URL"] = backEnd.url;
  server = await preview({ root, logLevel: "silent", preview: { port: 0, strictPort: false } });
  address = server.resolvedUrls?.local[0] ?? "";
}

export async function dropCurtain(): Promise<void> {
  await browser?.close();
  await server?.close();
  await backEnd?.stop();
}

/** Stops the back end; the function starts it again so that it is ready some milliseconds before an instant. */
export async function stopBackEnd(): Promise<(before: number, instant: number) => Promise<void>> {
  const { port } = new URL(backEnd.url);
  await backEnd.stop();
  return (before, instant) => start(instant - before - starting, port);
}

export const keyOf = (parent: string) => `demo-parent-${parent}`;

/** The hash that leads a family to its lesson. */
export function hashOf({ lesson, participant, parent }: FamilyMember): string {
  return `#${new URLSearchParams({ lesson, participant, key: keyOf(parent) })}`;
}

const complaintsOf = new WeakMap<Page, string[]>();

/** Opens the page in a context of its own. */
export async function opened(hash: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ locale: "en-GB", timezoneId: "Europe/Moscow", ...options });
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  complaintsOf.set(page, complaints);
  page.on("console", (message) => {
    // The browser itself tells of each answer above 399, and of requests that nobody answers.
    if (!message.text().startsWith("Failed to load resource")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^data:/.test(request.url()) && !request.url().startsWith(address)) complaints.push(request.url());
  });
  await page.goto(`${address}${hash}`);
  return page;
}

/** Closes pages, which must neither have complained nor have asked anybody but their server. */
export async function closed(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    const complaints = complaintsOf.get(page) ?? [];
    if (complaints.length > 0) throw new Error(`the page complained: ${complaints.join("; ")}`);
    await page.close();
  }
}

/** A trial that a child has attended, as the platform's own services tell of it. */
export async function recordTrial(participant: string): Promise<void> {
  const path = `/participants/${encodeURIComponent(participant)}/trials`;
  const { status } = await backEnd.ask("POST", path, { as: "platform-services" });
  if (status !== 204) throw new Error(`expected the trial to be recorded, received ${status}`);
}

export const verdict = (page: Page) => page.locator(".verdict [role=status] h2");
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

/** The conditions that are shown, with how they stand. */
export async function conditions(page: Page): Promise<Record<string, string>> {
  const items = await page.locator(".conditions li").all();
  return Object.fromEntries(
    await Promise.all(
      items.map(async (item) => [
        await item.getAttribute("data-clause"),
        (await item.locator(".standing").textContent())?.trim(),
      ]),
    ),
  );
}
