import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hashOf } from "./playground-case.ts";
import { visits } from "./playground-visit.ts";

const visit = visits();
const sides = (page: Page) => page.locator(".side .outcome").allTextContents();
const lawful = (page: Page) => page.locator(".lawful, .unlawful > p:first-child").textContent();
const differences = (page: Page) => page.locator(".differences > li > .clause").allTextContents();

describe("an amendment", () => {
  it("of seven days to confirm moves two deadlines, refuses this case, and is lawful", async () => {
    const { page, complaints } = await visit(hashOf({}));
    await page.getByText("Nothing is amended.").waitFor();
    await page.getByLabel("Days to forward the link and confirm").fill("7");
    expect(await sides(page)).toEqual(["✓ allowed", "✕ refused"]);
    expect(await page.locator(".changes > p").textContent()).toBe(
      "The answer was “allowed” and becomes “refused”.",
    );
    expect(await page.locator(".changes .clause").allTextContents()).toEqual(["V.confirmed-in-time"]);
    expect(await page.locator(".moved li").allTextContents()).toEqual(
      ["V.link-forwarded", "V.confirmed-in-time"].map(
        (clause) =>
          `${clause}by the end of 11 November 2020, Yekaterinburg → by the end of 9 November 2020, Yekaterinburg`,
      ),
    );
    expect(await lawful(page)).toBe(
      "✓ Lawful: it only refuses more than the regulation of 2020, for every date, count and zone.",
    );
    expect(await differences(page)).toEqual(["V.link-forwarded", "V.confirmed-in-time"]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("shows its own answers over time beside those of 2020", async () => {
    const { page } = await visit(hashOf({ confirmationLeadDays: "7" }));
    expect(await page.locator(".strip-label").allTextContents()).toEqual([
      "Regulation of 2020",
      "As amended",
    ]);
    const starts = await page
      .locator(".spans li:last-child")
      .evaluateAll((lines) => lines.map((line) => line.getAttribute("data-from")));
    expect(starts).toEqual(["2020-11-11T19:00:00.000Z", "2020-11-09T19:00:00.000Z"]);
    expect(await page.locator(".drawing .moved-due").count()).toBe(1);
    await page.close();
  });

  it("that permits an earlier trial is not lawful, and a case shows it", async () => {
    const { page } = await visit(hashOf({ trials: "1" }));
    await page.getByLabel("Most earlier trials").fill("1");
    expect(await sides(page)).toEqual(["✕ refused", "✓ allowed"]);
    expect(await lawful(page)).toBe("✕ Not lawful: it allows what the regulation of 2020 refuses.");
    expect(await page.locator(".unlawful .clause").textContent()).toBe("V.no-earlier-trial");
    expect(await page.locator(".unlawful .outcome").allTextContents()).toEqual(["✕ refused", "✓ allowed"]);
    expect(await page.locator(".unlawful code").textContent()).toMatch(
      /^checkConfirmation\(.*trials: 1, lessons: 0/,
    );
    await page.close();
  });

  it("by which a lesson is no trial lets a child confirm that attended one", async () => {
    const { page } = await visit(hashOf({ lessons: "1" }));
    await page.getByLabel("A lesson counts as a trial").selectOption("no");
    expect(await sides(page)).toEqual(["✕ refused", "✓ allowed"]);
    expect(await page.locator(".changes em").allTextContents()).toEqual(["gone: "]);
    expect(await page.getByText("No deadline of this lesson moves.").isVisible()).toBe(true);
    expect(await lawful(page)).toContain("Not lawful");
    await page.close();
  });

  it("may count working days, with days that are none", async () => {
    const { page } = await visit(hashOf({}));
    await page.getByLabel("How days are counted").selectOption("working");
    // Five working days before Monday 16 November: Monday 9 November.
    expect(await page.locator(".moved li").last().textContent()).toContain(
      "→ by the end of 12 November 2020",
    );
    expect(await page.locator(".moved time").nth(1).getAttribute("datetime")).toBe(
      "2020-11-09T19:00:00.000Z",
    );
    await page.getByLabel("Non-working days").fill("2020-11-10, 2020-11-11");
    expect(await page.locator(".moved time").nth(1).getAttribute("datetime")).toBe(
      "2020-11-05T19:00:00.000Z",
    );
    await page.close();
  });

  it("that is none is refused with every parameter that is wrong", async () => {
    const { page, complaints } = await visit(hashOf({}));
    await page.getByLabel("Days to deliver").fill("0.5");
    await page.getByLabel("Fewest diagnostic tests").fill("many");
    expect(await page.locator(".issues .pointer").allTextContents()).toEqual([
      "/deliveryLeadDays",
      "/minDiagnosticTests",
    ]);
    expect(await page.locator(".side").count()).toBe(0);
    await page.getByLabel("Days to deliver").fill("");
    await page.getByLabel("Fewest diagnostic tests").fill("");
    await page.getByText("Nothing is amended.").waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe("a comparison of regulations that takes long", () => {
  /** More working days than anybody would ask for. */
  const long = {
    leadCount: "working",
    lessonLeadDays: "366",
    confirmationLeadDays: "366",
    deliveryLeadDays: "366",
  };

  it("leaves the page at work, since a worker does it", async () => {
    const { page, complaints } = await visit(hashOf({}));
    const started = page.waitForEvent("worker");
    await page.evaluate(`location.hash = ${JSON.stringify(hashOf(long))}`);
    const worker = await started;
    const ended = worker.waitForEvent("close");
    expect(worker.url()).toMatch(/playground\/regulation-comparison\.js$/);
    // The page answers meanwhile; when the worker has answered too, it is no more.
    await page.getByRole("button", { name: "At the deadline" }).click();
    await page.locator(".verdict .outcome.refused").waitFor();
    await page.locator(".lawful").waitFor();
    await ended;
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("is dropped when something else is asked", async () => {
    const { page, complaints } = await visit(hashOf({}));
    const started = page.waitForEvent("worker");
    await page.evaluate(`location.hash = ${JSON.stringify(hashOf(long))}`);
    const ended = (await started).waitForEvent("close");
    await page.evaluate(`location.hash = ${JSON.stringify(hashOf({ confirmationLeadDays: "6" }))}`);
    await ended;
    await page.locator(".lawful").waitFor();
    expect(await differences(page)).toEqual(["V.link-forwarded", "V.confirmed-in-time"]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
