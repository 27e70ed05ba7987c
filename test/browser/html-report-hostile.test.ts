import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { escaped } from "../../src/cli/html/markup.js";
import { plainText } from "../../src/cli/plain-text.js";
import { documentIn, exampleFile, temporaryFolder } from "../cli/run-command.js";
import { startChromium } from "./chromium.js";
import { closed, makeReport, opened, toldFindings } from "./report-page.js";

const folder = temporaryFolder();
let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

const hostile = [
  "<img src=x onerror=alert(1)>",
  '"><script>alert(1)</script>',
  "</script><script>alert(1)</script>",
  "</style><style>*{display:none}</style>",
  "<!--",
  "-->",
  "<![CDATA[",
  "&lt;b&gt;",
  "&amp;amp;",
  "&#60;",
  `it's "quoted" \`too\``,
  "javascript:alert(1)",
  "{{7*7}} {shown} $&",
  "<svg onload=alert(1)>",
  "</b></td></tr></table>",
  "</option></select><input autofocus onfocus=alert(1)>",
  "\u202eexe.gpj",
  "\u2067\u2066\u2069\u2069",
  "שלום",
  "مدرسة <b>",
  "\ud800",
  "a\udc00b",
  "\u0000\u0007\u009b\u2028",
  "line\nbreak\ttab",
  "constructor",
  "__proto__",
  "𝟙😀é",
  "x".repeat(3000),
  "   ",
];

const lists = ["regions", "competencies", "venues", "schools"];
const original = documentIn(exampleFile);

/** The example with hostile names, each list all of them in turn, and hostile items to deliver. */
function renamed() {
  const document = structuredClone(original);
  for (const list of lists) {
    for (const [index, record] of document[list].entries())
      record.name = `${hostile[index % hostile.length]} ${list}${index}`;
  }
  for (const { infrastructureList } of document.competencies) {
    for (const [index, item] of (infrastructureList ?? []).entries()) {
      const name = `${hostile[index % hostile.length]} item ${item.item}`;
      for (const lesson of document.lessons)
        for (const delivery of lesson.deliveries ?? []) if (delivery.item === item.item) delivery.item = name;
      item.item = name;
    }
  }
  return document;
}

/** The example with hostile ids: those of lessons, places, competencies and children. */
function withIds() {
  const ids = new Map<string, string>();
  for (const list of [...lists, "lessons", "participants", "parents"]) {
    for (const [index, { id }] of original[list].entries())
      ids.set(id, `${(hostile[index % hostile.length] as string).replaceAll("/", "∕")}${list}${index}`);
  }
  return JSON.parse(JSON.stringify(original), (_, value) => ids.get(value) ?? value);
}

/** How many elements of each kind there are: markup in a name would make one more. */
const elementsOf = (page: Page) =>
  page.evaluate(() => {
    const counts: Record<string, number> = {};
    for (const { tagName } of document.querySelectorAll("*")) counts[tagName] = (counts[tagName] ?? 0) + 1;
    delete counts["BDI"];
    return counts;
  });

async function told(document: unknown, name: string, lang: string) {
  const report = await makeReport(folder.file(name, JSON.stringify(document)), folder.path, { lang });
  const page = await opened(browser, report.url);
  return { report, page };
}

describe.each(["en", "ru"])("hostile text in a document, in %s", (lang) => {
  it.each([
    ["names", renamed],
    ["ids", withIds],
  ] as const)("stays text, all of it: %s", async (what, made) => {
    const plain = await told(original, "plain.json", lang);
    const spoiled = await told(made(), `${what}.json`, lang);
    const expected = await elementsOf(plain.page);
    const elements = await elementsOf(spoiled.page);
    // Groups of the same findings are told in other order, and may be cut into tables otherwise; nothing else differs.
    expect(elements).toEqual(expected);
    const findings = await toldFindings(spoiled.page);
    expect(findings).toHaveLength(spoiled.report.json.findings.length);
    const text = await spoiled.page.evaluate(() => document.body.textContent);
    const document = made() as typeof original;
    const records = new Map<string, string>(
      [...document.venues, ...document.schools].map(({ id, name }) => [id, name]),
    );
    let seen = 0;
    for (const { subject } of spoiled.report.json.findings) {
      for (const id of subject?.id.split("/") ?? []) {
        expect(text.includes(plainText(id)), id).toBe(true);
        const name = records.get(id);
        if (name === undefined) continue;
        expect(text.includes(plainText(name)), name).toBe(true);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(20);
    // Marks that turn the text are shown escaped, and what is written from right to left stands in elements of its own.
    const outsideOfLists = await spoiled.page.evaluate(() => {
      const body = document.body.cloneNode(true) as HTMLElement;
      for (const option of body.querySelectorAll("option")) option.remove();
      return body.textContent;
    });
    expect(
      /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]|\p{Cs}/u.exec(outsideOfLists)?.[0],
    ).toBeUndefined();
    expect(/[\u202a-\u202e\u2066\u2067\u200e\u200f\u061c]|\p{Cs}/u.exec(text)?.[0]).toBeUndefined();
    const isolated = await spoiled.page
      .locator("bdi")
      .evaluateAll((all) => all.map((one) => one.textContent));
    expect(isolated.some((one) => one?.includes("שלום"))).toBe(true);
    expect(await spoiled.page.title()).toBe(await plain.page.title());
    // The page still works: by the name, as it is read.
    await spoiled.page.locator("#filter-search").fill("<img src=x onerror");
    await expect
      .poll(() => spoiled.page.locator(".organisation tbody tr:visible").count())
      .toBeGreaterThan(0);
    expect(await spoiled.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    await closed(plain.page);
    await closed(spoiled.page);
  });
});

it("escaped text is read back by a browser as it was, in an element and in an attribute", async () => {
  const page = await browser.newPage();
  const texts = fc.sample(
    fc
      .array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...hostile, "<", "&", '"', "'")))
      .map((parts) => parts.join("")),
    { numRuns: 2000, seed: 2020 },
  );
  const markup = texts.map((text) => `<p title="${escaped(text)}">${escaped(text)}</p>`);
  const read = await page.evaluate((all) => {
    document.body.innerHTML = all.join("");
    return Array.from(document.body.children, (child) => [
      child.tagName,
      child.textContent,
      child.getAttribute("title"),
      child.attributes.length,
    ]);
  }, markup);
  expect(read).toEqual(texts.map((text) => ["P", plainText(text), plainText(text), 1]));
  await page.close();
});
