import { statSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asOf, largeFestival } from "../cli/large-festival.js";
import { temporaryFolder } from "../cli/run-command.js";
import { startChromium } from "./chromium.js";
import { closed, type MadeReport, makeReport, opened, saidToBeShown } from "./report-page.js";

const folder = temporaryFolder();
let browser: Browser;
let small: MadeReport;
let large: MadeReport;

beforeAll(async () => {
  browser = await startChromium();
  const reportOn = (name: string, lessons: number) =>
    makeReport(folder.file(name, JSON.stringify(largeFestival(lessons, 12))), folder.path, {
      lang: "ru",
      asOf,
    });
  small = await reportOn("small.json", 200);
  large = await reportOn("large.json", 4_000);
});
afterAll(() => browser.close());

const middleOf = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] as number;

/** How long frames take while a reader scrolls through the page, in steps that come from all over it. */
async function frameTimes(page: Page): Promise<readonly number[]> {
  return await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const times: number[] = [];
    const stretches = 10;
    for (let stretch = 0; stretch < stretches; stretch += 1) {
      scrollTo(0, (document.documentElement.scrollHeight * stretch) / stretches);
      await frame();
      let before = performance.now();
      for (let step = 0; step < 30; step += 1) {
        scrollBy(0, 120);
        await frame();
        const now = performance.now();
        times.push(now - before);
        before = now;
      }
    }
    return times;
  });
}

/** How long it takes from a choice until what it shows is on the screen. */
async function timeOf(page: Page, select: string, value: string): Promise<number> {
  return await page.evaluate(
    async ([id, chosen]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const choice = document.getElementById(id as string) as HTMLSelectElement;
      await frame();
      const before = performance.now();
      choice.value = chosen as string;
      choice.dispatchEvent(new Event("input", { bubbles: true }));
      await frame();
      await frame();
      return performance.now() - before;
    },
    [select, value],
  );
}

describe("a page with more than 20,000 findings", () => {
  it("has them all, and not more of a file than its findings ask for", async () => {
    const [few, many] = [small.json.findings.length, large.json.findings.length];
    expect(many).toBeGreaterThan(20_000);
    const page = await opened(browser, large.url);
    expect(await page.locator(".organisation tbody tr").count()).toBe(many);
    expect(await saidToBeShown(page)).toEqual([many, many]);
    await closed(page);
    const [ofFew, ofMany] = [statSync(small.file).size, statSync(large.file).size];
    expect((ofMany - ofFew) / (many - few)).toBeLessThan(1_200);
  });

  it("lays out only what is in sight: in the middle of it tables are passed over", async () => {
    const page = await opened(browser, large.url);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    const laidOut = () =>
      page.evaluate(() => {
        const rows = Array.from(document.querySelectorAll(".organisation tbody tr"));
        return rows.filter(
          (row) =>
            row.checkVisibility({ contentVisibilityAuto: true }) &&
            row.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }),
        ).length;
      });
    await expect.poll(laidOut).toBeGreaterThan(0);
    expect(await laidOut()).toBeLessThan(200);
    await closed(page);
  });

  it("scrolls as smoothly as a small one", async () => {
    const times: number[][] = [[], []];
    const pages = [await opened(browser, small.url), await opened(browser, large.url)] as const;
    for (let round = 0; round < 2; round += 1) {
      for (const [index, page] of pages.entries()) {
        await page.bringToFront();
        times[index]?.push(...(await frameTimes(page)));
      }
    }
    const [ofSmall, ofLarge] = times.map(middleOf) as [number, number];
    // Twenty times as many findings; of frames as long, two are as good as one on a machine that is busy.
    expect(ofLarge / ofSmall).toBeLessThan(3);
    for (const page of pages) await closed(page);
  });

  it("is filtered in a fraction of the time that twenty small ones take", async () => {
    const times: number[][] = [[], []];
    for (const [index, report] of [small, large].entries()) {
      const page = await opened(browser, report.url);
      for (const value of ["breaches", "pending", "unknown", "overdue", "", "late", ""])
        times[index]?.push(await timeOf(page, "filter-status", value));
      expect((await saidToBeShown(page))[0]).toBe(report.json.findings.length);
      await closed(page);
    }
    const [ofSmall, ofLarge] = times.map(middleOf) as [number, number];
    expect(large.json.findings.length / small.json.findings.length).toBeGreaterThan(15);
    expect(ofLarge / ofSmall).toBeLessThan(12);
  });
});
