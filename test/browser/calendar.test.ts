import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deadlineCalendar } from "../../src/calendar/deadline-calendar.js";
import { startChromium } from "./chromium.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const lesson = { id: "l", date: "2020-12-30", timeZone: "Europe/Volgograd", startsAt: "10:00" };
const options = { at: "2020-12-01T00:00:00Z", language: "ru" } as const;
const call = `calendar.deadlineCalendar(${JSON.stringify(lesson)}, ${JSON.stringify(options)})`;

/** The built package as a page would have it, under the name `calendar`. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: 'export * from "upm-rules/calendar";', resolveDir: root },
    tsconfigRaw: {}, // the one of the repository leads to the sources
    bundle: true,
    format: "iife",
    globalName: "calendar",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

describe("the calendar in Chromium", () => {
  let browser: Browser;
  let page: Page;
  let code = "";
  beforeAll(async () => {
    [browser, code] = await Promise.all([startChromium(), bundle()]);
    page = await browser.newPage();
    await page.route("http://plain.example/", (route) =>
      route.fulfill({ body: "", contentType: "text/html" }),
    );
    await page.goto("http://plain.example/");
  });
  afterAll(() => browser.close());

  it("is made in a page without encryption, which has no ids by chance", async () => {
    expect(await page.evaluate("[isSecureContext, typeof crypto.randomUUID]")).toEqual([false, "undefined"]);
    await page.addScriptTag({ content: code });
    expect(await page.evaluate(call)).toBe(deadlineCalendar(lesson, options));
  });

  it("is made in a worker", async () => {
    const made = await page.evaluate(
      (text) =>
        new Promise((resolve) => {
          const worker = new Worker(URL.createObjectURL(new Blob([text])));
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => resolve(message);
        }),
      `${code}\npostMessage(${call});`,
    );
    expect(made).toBe(deadlineCalendar(lesson, options));
  });
});
