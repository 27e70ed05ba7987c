import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Browser, Page } from "playwright-core";
import { clauses, readings } from "upm-rules";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityProblems } from "./accessibility.ts";
import { startChromium } from "./chromium.ts";
import { type SiteServer, serveSite, siteFolder } from "./site-server.ts";

const root = new URL("../../", import.meta.url);

const files = new Set(
  readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(siteFolder, posix.join(entry.parentPath, entry.name))),
);
const pages = [...files].filter((file) => file.endsWith(".html"));
const textOf = (file: string) => readFileSync(join(siteFolder, file), "utf8");

/** What a page, or a picture, has to link to. */
const idsOf = new Map(
  [...pages, ...[...files].filter((file) => file.endsWith(".svg"))].map((page) => [
    page,
    new Set([...textOf(page).matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id]) => id)),
  ]),
);

/** What is wrong with a link of a page; undefined where it leads somewhere in the site, or out of it as a whole address. */
function brokenLink(page: string, link: string): string | undefined {
  if (/^(?:https|mailto|data):/.test(link)) return undefined;
  const [path = "", fragment] = link.replaceAll("&amp;", "&").split("#");
  const target = path === "" ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
  if (!files.has(target)) return `${page}: ${link} leads to nothing`;
  if (fragment === undefined || fragment === "") return undefined;
  const isThere = idsOf.get(target)?.has(decodeURIComponent(fragment)) ?? false;
  return isThere ? undefined : `${page}: ${link} leads to no place in ${target}`;
}

/** The links of a page, without those that a code example only shows. */
function linksOf(page: string): string[] {
  return [...textOf(page).matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = ""]) => link);
}

const { exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
  readonly exports: Readonly<Record<string, string | { readonly types?: string; readonly import?: unknown }>>;
};
const entryPoints = Object.entries(exports)
  .filter(([, conditions]) => typeof conditions === "object")
  .map(([path]) => path.replace(".", "upm-rules"));

let browser: Browser;
let server: SiteServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([startChromium(), serveSite()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.[Symbol.asyncDispose]();
});

async function opened(path: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(server.address + path);
  return page;
}

describe("the pages of the site", () => {
  it("link to nothing that is not there, page by page and place by place", () => {
    expect(pages.length).toBeGreaterThan(200);
    expect(pages.flatMap((page) => linksOf(page).flatMap((link) => brokenLink(page, link) ?? []))).toEqual(
      [],
    );
  });

  it.each([
    ["../nowhere.html", "guides/clauses.html: ../nowhere.html leads to nothing"],
    ["../", "guides/clauses.html: ../ leads to nothing"],
    [
      "readings.html#reading-99",
      "guides/clauses.html: readings.html#reading-99 leads to no place in guides/readings.html",
    ],
    ["#nowhere", "guides/clauses.html: #nowhere leads to no place in guides/clauses.html"],
    ["http://localhost/", "guides/clauses.html: http://localhost/ leads to nothing"],
  ])("would be caught with a link to %s", (link, complaint) => {
    expect(brokenLink("guides/clauses.html", link)).toBe(complaint);
  });

  it.each(entryPoints)("have one for %s, named as it is imported", (name) => {
    const page = `modules/${name.replaceAll("/", "_")}.html`;
    expect(files).toContain(page);
    expect(textOf(page)).toContain(`<h1>Module ${name}`);
  });

  it("have one for each guide, and the home page is the README", () => {
    const guides = readdirSync(new URL("docs", root)).filter((name) => name.endsWith(".md"));
    expect(guides.length).toBeGreaterThan(15);
    const expected = [...guides, "readme.ru.md", "contributing.md", "security.md"];
    expect(expected.filter((name) => !files.has(`guides/${name.replace(/\.md$/, ".html")}`))).toEqual([]);
    expect(textOf("index.html")).toContain("May this child be confirmed?");
  });

  it("have a place for every clause and every reading", () => {
    const places = idsOf.get("guides/clauses.html");
    expect(clauses.filter(({ id }) => !places?.has(id)).map(({ id }) => id)).toEqual([]);
    const numbers = idsOf.get("guides/readings.html");
    expect(readings.filter(({ number }) => !numbers?.has(`reading-${number}`))).toEqual([]);
  });

  it("lead from a reading to the clauses that it decides", () => {
    expect(linksOf("guides/readings.html")).toContain("clauses.html#V.no-earlier-trial");
  });

  it("lead to the repository for what is no page", () => {
    expect(linksOf("guides/clauses.html")).toContain(
      "https://github.com/upm-rules/upm-rules/blob/main/src/stages/5-confirmation/accounts-linked.ts",
    );
  });

  it("all lead to the playground", () => {
    const without = pages.filter(
      (page) =>
        page !== "playground/index.html" && !/href="(?:\.\.\/)*playground\/index\.html"/.test(textOf(page)),
    );
    expect(without).toEqual([]);
  });

  it("show the place that a clause's address asks for", async () => {
    const page = await opened("guides/clauses.html#V.confirmed-in-time");
    const row = page.locator("tr:target");
    await row.waitFor();
    expect(await row.textContent()).toContain(
      "The parent confirms the child's part early enough before the lesson",
    );
    await page.close();
  });

  it("can be searched for names and for what guides say", async () => {
    const page = await opened("index.html");
    await page.keyboard.press("/");
    await page.locator("#tsd-search-input").fill("checkConfirmation");
    const results = page.locator("#tsd-search-results li a");
    await results.first().waitFor();
    expect(await results.first().getAttribute("href")).toContain("checkConfirmation");
    await page.locator("#tsd-search-input").fill("The readings");
    await page.locator('#tsd-search-results a[href*="guides/readings.html"]').waitFor();
    await page.close();
  });

  it.each(["index.html", "guides/clauses.html", "guides/mutation.html", "modules/upm-rules.html"])(
    "%s is no wider than a narrow screen",
    async (path) => {
      const page = await opened(path, { viewport: { width: 360, height: 800 } });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
      await page.close();
    },
  );

  // TypeDoc's own: a link within the heading of a section that folds, and small headings within a comment.
  const ofTypeDoc = /^(?:nested-interactive|heading-order): /;
  it.each([
    ["index.html", "light"],
    ["index.html", "dark"],
    ["guides/clauses.html", "light"],
    ["guides/readings.html", "dark"],
    ["modules/upm-rules_effect.html", "light"],
    ["functions/upm-rules.checkConfirmation.html", "dark"],
  ] as const)("%s is accessible, %s", async (path, colorScheme) => {
    const page = await opened(path, { colorScheme });
    const problems = await accessibilityProblems(page);
    expect(problems.filter((problem) => !ofTypeDoc.test(problem))).toEqual([]);
    await page.close();
  });

  it("ask for nothing that is not there, and for nothing elsewhere", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const path of ["index.html", "guides/clauses.html", "modules/upm-rules_schema.html"]) {
      await page.goto(server.address + path, { waitUntil: "networkidle" });
    }
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((address) => !address.startsWith(server.address))).toEqual([]);
    expect(server.missing).toEqual([]);
    await page.close();
  });
});
