import type { Page } from "playwright-core";
import { checkConfirmation, clauses, deadlines } from "upm-rules";
import { describe as inEnglish } from "upm-rules/messages/en";
import { describe as inRussian } from "upm-rules/messages/ru";
import { describe, expect, it } from "vitest";
import { hashOf } from "./playground-case.ts";
import { clausesFound, visits } from "./playground-visit.ts";

const visit = visits();
const outcome = (page: Page) => page.locator(".verdict .answer .outcome").textContent();
const exact = (page: Page) => page.getByLabel("Date and time at the school");

describe("the time of a confirmation", () => {
  it("is in time on 11 November to the last millisecond, and late one millisecond later", async () => {
    const { page, complaints } = await visit(hashOf({}));
    await exact(page).fill("2020-11-11T23:59:59.999");
    expect(await outcome(page)).toBe("✓ allowed");
    expect(await clausesFound(page)).toEqual([]);
    await exact(page).fill("2020-11-12T00:00:00.000");
    expect(await outcome(page)).toBe("✕ refused");
    expect(await clausesFound(page)).toEqual(["V.confirmed-in-time"]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("is moved by buttons to both sides of the deadline, and by a day at the same time of day", async () => {
    const { page } = await visit(hashOf({}));
    await page.getByRole("button", { name: "Last millisecond in time" }).click();
    expect(await exact(page).inputValue()).toBe("2020-11-11T23:59:59.999");
    expect(await outcome(page)).toBe("✓ allowed");
    await page.getByRole("button", { name: "At the deadline" }).click();
    expect(await exact(page).inputValue()).toBe("2020-11-12T00:00");
    expect(await outcome(page)).toBe("✕ refused");
    await page.getByRole("button", { name: "A day earlier" }).click();
    expect(await exact(page).inputValue()).toBe("2020-11-11T00:00");
    await page.close();
  });

  it("is moved by the keys of the slider: minutes, hours, days, and both ends", async () => {
    const { page } = await visit(hashOf({ at: "2020-11-11T18:58:00.000Z" }));
    const slider = page.getByRole("slider");
    const pressed = async (key: string) => {
      await slider.press(key);
      return await exact(page).inputValue();
    };
    await slider.focus();
    expect(await exact(page).inputValue()).toBe("2020-11-11T23:58");
    expect(await pressed("ArrowRight")).toBe("2020-11-11T23:59");
    expect(await outcome(page)).toBe("✓ allowed");
    expect(await pressed("ArrowRight")).toBe("2020-11-12T00:00");
    expect(await outcome(page)).toBe("✕ refused");
    expect(await slider.getAttribute("aria-valuetext")).toBe(
      "12 November 2020 at 00:00, Yekaterinburg: refused",
    );
    expect(await pressed("ArrowLeft")).toBe("2020-11-11T23:59");
    expect(await pressed("Shift+ArrowLeft")).toBe("2020-11-11T22:59");
    expect(await pressed("Shift+ArrowRight")).toBe("2020-11-11T23:59");
    expect(await pressed("PageDown")).toBe("2020-11-10T23:59");
    expect(await pressed("PageUp")).toBe("2020-11-11T23:59");
    expect(await pressed("Home")).toBe("2020-11-01T00:00");
    expect(await pressed("End")).toBe("2020-11-18T00:00");
    expect(await pressed("ArrowRight")).toBe("2020-11-18T00:00");
    await page.close();
  });

  it("goes a day further on the day on which Volgograd's clocks went back, which has 25 hours", async () => {
    const { page } = await visit(
      hashOf({ date: "2020-12-31", timeZone: "Europe/Volgograd", at: "2020-12-26T08:00:00.000Z" }),
    );
    expect(await exact(page).inputValue()).toBe("2020-12-26T12:00");
    expect(await page.locator(".offset").textContent()).toBe("UTC+04:00");
    await page.getByRole("button", { name: "A day later" }).click();
    expect(await exact(page).inputValue()).toBe("2020-12-27T12:00");
    expect(await page.locator(".offset").textContent()).toBe("UTC+03:00");
    await page.waitForURL(/at=2020-12-27T09:00:00\.000Z/);
    await page.close();
  });

  it("passes by itself until it is stopped, by days where less motion is asked for", async () => {
    const { page } = await visit(hashOf({}), { reducedMotion: "reduce" });
    await page.getByRole("button", { name: "Let time pass" }).click();
    await page.locator(".verdict .outcome.refused").waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    // A day at a time, from noon.
    expect(await exact(page).inputValue()).toBe("2020-11-12T12:00");
    await page.close();
  });

  it("passes smoothly to the end of the range, and stops there", async () => {
    const { page } = await visit(hashOf({ at: "2020-11-17T15:00:00.000Z" }));
    await page.getByRole("button", { name: "Let time pass" }).click();
    await page.getByRole("button", { name: "Stop" }).waitFor();
    await page.getByRole("button", { name: "Let time pass" }).waitFor();
    expect(await exact(page).inputValue()).toBe("2020-11-18T00:00");
    await page.close();
  });
});

describe("the facts", () => {
  it("leave the answer open where one is unknown", async () => {
    const { page } = await visit(hashOf({}));
    await page
      .getByRole("group", { name: "Account linked with the child's" })
      .getByRole("radio", { name: "unknown" })
      .check();
    expect(await outcome(page)).toBe("? not known yet");
    expect(await clausesFound(page)).toEqual(["V.accounts-linked"]);
    await page.getByRole("checkbox", { name: "Trials attended before: unknown" }).check();
    expect(await clausesFound(page)).toEqual(["V.accounts-linked", "V.no-earlier-trial"]);
    await page.getByLabel("Trials attended before", { exact: true }).fill("0");
    expect(await clausesFound(page)).toEqual(["V.accounts-linked"]);
    await page.close();
  });

  it("give every reason at once, in clause order, as the library says it in both languages", async () => {
    const { page } = await visit(
      hashOf({
        childRegistered: "no",
        diagnosticTests: "0",
        trials: "1",
        lessons: "1",
        parentRegistered: "no",
        linked: "no",
      }),
    );
    const { findings } = checkConfirmation({
      participant: { registered: false, diagnosticTests: 0, trials: 1, lessons: 1 },
      parent: { registered: false, linked: false },
      lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
      at: "2020-11-10T12:00+05:00",
    });
    expect(await clausesFound(page)).toEqual([
      "V.participant-registered",
      "V.parent-registered",
      "V.accounts-linked",
      "V.diagnostics-taken",
      "V.no-earlier-trial",
    ]);
    const options = { timeZone: "Asia/Yekaterinburg" };
    for (const [language, say] of [
      ["en", inEnglish],
      ["ru", inRussian],
    ] as const) {
      const shown = await page.locator(`.verdict .sentences[lang=${language}]`).allInnerTexts();
      const expected = findings.map((finding) => {
        const { what, remedy } = say(finding, options);
        return [what, remedy].join(" ");
      });
      expect(shown.map((text) => text.replace(/\s+/g, " "))).toEqual(expected);
    }
    await page.close();
  });

  it("that are malformed are named by their pointers", async () => {
    const { page, complaints } = await visit(hashOf({}));
    await page.getByLabel("Diagnostic tests completed", { exact: true }).fill("-1");
    expect(await page.locator(".issues .pointer").allTextContents()).toEqual([
      "/participant/diagnosticTests",
    ]);
    await page.getByLabel("Diagnostic tests completed", { exact: true }).fill("1");
    expect(await outcome(page)).toBe("✓ allowed");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("may lack the lesson's date: then it is unknown, and there are no deadlines to show", async () => {
    const { page, complaints } = await visit(hashOf({}));
    await page.getByLabel("Date", { exact: true }).fill("");
    expect(await outcome(page)).toBe("? not known yet");
    expect(await clausesFound(page)).toEqual(["V.confirmed-in-time"]);
    await page.getByText("Choose the lesson's date to see its deadlines.").waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("are offered with the zones of Russia first, from west to east", async () => {
    const { page } = await visit(hashOf({}));
    const labels = await page.getByLabel("Time zone of the school").locator("option").allTextContents();
    expect(labels[0]).toBe("Europe/Kaliningrad (UTC+02:00)");
    expect(labels[9]).toBe("Asia/Yekaterinburg (UTC+05:00)");
    expect(labels[26]).toBe("Asia/Anadyr (UTC+12:00)");
    expect(labels.length).toBeGreaterThan(400);
    await page.getByLabel("Time zone of the school").selectOption("Asia/Anadyr");
    await page.getByRole("button", { name: "At the deadline" }).click();
    // The deadline in Anadyr is seven hours earlier than in Yekaterinburg.
    await page.waitForURL(/at=2020-11-11T12:00:00\.000Z/);
    await page.close();
  });

  it("give the code of the verdict, which says the same", async () => {
    const { page } = await visit(hashOf({ linked: "unknown", diagnosticTests: "0", maxEarlierTrials: "1" }), {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByText("The code that gives this verdict").click();
    expect(await page.locator(".code-of-case code").textContent()).toBe(
      [
        'import { amend, checkConfirmation, upm2020 } from "upm-rules";',
        "",
        "checkConfirmation({",
        "  participant: { registered: true, diagnosticTests: 0, trials: 0, lessons: 0 },",
        "  parent: { registered: true },",
        '  lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },',
        '  at: "2020-11-10T12:00+05:00",',
        "}, amend(upm2020, { maxEarlierTrials: 1 }));",
      ].join("\n"),
    );
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      await page.locator(".code-of-case code").textContent(),
    );
    await page.close();
  });
});

describe("the answer over time", () => {
  it("has exact ends: in Volgograd the five days before a lesson may have 121 hours", async () => {
    const { page } = await visit(
      hashOf({ date: "2020-12-31", timeZone: "Europe/Volgograd", at: "2020-12-20T08:00:00.000Z" }),
    );
    const spans = page.locator(".spans li");
    expect(await spans.allTextContents()).toEqual([
      "allowed (0 findings) until 27 December 2020 at 00:00, Volgograd",
      "refused (1 finding) from 27 December 2020 at 00:00, Volgograd",
    ]);
    // Midnight was UTC+4 still: the clocks went back two hours later.
    expect(await spans.nth(1).getAttribute("data-from")).toBe("2020-12-26T20:00:00.000Z");
    expect(await page.locator(".bar span").count()).toBe(2);
    await page.close();
  });

  it("says until when the verdict stands, and that time no longer changes it", async () => {
    const { page } = await visit(hashOf({}));
    expect(await page.locator(".stands time").getAttribute("datetime")).toBe("2020-11-11T19:00:00.000Z");
    expect(await page.locator(".stands").textContent()).toBe(
      "It stands until 12 November 2020 at 00:00, Yekaterinburg, if nothing else changes.",
    );
    await page.getByRole("button", { name: "At the deadline" }).click();
    expect(await page.locator(".stands").textContent()).toBe("Time alone no longer changes it.");
    await page.close();
  });
});

describe("the deadlines of the lesson", () => {
  it("are all there, drawn and listed, those of one instant together", async () => {
    const { page } = await visit(hashOf({ startsAt: "10:30", at: "2020-11-15T00:00:00.000Z" }));
    expect(await page.locator(".deadlines > li > p").allTextContents()).toEqual([
      "by the end of 11 November 2020, Yekaterinburg – over",
      "by the end of 14 November 2020, Yekaterinburg – over",
      "before 10:30 on 16 November 2020, Yekaterinburg",
    ]);
    const listed = await page.locator(".deadlines .clause").allTextContents();
    const ofLesson = deadlines({ date: "2020-11-16", timeZone: "Asia/Yekaterinburg" }).map(
      ({ clause }) => clause,
    );
    expect(listed.toSorted()).toEqual(ofLesson.toSorted());
    expect(await page.locator(".drawing .due").count()).toBe(3);
    expect(await page.locator(".drawing .due.over").count()).toBe(2);
    await page.close();
  });

  it("link each clause to its place in the documentation", async () => {
    const { page } = await visit(hashOf({ linked: "no" }));
    await page.locator(".verdict .clause").click();
    await page.waitForURL(/guides\/clauses\.html#V\.accounts-linked$/);
    expect(await page.locator("tr:target code").first().textContent()).toBe("V.accounts-linked");
    expect(clauses.some(({ id }) => id === "V.accounts-linked")).toBe(true);
    await page.close();
  });
});
