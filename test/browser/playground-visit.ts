import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { startChromium } from "./chromium.ts";
import { type SiteServer, serveSite } from "./site-server.ts";

/** What a page may not do: said to its console, or asked of anybody but its server. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Chromium and the served site for the tests of a file; the function opens the playground at a hash. */
export function visits(): (hash?: string, options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  let server: SiteServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([startChromium(), serveSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.[Symbol.asyncDispose]();
  });
  return async (hash = "", options = {}) => {
    const page = await browser.newPage({ locale: "en-GB", ...options });
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() !== "log") complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => complaints.push(`thrown: ${error.message}`));
    page.on("request", (request) => {
      const address = request.url();
      if (!address.startsWith(server.address) && !/^(?:blob|data):/.test(address))
        complaints.push(`asked: ${address}`);
    });
    await page.goto(`${server.address}playground/index.html${hash}`);
    await page.locator("#panel-confirmation").waitFor({ state: "attached" });
    return { page, complaints };
  };
}

/** The clauses of the findings of the verdict, in their order. */
export async function clausesFound(page: Page): Promise<(string | null)[]> {
  const found = await page.locator(".verdict .finding").all();
  return await Promise.all(found.map((finding) => finding.getAttribute("data-clause")));
}
