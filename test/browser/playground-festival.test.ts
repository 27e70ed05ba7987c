import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { checkFestival, type Festival, type Report } from "upm-rules";
import { describe, expect, it } from "vitest";
import { hashOf } from "./playground-case.ts";
import { type Visit, visits } from "./playground-visit.ts";

const visit = visits();
const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");

async function festivalPage(): Promise<Visit> {
  return await visit(hashOf({ view: "festival" }));
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel("Or paste a document").fill(text);
  await page.getByRole("button", { name: "Check what is pasted" }).click();
}

const shown = (page: Page) => page.getByRole("status").filter({ hasText: " findings" });

/** As examples/small/broken-in-ten-ways.md has them. */
const tenWays = [
  ["I.venues-chosen", "late"],
  ["II.schools-listed", "late"],
  ["III.guidelines-read", "advice"],
  ["IV.link-after-creation", "violated"],
  ["V.participant-registered", "violated"],
  ["V.accounts-linked", "violated"],
  ["V.diagnostics-taken", "violated"],
  ["V.no-earlier-trial", "violated"],
  ["V.confirmed-in-time", "late"],
  ["VII.school-link-checked", "overdue"],
];

async function rows(page: Page): Promise<(string | null)[][]> {
  const found = await page.locator(".rows > li").all();
  return await Promise.all(
    found.map((row) => Promise.all([row.getAttribute("data-clause"), row.locator(".status").textContent()])),
  );
}

