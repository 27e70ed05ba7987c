import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { accessibilityProblems } from "./accessibility.ts";
import { startChromium } from "./chromium.ts";
import { hashOf } from "./playground-case.ts";
import { clausesFound, visits } from "./playground-visit.ts";
import { siteFolder } from "./site-server.ts";

const visit = visits();
const root = new URL("../../", import.meta.url);
const playground = join(siteFolder, "playground");

/** A case that shows everything: findings, an unlawful amendment. */
const everything = { linked: "unknown", trials: "1", confirmationLeadDays: "7", maxEarlierTrials: "1" };

describe("the address of the playground", () => {
  it("brings the whole case back", async () => {
    const { page, complaints } = await visit(
      hashOf({
        ...everything,
        date: "2020-12-31",
        timeZone: "Europe/Volgograd",
        startsAt: "09:15",
        at: "2020-12-26T19:59:59.999Z",
      }),
    );
    expect(await page.getByLabel("Date", { exact: true }).inputValue()).toBe("2020-12-31");
    expect(await page.getByLabel("Time zone of the school").inputValue()).toBe("Europe/Volgograd");
    expect(await page.getByLabel("Start, if known").inputValue()).toBe("09:15");
    expect(await page.getByLabel("Date and time at the school").inputValue()).toBe("2020-12-26T23:59:59.999");
    expect(await clausesFound(page)).toEqual(["V.no-earlier-trial", "V.accounts-linked"]);
    expect(await page.getByLabel("Most earlier trials").inputValue()).toBe("1");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("follows what is entered, and the page follows it back", async () => {
    const { page } = await visit();
    await page.getByLabel("Language").selectOption("ru");
    await page.getByLabel("Пройдено диагностических тестов", { exact: true }).fill("3");
    await page.waitForURL(/diagnosticTests=3.*lang=ru/);
    await page.evaluate("location.hash = 'lang=en&trials=2'");
    await page.getByText("One confirmation").waitFor();
    expect(await page.getByLabel("Trials attended before", { exact: true }).inputValue()).toBe("2");
    expect(await page.getByLabel("Diagnostic tests completed", { exact: true }).inputValue()).toBe("0");
    await page.close();
  });

  it.each([
    "#date=2020-13-45&timeZone=Mars/Base&at=never&linked=perhaps&trials=-1&lang=xx&view=nothing&startsAt=99:99",
    "#%E0%A4%A",
    "#at=1999-01-01T00:00Z&date=1999-01-01&timeZone=%2B05:00",
    "#nonWorkingDays=<script>&leadCount=moons&lessonLeadDays=1e9",
    `#confirmationLeadDays=${"9".repeat(5000)}`,
  ])("may be malformed: %.60s", async (hash) => {
    const { page, complaints } = await visit(hash);
    await page.locator(".verdict .outcome").first().waitFor();
    expect(await page.getByLabel("Date", { exact: true }).inputValue()).toBe("2020-11-16");
    expect(await page.getByLabel("Time zone of the school").inputValue()).toBe("Asia/Yekaterinburg");
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe("the playground", () => {
  it("speaks Russian to a reader whose browser does", async () => {
    const { page } = await visit("", { locale: "ru-RU" });
    await page.getByRole("heading", { name: "Песочница" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("ru");
    expect(await page.title()).toBe("Песочница – upm-rules");
    expect(await page.locator(".verdict .sentences").first().getAttribute("lang")).toBe("ru");
    await page.close();
  });

  it("tells those who do not see it that the answer changed", async () => {
    const { page } = await visit(hashOf({}));
    const news = page.locator(".for-screen-readers[role=status]");
    expect(await news.textContent()).toBe("allowed: 0 findings");
    await page.getByRole("button", { name: "At the deadline" }).click();
    expect(await news.textContent()).toBe("refused: 1 finding");
    await page.close();
  });

  it("keeps the chosen colours, together with the documentation", async () => {
    const { page } = await visit(hashOf({}), { colorScheme: "light" });
    const ground = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const light = await ground();
    await page.getByLabel("Colours").selectOption("dark");
    expect(await ground()).not.toBe(light);
    expect(await page.evaluate("localStorage.getItem('tsd-theme')")).toBe("dark");
    await page.getByRole("link", { name: "Documentation" }).click();
    await page.waitForURL(/index\.html$/);
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.close();
  });

  const looks = ["en", "ru"].flatMap((lang) =>
    ["light", "dark"].flatMap((colorScheme) =>
      [1280, 360].map((width) => [lang, colorScheme, width] as const),
    ),
  );
  it.each(looks)("is accessible and fits the screen: %s, %s, %i pixels", async (lang, colorScheme, width) => {
    const { page, complaints } = await visit(hashOf({ ...everything, lang }), {
      colorScheme: colorScheme as "light" | "dark",
      viewport: { width, height: 800 },
    });
    await page.locator(".unlawful").waitFor();
    for (const details of await page.locator("details > summary").all()) await details.click();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    await page.getByRole("tab").nth(1).click();
    await page.locator("#panel-festival .button").first().click();
    await page.locator(".rows > li").first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("runs no script but its own, and asks nobody else for anything", () => {
    const html = readFileSync(join(playground, "index.html"), "utf8");
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1];
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';/,
    );
    expect(policy).not.toContain("unsafe");
  });

  it("works from a file too, but for the examples, which a browser may not load then", async () => {
    await using browser = await startChromium();
    const page = await browser.newPage({ locale: "en-GB" });
    await page.goto(`${pathToFileURL(join(playground, "index.html"))}${hashOf({})}`);
    expect(await page.locator(".verdict .answer .outcome").textContent()).toBe("✓ allowed");
    // Without a worker, which a page from a file may not have.
    await page.getByLabel("Most earlier trials").fill("1");
    await page.locator(".unlawful").waitFor();
    await page.getByRole("tab", { name: "A festival" }).click();
    await page.getByRole("button", { name: "Broken in ten ways (small)" }).click();
    await page.getByText("This could not be loaded.").waitFor();
    await page
      .getByLabel("Choose a file")
      .setInputFiles(join(playground, "examples/broken-in-ten-ways.json"));
    await page.getByText("17 of 17 findings").waitFor();
  });
});

describe("what the playground is made of", () => {
  const modules = JSON.parse(
    readFileSync(new URL(".generated/site/playground-modules.json", root), "utf8"),
  ) as readonly string[];

  it("is the packed package, and no source of it", () => {
    const published = ".generated/site/published/node_modules/upm-rules/dist/esm/";
    const ofPackage = modules.filter((path) => path.startsWith(published));
    for (const file of [
      "index.js",
      "entries/schema.js",
      "entries/messages-en.js",
      "entries/messages-ru.js",
    ]) {
      // An entry that only exports is no module of the bundle, what it exports is.
      expect(statSync(new URL(published + file, root)).isFile()).toBe(true);
    }
    expect(ofPackage.length).toBeGreaterThan(100);
    const others = modules.filter((path) => !path.startsWith(published));
    const allowed = /^(?:site\/playground\/|node_modules\/(?:preact|effect|date-fns-tz)\/)/;
    expect(others.filter((path) => !allowed.test(path))).toEqual([]);
  });

  it("is imported by the names of entry points only, beside Preact and files of its own", () => {
    const folder = new URL("site/playground/", root);
    const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    const imports = sources.flatMap((name) =>
      [
        ...readFileSync(new URL(name, folder), "utf8").matchAll(
          /from "([^"]+)"|import\("([^"]+)"\)|^import "([^"]+)"/gm,
        ),
      ].map(([, from, called, effects]) => from ?? called ?? effects ?? ""),
    );
    const outside = new Set(imports.filter((from) => !from.startsWith(".")));
    expect([...outside].toSorted()).toEqual([
      "preact",
      "preact/hooks",
      "upm-rules",
      "upm-rules/messages/en",
      "upm-rules/messages/ru",
      "upm-rules/schema",
    ]);
    expect(
      imports.filter(
        (from) => from.startsWith(".") && !/^(?:\.\/|\.\.\/)(?!\.\.)[a-z-]+(?:\/[a-z-]+)?\.tsx?$/.test(from),
      ),
    ).toEqual([]);
  });

  it("is said with its licences", () => {
    const licences = readFileSync(join(playground, "licences.txt"), "utf8");
    const named = [...licences.matchAll(/^(\S+) \S+ \(MIT\)$/gm)].map(([, name]) => name);
    expect(named).toEqual(["upm-rules", "date-fns-tz", "effect", "preact"]);
  });

  it("is small at first: Effect comes with the first festival", () => {
    const first = readFileSync(join(playground, "playground.js"), "utf8");
    const onDemand = readFileSync(join(playground, "festival-check.js"), "utf8");
    // A name that Effect gives its own things.
    expect(onDemand).toContain("~effect/");
    expect(first).not.toContain("~effect/");
  });
});
