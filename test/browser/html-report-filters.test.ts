import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clauseOf } from "../../src/regulation/clauses.js";
import { temporaryFolder } from "../cli/run-command.js";
import { startChromium } from "./chromium.js";
import {
  closed,
  exampleInShort,
  type MadeReport,
  makeReport,
  opened,
  saidToBeShown,
  type ToldFinding,
  toldFindings,
  twoFrames,
} from "./report-page.js";

const folder = temporaryFolder();
let browser: Browser;
let report: MadeReport;
let all: number;

beforeAll(async () => {
  browser = await startChromium();
  report = await makeReport(folder.file("short.json", exampleInShort()), folder.path, { lang: "ru" });
  all = report.json.findings.length;
});
afterAll(() => browser.close());

/** Expects exactly the findings that hold to be shown, in sight too, and the page to say how many. */
async function expectShown(page: Page, holds: (finding: ToldFinding) => boolean): Promise<number> {
  await twoFrames(page);
  const told = await toldFindings(page);
  for (const finding of told) expect(finding.isShown, JSON.stringify(finding)).toBe(holds(finding));
  const count = told.filter(holds).length;
  expect(await saidToBeShown(page)).toEqual([count, all]);
  expect(await page.locator(".organisation tbody tr:visible").count()).toBe(count);
  expect(await page.locator("#nothing-shown").isVisible()).toBe(count === 0);
  // No heading without findings, and no table without rows.
  expect(await page.locator(".organisation:visible:not(:has(tbody tr:visible))").count()).toBe(0);
  expect(await page.locator(".rows:visible:not(:has(tbody tr:visible))").count()).toBe(0);
  return count;
}

const breaches = ["violated", "late", "overdue"];
const isBreach = ({ status }: ToldFinding) => breaches.includes(status);
const valuesOf = (page: Page, select: string) =>
  page
    .locator(`${select} option`)
    .evaluateAll((options) =>
      options.map((option) => ({ value: (option as HTMLOptionElement).value, text: option.textContent })),
    );