describe("a festival", () => {
  it("broken in ten ways shows its ten findings, and seven duties that are still to come", async () => {
    const { page, complaints } = await festivalPage();
    await page.getByRole("button", { name: "Broken in ten ways (small)" }).click();
    await shown(page).waitFor();
    const all = await rows(page);
    expect(all.filter(([, status]) => status !== "pending")).toEqual(tenWays);
    expect(all.filter(([, status]) => status === "pending")).toHaveLength(7);
    expect(await page.locator(".counts li").allTextContents()).toEqual([
      "9 breaches",
      "0 unknown",
      "7 pending",
      "1 piece of advice",
    ]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("can be sifted by clause, by status and by text", async () => {
    const { page } = await festivalPage();
    await paste(page, example("small/broken-in-ten-ways.json"));
    await shown(page).waitFor();
    await page.getByLabel("Status").selectOption("breaches");
    expect(await rows(page)).toEqual(tenWays.filter(([, status]) => status !== "advice"));
    await page.getByLabel("Status").selectOption("advised");
    expect(await rows(page)).toEqual([["III.guidelines-read", "advice"]]);
    await page.getByLabel("Status").selectOption("");
    await page.getByLabel("Clause", { exact: true }).selectOption("VII.school-link-checked");
    expect(await rows(page)).toEqual([
      ["VII.school-link-checked", "overdue"],
      ["VII.school-link-checked", "pending"],
    ]);
    await page.getByLabel("Clause", { exact: true }).selectOption("");
    await page.getByLabel("Text or id").fill("participant-4");
    expect(await rows(page)).toEqual([["V.no-earlier-trial", "violated"]]);
    await page.getByLabel("Text or id").fill("nobody");
    expect(await shown(page).textContent()).toBe("0 of 17 findings");
    await page.close();
  });

  it("can be saved as the report that the library gives", async () => {
    const { page } = await festivalPage();
    const text = example("small/broken-in-ten-ways.json");
    await paste(page, text);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download the report" }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const report: Report = checkFestival(JSON.parse(text) as Festival, { at: "2020-11-13T09:00:00Z" });
    expect(Buffer.concat(chunks).toString("utf8")).toBe(`${JSON.stringify(report, null, 2)}\n`);
    expect(download.suggestedFilename()).toBe("report.json");
    await page.close();
  });

  it("is judged as of the instant that is asked for, which must be one", async () => {
    const { page } = await festivalPage();
    await paste(page, example("small/all-good.json"));
    await shown(page).waitFor();
    expect(await shown(page).textContent()).toBe("7 of 7 findings");
    await page.getByLabel("As of").fill("2020-11-17T12:00+05:00");
    await page.getByRole("button", { name: "Check again" }).click();
    await page.getByText("As of 17 November 2020 at 07:00").waitFor();
    await page.getByLabel("As of").fill("yesterday");
    await page.getByRole("button", { name: "Check again" }).click();
    await page.getByText("“As of” is no instant:").waitFor();
    await page.close();
  });

  it("that is invalid is not checked: every mistake is named by its pointer", async () => {
    const { page, complaints } = await festivalPage();
    await paste(page, example("small/invalid.json"));
    await page.locator(".pointer").first().waitFor();
    // As examples/small/invalid.md has them.
    expect(await page.locator(".pointer").allTextContents()).toEqual([
      "/competencies/1/infrastructureList/1/quantity",
      "/confirmations/5/withdrawnAt",
      "/lessons/0/invited/2",
      "/lessons/1/date",
      "/parents/5/id",
      "/participants/1/registeredAt",
      "/regions/0/timeZone",
      "/schools/1/coordinater",
    ]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each([
    ["{", "This is no JSON:"],
    ["[]", "Mistakes: 1."],
  ])("may be no festival at all: %s", async (text, said) => {
    const { page } = await festivalPage();
    await paste(page, text);
    await page.getByText(said).waitFor();
    await page.close();
  });

  it("may come as a file", async () => {
    const { page } = await festivalPage();
    await page.getByLabel("Choose a file").setInputFiles({
      name: "mine.json",
      mimeType: "application/json",
      buffer: Buffer.from(example("small/all-good.json")),
    });
    await page.getByRole("heading", { name: "Report: mine.json" }).waitFor();
    expect(await shown(page).textContent()).toBe("7 of 7 findings");
    await page.close();
  });

  it("of about a thousand findings is shown in portions, with names and counts by region", async () => {
    const { page, complaints } = await festivalPage();
    await page.getByRole("button", { name: "A whole festival (2 MB)" }).click();
    await shown(page).waitFor();
    const report = checkFestival(JSON.parse(example("festival/festival.json")) as Festival, {
      at: "2020-11-13T09:00:00Z",
    });
    const all = report.findings.length;
    expect(all).toBeGreaterThan(900);
    expect(await shown(page).textContent()).toBe(`${all} of ${all} findings`);
    expect(await page.locator(".rows > li").count()).toBe(100);
    await page.getByRole("button", { name: "Show 100 more" }).click();
    expect(await page.locator(".rows > li").count()).toBe(200);
    const byRegion = page.locator(".count-table").first();
    expect(await byRegion.locator("tbody tr").count()).toBe(report.summary.byRegion.length);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("of many more findings can be sifted at once still", async () => {
    const { page } = await festivalPage();
    const festival = JSON.parse(example("small/broken-in-ten-ways.json")) as {
      lessons: Array<{ id: string }>;
    };
    const [lesson] = festival.lessons;
    for (let number = 0; number < 1500; number += 1)
      festival.lessons.push({ ...lesson, id: `copy-${number}` });
    await paste(page, JSON.stringify(festival));
    await shown(page).waitFor();
    const [, all = "0"] = /of (\d+)/.exec((await shown(page).textContent()) ?? "") ?? [];
    expect(Number(all)).toBeGreaterThan(3000);
    await page.getByLabel("Text or id").fill("copy-1234");
    await page.locator(".rows > li").filter({ hasText: "copy-1234" }).first().waitFor();
    expect(await page.locator(".rows > li").count()).toBeLessThan(10);
    await page.close();
  });

  it("may call its places what it likes: names stay text", async () => {
    const { page, complaints } = await festivalPage();
    const festival = JSON.parse(example("small/broken-in-ten-ways.json")) as {
      regions: Array<{ name: string }>;
      venues: Array<{ name: string }>;
    };
    const hostile = `<img src=x onerror="document.title='changed'"><script>document.title='changed'</script>`;
    for (const place of [...festival.regions, ...festival.venues]) place.name = hostile;
    await paste(page, JSON.stringify(festival));
    await shown(page).waitFor();
    expect(await page.locator(".rows").textContent()).toContain(hostile);
    expect(await page.locator(".count-table").first().textContent()).toContain(hostile);
    expect(await page.locator("#playground img, #playground script").count()).toBe(0);
    expect(await page.title()).toBe("Playground – upm-rules");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("stays as it is while one looks at a confirmation, and is not in the address", async () => {
    const { page } = await festivalPage();
    await paste(page, example("small/broken-in-ten-ways.json"));
    await shown(page).waitFor();
    await page.getByRole("tab", { name: "One confirmation" }).click();
    expect(await page.locator(".rows").isVisible()).toBe(false);
    await page.waitForURL((address) => !address.hash.includes("view=festival"));
    await page.getByRole("tab", { name: "One confirmation" }).press("ArrowRight");
    expect(await shown(page).textContent()).toBe("17 of 17 findings");
    await page.waitForURL(/view=festival/);
    expect(page.url()).not.toContain("upm-festival");
    await page.close();
  });
});
