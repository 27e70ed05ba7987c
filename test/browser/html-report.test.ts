import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { messagesIn } from "../../src/cli/languages.js";
import { duties } from "../../src/festival/duties.js";
import { festivalFindings, validRecords } from "../../src/festival/festival-findings.js";
import { clauseOf } from "../../src/regulation/clauses.js";
import { decodeFestival } from "../../src/schema/decode-festival.js";
import { at, documentIn, exampleFile, temporaryFolder } from "../cli/run-command.js";
import { accessibilityProblems } from "./accessibility.js";
import { startChromium } from "./chromium.js";
import {
  closed,
  exampleInShort,
  type MadeReport,
  makeReport,
  opened,
  saidToBeShown,
  toldFindings,
} from "./report-page.js";

const folder = temporaryFolder();
const languages = ["en", "ru"] as const;
let browser: Browser;
type Reports = Readonly<Record<(typeof languages)[number], MadeReport>>;
let reports: Reports;
/** Of a festival with fewer lessons, for what takes long. */
let short: Reports;

beforeAll(async () => {
  browser = await startChromium();
  const reportsOn = async (file: string) => {
    const [en, ru] = await Promise.all(languages.map((lang) => makeReport(file, folder.path, { lang })));
    return { en, ru } as Reports;
  };
  reports = await reportsOn(exampleFile);
  short = await reportsOn(folder.file("short.json", exampleInShort()));
});
afterAll(() => browser.close());

