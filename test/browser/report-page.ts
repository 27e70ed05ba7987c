import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import type { Report } from "../../src/festival/report.js";
import { at, documentIn, exampleFile, run } from "../cli/run-command.js";

/** A report of the built command on a document, as a page and as JSON. */
export interface MadeReport {
  readonly file: string;
  readonly url: string;
  readonly text: string;
  readonly json: Report;
}

/** The example festival with a seventh of its lessons: everything occurs in it, and a browser is done with it sooner. */
export function exampleInShort(): string {
  const festival = documentIn(exampleFile);
  const lessons = festival.lessons.filter((_: unknown, index: number) => index % 7 === 0);
  const ids = new Set(lessons.map(({ id }: { readonly id: string }) => id));
  const confirmations = festival.confirmations.filter(({ lesson }: { readonly lesson: string }) =>
    ids.has(lesson),
  );
  return JSON.stringify({ ...festival, lessons, confirmations });
}

let made = 0;

export async function makeReport(
  document: string,
  folder: string,
  { lang = "en", asOf = at }: { readonly lang?: string; readonly asOf?: string } = {},
): Promise<MadeReport> {
  const of = async (format: string) => {
    const { out, err } = await run(["check", document, "--at", asOf, "--lang", lang, "--format", format]);
    expect(err).toBe("");
    return out;
  };
  const [text, json] = [await of("html"), await of("json")];
  made += 1;
  const file = join(folder, `report-${made}.html`);
  writeFileSync(file, text);
  return { file, url: pathToFileURL(file).href, text, json: JSON.parse(json) };
}

/** Opens a page and fails on whatever it asks the network for, complains about or asks the reader. */
export async function opened(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const wrong: string[] = [];
  problems.set(page, wrong);
  page.on("request", (request) => {
    if (request.url() !== url) wrong.push(`asks for ${request.url()}`);
  });
  page.on("console", (message) => wrong.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url, { waitUntil: "load" });
  return page;
}

const problems = new WeakMap<Page, string[]>();

/** Closes a page; fails where something went wrong in it. */
export async function closed(page: Page): Promise<void> {
  await page.waitForTimeout(50);
  expect(problems.get(page)).toEqual([]);
  await page.context().close();
}

/** A finding as the page tells it. */
export interface ToldFinding {
  readonly status: string;
  readonly clause: string;
  readonly subject: string;
  readonly what: string;
  readonly due: string;
  readonly dueText: string;
  readonly remedy: string;
  readonly organisation: string;
  readonly isShown: boolean;
}

/** All findings of the page in their order, and whether they are shown. */
export async function toldFindings(page: Page): Promise<readonly ToldFinding[]> {
  return await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLTableRowElement>(".organisation tbody tr"), (row) => {
      const [, clause, what, due, remedy] = Array.from(row.cells);
      return {
        status: row.className,
        clause: clause?.querySelector("code")?.textContent ?? "",
        subject: what?.querySelector("b")?.textContent ?? "",
        what: what?.textContent ?? "",
        due: due?.querySelector("time")?.dateTime ?? "",
        dueText: due?.textContent ?? "",
        remedy: remedy?.textContent ?? "",
        organisation: row.closest(".organisation")?.querySelector("h3")?.textContent ?? "",
        isShown: row.closest("[hidden]") === null,
      };
    }),
  );
}

/** What the page says about how many it shows. */
export async function saidToBeShown(page: Page): Promise<readonly number[]> {
  return ((await page.locator("#shown").textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
}

/** Waits until the page has shown what was asked of it. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