describe("filters", () => {
  it("by status, or by all breaches", async () => {
    const page = await opened(browser, report.url);
    for (const { value } of await valuesOf(page, "#filter-status")) {
      await page.locator("#filter-status").selectOption(value);
      const count = await expectShown(page, (finding) => {
        if (value === "breaches") return isBreach(finding);
        return value === "" || finding.status === (value === "advice" ? "advised" : value);
      });
      const { summary } = report.json;
      if (value in summary) expect(count).toBe(summary[value as "breaches"]);
    }
    await closed(page);
  });

  it("by stage and by clause", async () => {
    const page = await opened(browser, report.url);
    const values = await valuesOf(page, "#filter-clause");
    expect(values).toHaveLength(1 + 7 + report.json.summary.byClause.length);
    for (const { value, text } of values) {
      await page.locator("#filter-clause").selectOption(value);
      await expectShown(page, ({ clause }) => {
        if (value === "") return true;
        if (value.startsWith("stage-")) return `stage-${clauseOf(clause as never).stage}` === value;
        return text?.startsWith(`${clause}: `) === true;
      });
    }
    await closed(page);
  });

  it("by who must act: one of them, or all of a kind", async () => {
    const page = await opened(browser, report.url);
    const values = await valuesOf(page, "#filter-who");
    const kinds = { "regional-operator": "региональный оператор", venue: "площадка", school: "школа" };
    expect(values.length).toBeGreaterThan(50);
    for (const { value, text } of values.filter((_, index) => index < 4 || index % 12 === 0)) {
      await page.locator("#filter-who").selectOption(value);
      const kind = kinds[value as keyof typeof kinds];
      await expectShown(page, ({ organisation }) => {
        if (kind !== undefined) return organisation.includes(` (${kind}, `);
        return value === "" || organisation === text;
      });
    }
    await closed(page);
  });

  it("by region, which adds up to all", async () => {
    const page = await opened(browser, report.url);
    let sum = 0;
    for (const [index, { breaches, unknown, pending, advice }] of report.json.summary.byRegion.entries()) {
      await page.locator("#filter-region").selectOption(String(index));
      await twoFrames(page);
      const [shown = 0] = await saidToBeShown(page);
      expect(shown).toBe(breaches + unknown + pending + advice);
      sum += shown;
    }
    expect(sum).toBe(all);
    await closed(page);
  });

  it("together, with words in any order, case and spelling of ё, and all again at the press of a button", async () => {
    const page = await opened(browser, report.url);
    await page.locator("#filter-search").fill("  КООРДИНАТОР  подтвержденИЯ екатеринбург ");
    const words = ["координатор", "подтверждения", "екатеринбург"];
    const plain = (text: string) => text.toLowerCase().replaceAll("ё", "е");
    const hasAll = ({ organisation, what, clause, remedy, dueText }: ToldFinding) =>
      words.every((word) => plain(`${organisation} ${clause} ${what} ${dueText} ${remedy}`).includes(word));
    const told = (await toldFindings(page)).filter(hasAll).length;
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(all);
    await twoFrames(page);
    // The status and the title of a clause are searched too, so that there may be more.
    const [shown = 0] = await saidToBeShown(page);
    expect(shown).toBeGreaterThanOrEqual(told);
    await page.locator("#filter-search").fill("lesson-129");
    await page.locator("#filter-status").selectOption("pending");
    await expectShown(page, ({ what, status }) => what.includes("lesson-129") && status === "pending");
    await page.locator("#filter-clause").selectOption({ index: 1 });
    await page.locator("#filter-region").selectOption("0");
    await expectShown(page, () => false);
    await page.locator("#filter-reset").click();
    await expectShown(page, () => true);
    expect(await page.locator("#filter-search").inputValue()).toBe("");
    await closed(page);
  });

  it("and search can be used by keyboard alone", async () => {
    const page = await opened(browser, report.url);
    const focused = () => page.evaluate(() => document.activeElement?.id ?? "");
    await page.keyboard.press("Tab");
    expect(
      await page
        .locator(".skip")
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    expect(await page.locator(".skip").first().boundingBox()).toMatchObject({ height: expect.any(Number) });
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("filter-search");
    await page.keyboard.type("Электромонтаж");
    await expectShown(page, ({ what }) => what.includes("Электромонтаж"));
    // Enter sends nothing anywhere.
    await page.keyboard.press("Enter");
    for (const expected of ["filter-who", "filter-status"]) {
      await page.keyboard.press("Tab");
      expect(await focused()).toBe(expected);
    }
    await page.keyboard.press("ArrowDown");
    expect(await page.locator("#filter-status").inputValue()).toBe("breaches");
    await expectShown(page, (finding) => finding.what.includes("Электромонтаж") && isBreach(finding));
    for (const expected of ["filter-clause", "filter-region", "filter-reset"]) {
      await page.keyboard.press("Tab");
      expect(await focused()).toBe(expected);
    }
    await page.keyboard.press("Enter");
    await expectShown(page, () => true);
    expect(await focused()).toBe("filter-search");
    expect(page.url()).toBe(`${report.url}#findings-heading`);
    await closed(page);
  });
});

describe("the heat map", () => {
  /** The numbers of the table, as they are shown: undefined where there is none. */
  const numbers = (page: Page) =>
    page.locator(".heat tbody tr").evaluateAll((rows) =>
      rows.map((row) =>
        Array.from((row as HTMLTableRowElement).cells)
          .slice(1)
          .map((cell) => (cell as HTMLElement).innerText.trim()),
      ),
    );

  it("counts breaches, or all findings, of each region by clause", async () => {
    const page = await opened(browser, report.url);
    const { byClause, byRegion } = report.json.summary;
    const sums = (cells: readonly (readonly string[])[], column: number) =>
      cells.reduce((sum, row) => sum + Number(row[column]), 0);
    const shown = await numbers(page);
    expect(shown.map((row) => row.reduce((sum, cell) => sum + Number(cell), 0))).toEqual(
      byRegion.map(({ breaches }) => breaches),
    );
    expect(byClause.map((_, column) => sums(shown, column))).toEqual(
      byClause.map(({ breaches }) => breaches),
    );
    await page.locator("#count-all").check();
    const whole = await numbers(page);
    expect(byClause.map((_, column) => sums(whole, column))).toEqual(
      byClause.map((one) => one.breaches + one.unknown + one.pending + one.advice),
    );
    await closed(page);
  });

  it("shows the findings of a number, and all again when it is pressed once more", async () => {
    const page = await opened(browser, report.url);
    const buttons = page.locator(".heat button:visible");
    const count = await buttons.count();
    expect(count).toBeGreaterThan(50);
    for (let index = 0; index < count; index += 17) {
      const button = buttons.nth(index);
      const number = Number(await button.innerText());
      await button.click();
      const shown = await expectShownOnly(page, isBreach);
      expect(shown).toBe(number);
      expect(await button.getAttribute("aria-pressed")).toBe("true");
      expect(await page.locator('.heat [aria-pressed="true"]').count()).toBe(1);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("findings-heading");
    }
    await page.locator('.heat [aria-pressed="true"]').click();
    await expectShown(page, () => true);
    expect(await page.locator('.heat [aria-pressed="true"]').count()).toBe(0);
    await page.locator("#count-all").check();
    const pending = page.locator(".heat button:visible", { hasText: /^\d{2,}$/ }).last();
    const number = Number(await pending.innerText());
    await pending.click();
    expect(await expectShownOnly(page, () => true)).toBe(number);
    await closed(page);
  });

  it("has one stop for Tab, arrow keys between numbers, and names that say which they are", async () => {
    const page = await opened(browser, report.url);
    await page.locator("#count-breaches").focus();
    // Past the table, which can be scrolled by keyboard, to its numbers, and on to what follows.
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("scroll");
    await page.keyboard.press("Tab");
    const place = () =>
      page.evaluate(() => {
        const cell = document.activeElement?.closest("td");
        const row = cell?.closest("tr");
        return row && cell ? [row.sectionRowIndex, cell.cellIndex] : undefined;
      });
    const filled = (await numbers(page)).map((row) =>
      row.flatMap((cell, column) => (cell === "" ? [] : column + 1)),
    );
    const first = filled.findIndex((row) => row.length > 0);
    const row = filled[first] as number[];
    expect(await place()).toEqual([first, row[0]]);
    await page.keyboard.press("ArrowRight");
    expect(await place()).toEqual([first, row[1]]);
    await page.keyboard.press("End");
    expect(await place()).toEqual([first, row.at(-1)]);
    await page.keyboard.press("ArrowRight");
    expect(await place()).toEqual([first, row.at(-1)]);
    await page.keyboard.press("ArrowLeft");
    expect(await place()).toEqual([first, row.at(-2)]);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    const below = filled.findIndex((columns, index) => index > first && columns.includes(row[0] as number));
    expect(await place()).toEqual([below, row[0]]);
    await page.keyboard.press("ArrowUp");
    expect(await place()).toEqual([first, row[0]]);
    const client = await page.context().newCDPSession(page);
    const { nodes } = await client.send("Accessibility.getFullAXTree");
    const named = nodes.find(({ properties }) =>
      properties?.some(
        ({ name, value }) => name === "focused" && value.value === true && value !== undefined,
      ),
    );
    const names = nodes
      .filter(({ role }) => role?.value === "button")
      .map(({ name }) => name?.value as string);
    expect(named).toBeDefined();
    expect(names.filter((name) => / [IV]+\.[a-z-]+ \d+$/.test(name ?? "")).length).toBeGreaterThan(50);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
    await page.keyboard.press("Shift+Tab");
    expect(await place()).toEqual([first, row[0]]);
    await page.keyboard.press("Space");
    expect(await expectShownOnly(page, isBreach)).toBeGreaterThan(0);
    await closed(page);
  });

  /** Expects the findings shown to be of the region and the clause that are selected; answers how many. */
  async function expectShownOnly(page: Page, holds: (finding: ToldFinding) => boolean): Promise<number> {
    await twoFrames(page);
    const selected = await page.locator("#filter-clause option:checked").textContent();
    const shown = (await toldFindings(page)).filter(({ isShown }) => isShown);
    for (const finding of shown) {
      expect(selected?.startsWith(`${finding.clause}: `)).toBe(true);
      expect(holds(finding)).toBe(true);
    }
    expect(await saidToBeShown(page)).toEqual([shown.length, all]);
    return shown.length;
  }
});