const key = (clause: string, status: string, subject: string) => `${clause} ${status} ${subject}`;
/** The id in the name of a subject; those of the example have neither spaces nor brackets. */
const idIn = (name: string) =>
  /([\w-]+(?:\/[\w-]+)?) \(\d{4}-|\(([^()\s]+)\)$/.exec(name)?.slice(1).find(Boolean) ?? "";

describe("the page", () => {
  it.each(languages)("has every finding of the report once, with its deadline: %s", async (lang) => {
    const { json, url } = reports[lang];
    const page = await opened(browser, url);
    const told = await toldFindings(page);
    const ofPage = told.map(
      ({ clause, status, subject, due }) => `${key(clause, status, idIn(subject))} ${due}`,
    );
    const ofReport = json.findings.map(
      ({ clause, status, subject, due }) => `${key(clause, status, subject?.id ?? "")} ${due ?? ""}`,
    );
    expect(ofPage.sort()).toEqual(ofReport.sort());
    expect(await saidToBeShown(page)).toEqual([json.findings.length, json.findings.length]);
    await closed(page);
  });

  it.each(languages)("says each in the sentences of its language, due in local time: %s", async (lang) => {
    const { describe: say, deadlineText } = messagesIn[lang];
    const page = await opened(browser, reports[lang].url);
    const told = new Map<string, string[]>();
    for (const { clause, status, subject, what, dueText, remedy } of await toldFindings(page)) {
      const all = told.get(key(clause, status, idIn(subject))) ?? [];
      told.set(key(clause, status, idIn(subject)), [...all, `${what} | ${dueText} | ${remedy}`]);
    }
    const records = validRecords(decodeFestival(documentIn(exampleFile)));
    const withoutNames = { nameOf: ({ id }: { id: string }) => `${records.region(id)?.name} (${id})` };
    for (const { finding } of festivalFindings(records, Date.parse(at))) {
      const { clause, status, subject, due, timeZone, remedy } = finding;
      const lesson = records.lesson(subject?.id.split("/")[0] ?? "");
      const zone = lesson && records.schoolZone(lesson.school)?.name;
      const repeats = remedy?.kind === "never" && remedy.since === due;
      const said = say(repeats ? { ...finding, remedy: { kind: "never" } } : finding, {
        ...withoutNames,
        ...(zone !== undefined && { timeZone: zone }),
      });
      const sentence = said.what.slice(said.what.indexOf(": "));
      const dueText = due === undefined ? "–" : deadlineText(due, timeZone ?? "");
      const expected = `${sentence} | ${dueText} | ${said.remedy ?? "–"}`;
      const candidates = told.get(key(clause, status, subject?.id ?? "")) ?? [];
      expect(
        candidates.some((one) => one.endsWith(expected)),
        `${expected}\n${candidates.join("\n")}`,
      ).toBe(true);
    }
    await closed(page);
  });

  it("counts by region, by stage and by clause as the report does", async () => {
    const { json, url } = reports.ru;
    const page = await opened(browser, url);
    const numbersOf = (selector: string) =>
      page.evaluate(
        (rows) =>
          Array.from(document.querySelectorAll<HTMLTableRowElement>(rows), (row) =>
            Array.from(row.cells)
              .slice(1)
              .map((cell) => Number(cell.textContent)),
          ),
        `${selector} .counts tbody tr`,
      );
    const counts = ({ breaches, unknown, pending, advice }: (typeof json.summary.byRegion)[number]) => [
      ...[breaches, unknown, pending, advice],
    ];
    const [regions, stages] = [
      await numbersOf(".side-by-side > :first-child"),
      await numbersOf(".side-by-side > :last-child"),
    ];
    expect(regions).toEqual(json.summary.byRegion.map(counts));
    expect(await numbersOf("#heat-map")).toEqual(
      json.summary.byClause.map((one) => counts({ region: "", ...one })),
    );
    expect(stages).toHaveLength(7);
    for (const [index, numbers] of stages.entries()) {
      const ofStage = json.summary.byClause.filter(({ clause }) => clauseOf(clause).stage === index + 1);
      const sum = (of: "breaches" | "unknown" | "pending" | "advice") =>
        ofStage.reduce((total, one) => total + one[of], 0);
      expect(numbers).toEqual([sum("breaches"), sum("unknown"), sum("pending"), sum("advice")]);
    }
    await closed(page);
  });

  it("has the duties of the board by stage and zone", async () => {
    const page = await opened(browser, reports.en.url);
    const board = duties(decodeFestival(documentIn(exampleFile)), { at }).filter(
      ({ state }) => state !== "not-applicable",
    );
    const cells = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLTableRowElement>(".zones tbody tr"), (row) => ({
        zone: row.cells[0]?.querySelector("small")?.textContent ?? "",
        stages: Array.from(row.cells)
          .slice(1)
          .map((cell) => ({
            text: cell.textContent,
            dues: Array.from(cell.querySelectorAll("time"), ({ dateTime }) => dateTime),
          })),
      })),
    );
    expect(cells.map(({ zone }) => zone).sort()).toEqual(
      [...new Set(board.map(({ timeZone }) => timeZone))].sort(),
    );
    expect(cells[0]?.zone).toBe("Europe/Kaliningrad");
    expect(cells.at(-1)?.zone).toBe("Asia/Kamchatka");
    for (const { zone, stages } of cells) {
      for (const [index, { text, dues }] of stages.entries()) {
        const owed = board.filter(
          ({ clause, timeZone }) => timeZone === zone && clauseOf(clause).stage === index + 1,
        );
        const count = (...states: string[]) => owed.filter(({ state }) => states.includes(state)).length;
        if (owed.length === 0) expect(text).toBe("–");
        else expect(text).toContain(`done ${count("done", "late")} of ${owed.length}`);
        for (const state of ["overdue", "pending", "unknown"]) {
          if (count(state) > 0) expect(text).toContain(`${state} ${count(state)}`);
          else expect(text).not.toContain(state);
        }
        const last = owed
          .map(({ due }) => due)
          .sort()
          .at(-1);
        const next = owed
          .filter(({ state }) => state === "pending")
          .map(({ due }) => due)
          .sort()[0];
        const expected = [next === last ? undefined : next, last].filter((due) => due !== undefined);
        expect(dues.filter((due) => due !== undefined)).toEqual(
          new Set(owed.map(({ due }) => due)).size === 1 ? [last] : expected,
        );
      }
    }
    await closed(page);
  });

  it("has all of it without JavaScript, and no control that does nothing", async () => {
    const page = await opened(browser, reports.ru.url, { javaScriptEnabled: false });
    // The page's own scripts are off; the harness looks from outside.
    expect(await page.locator(".organisation tbody tr").count()).toBe(reports.ru.json.findings.length);
    expect(await page.locator("#filters").isVisible()).toBe(false);
    expect(await page.locator(".heat button").count()).toBe(0);
    // Which number is counted is chosen by style alone.
    const shown = () => page.locator(".heat td b:visible").count();
    expect(await shown()).toBeGreaterThan(0);
    await page.locator("#count-all").check();
    expect(await shown()).toBe(0);
    expect(await page.locator(".heat td i:visible").count()).toBeGreaterThan(0);
    await closed(page);
  });
});

describe("a strict content security policy sent along", () => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    const { text } = reports.en;
    const hashes = [...text.matchAll(/(?:script|style)-src &#39;sha256-[^&]*&#39;/g)].map(([one]) =>
      one.replaceAll("&#39;", "'"),
    );
    server = createServer((request, response) => {
      response.writeHead(request.url === "/report" ? 200 : 404, {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": ["default-src 'none'", ...hashes, "sandbox allow-scripts"].join("; "),
      });
      response.end(request.url === "/report" ? text : "");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/report`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it("breaks nothing: styled, filtered, and nothing asked for", async () => {
    const page = await opened(browser, url);
    expect(await page.locator("#filters").isVisible()).toBe(true);
    expect(await page.locator(".tiles").evaluate((tiles) => getComputedStyle(tiles).display)).toBe("grid");
    await page.locator("#filter-status").selectOption("breaches");
    const { breaches } = reports.en.json.summary;
    await expect.poll(() => saidToBeShown(page)).toEqual([breaches, reports.en.json.findings.length]);
    await closed(page);
  });

  it("is what the page asks for itself: a script put into it does not run", async () => {
    const spoiled = reports.en.text.replace(
      "</main>",
      '<script>document.title = "run"</script><p onclick="1" style="color: red">x</p></main>',
    );
    const file = folder.file("spoiled.html", spoiled);
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on("console", (message) => refused.push(message.text()));
    await page.goto(`file://${file}`);
    expect(await page.title()).not.toBe("run");
    expect(refused.filter((text) => text.includes("Content Security Policy")).length).toBeGreaterThanOrEqual(
      2,
    );
    await page.close();
  });
});

describe("accessibility", () => {
  const looks = languages.flatMap((lang) =>
    (["light", "dark"] as const).flatMap((colorScheme) =>
      [1280, 360].map((width) => [lang, colorScheme, width] as const),
    ),
  );

  it.each(looks)("has no problem that axe finds: %s, %s, %i wide", async (lang, colorScheme, width) => {
    const { url, json } = short[lang];
    const page = await opened(browser, url, { colorScheme, viewport: { width, height: 900 } });
    // What is not in sight is not laid out, and axe would pass over it.
    await layOutAll(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.locator("#count-all").check();
    await page.locator("details summary").click();
    await page.locator("#filter-search").fill("nothing has this");
    await expect.poll(() => saidToBeShown(page)).toEqual([0, json.findings.length]);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  it("tells screen readers every finding as a row of a table, in sight or not", async () => {
    // As if one were running.
    const listening = await startChromium(["--force-renderer-accessibility"]);
    const page = await opened(listening, reports.en.url);
    const client = await page.context().newCDPSession(page);
    await client.send("Accessibility.enable");
    const count = async (role: string) => {
      const { nodes } = await client.send("Accessibility.getFullAXTree");
      return nodes.filter((node) => !node.ignored && node.role?.value === role).length;
    };
    const { rows, tables } = await page.evaluate(() => ({
      rows: document.querySelectorAll("tr").length - document.querySelectorAll("details tr").length,
      tables: document.querySelectorAll("table").length - document.querySelectorAll("details table").length,
    }));
    await expect.poll(() => count("row"), { timeout: 20_000 }).toBe(rows);
    expect(await count("table")).toBe(tables);
    await listening.close();
  });
});

describe("printed", () => {
  it("has all that is shown, whole, light, and no controls", async () => {
    const page = await opened(browser, reports.ru.url, {
      colorScheme: "dark",
      viewport: { width: 718, height: 1000 },
    });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.locator("button:visible, select:visible, input:visible").count()).toBe(
      await page.locator(".heat button:visible").count(),
    );
    const seen = await page.evaluate(() => {
      const rows = Array.from(document.querySelectorAll<HTMLElement>(".organisation tbody tr"));
      const wide = document.documentElement.clientWidth;
      return {
        ground: getComputedStyle(document.documentElement).backgroundColor,
        skipped: rows.filter(
          (row) => getComputedStyle(row.closest(".rows") as Element).contentVisibility === "auto",
        ).length,
        flat: rows.filter((row) => row.getBoundingClientRect().height < 15).length,
        cut: Array.from(
          document.querySelectorAll<HTMLElement>(".organisation td, .counts td, .zones td"),
        ).filter(
          (cell) =>
            cell.scrollWidth > cell.clientWidth + 1 ||
            (cell.offsetParent !== null && cell.getBoundingClientRect().right > wide + 1),
        ).length,
        headers: Array.from(document.querySelectorAll("thead"), (head) => getComputedStyle(head).display),
      };
    });
    expect(seen.ground).toBe("rgb(255, 255, 255)");
    expect([seen.skipped, seen.flat, seen.cut]).toEqual([0, 0, 0]);
    // Repeated on each sheet.
    expect(new Set(seen.headers)).toEqual(new Set(["table-header-group"]));
    await page.context().close();
  });

  it("is narrowed down by the filters, and says so", async () => {
    const page = await opened(browser, reports.ru.url);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#shown").isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await page.locator("#filter-status").selectOption("unknown");
    await expect
      .poll(() => page.locator(".organisation tbody tr:visible").count())
      .toBe(reports.ru.json.summary.unknown);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#shown").isVisible()).toBe(true);
    expect(await page.locator(".organisation tbody tr:visible").count()).toBe(
      reports.ru.json.summary.unknown,
    );
    const printed = await page.pdf({ preferCSSPageSize: true });
    expect(printed.subarray(0, 5).toString()).toBe("%PDF-");
    await closed(page);
  });
});

/** Lays out what is not in sight: for the harness alone, by the page's own style sheet. */
async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const [sheet] = document.styleSheets;
    sheet?.insertRule(
      "@media screen { .rows { content-visibility: visible !important } }",
      sheet.cssRules.length,
    );
  });
}
