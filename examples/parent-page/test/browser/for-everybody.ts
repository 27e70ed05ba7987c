import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessibilityProblems } from "../../../../test/browser/accessibility.ts";
import { cast, type FamilyMember } from "./cast.ts";
import { closed, hashOf, keyOf, opened, verdict } from "./stage.ts";

const [family] = cast.ready as [FamilyMember];
const stranger = { ...family, parent: cast.missing.parent };

const looks = [
  { language: "en", colorScheme: "light", width: 1280 },
  { language: "ru", colorScheme: "dark", width: 320 },
] as const;

/** Any two of the choices meet. */
const allLooks = [
  ...looks,
  { language: "en", colorScheme: "dark", width: 1280 },
  { language: "en", colorScheme: "light", width: 320 },
  { language: "ru", colorScheme: "light", width: 1280 },
] as const;

/** Each view with what shows that it is there; the fullest in all its looks. */
const views = [
  ["what can be confirmed", hashOf(family), ".verdict", looks],
  ["a child who is not linked", hashOf(stranger), ".verdict", allLooks],
  ["a deadline that is over", hashOf(cast.late), ".verdict", looks],
  ["the children", `#key=${keyOf(family.parent)}`, ".lessons", looks],
  ["the key", "#", "form", looks],
  ["a trouble", "#key=nobody", ".trouble", looks],
] as const;

const isWiderThanItsWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe("for everybody", () => {
  it.each(views)(
    "%s: axe finds nothing, and nothing is wider than a phone",
    async (_view, hash, shown, looksOfIt) => {
      const page = await opened(hash, { viewport: { width: 320, height: 640 } });
      for (const { language, colorScheme, width } of looksOfIt) {
        await page.locator(shown).waitFor();
        if ((await page.locator("html").getAttribute("lang")) !== language)
          await page.locator(`button[lang=${language}]`).click();
        await page.locator(`html[lang=${language}]`).waitFor();
        await page.locator(shown).waitFor();
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 640 });
        expect(await isWiderThanItsWindow(page)).toBe(false);
        const problems = await accessibilityProblems(page);
        expect(problems, `${language}, ${colorScheme}, ${width} px`).toEqual([]);
      }
      await closed(page);
    },
  );

  it("the question before a withdrawal: axe finds nothing, and it fits", async () => {
    const page = await opened(hashOf(family), { viewport: { width: 320, height: 640 }, locale: "ru-RU" });
    await page.getByRole("button", { name: "Подтвердить участие" }).click();
    await page.getByRole("button", { name: "Отозвать подтверждение" }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await isWiderThanItsWindow(page)).toBe(false);
    await page.getByRole("button", { name: "Отозвать", exact: true }).click();
    await expect.poll(() => verdict(page).textContent()).toContain("Участие можно подтвердить");
    await closed(page);
  });

  it("with text twice as large nothing is lost on a phone", async () => {
    const page = await opened(hashOf(cast.missing), {
      viewport: { width: 320, height: 640 },
      locale: "ru-RU",
    });
    await verdict(page).waitFor();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await isWiderThanItsWindow(page)).toBe(false);
    await closed(page);
  });

  it("readers are told of the verdict, and not of each second", async () => {
    const page = await opened(hashOf(family));
    await verdict(page).waitFor();
    expect(await page.getByRole("status").textContent()).toContain("You can confirm");
    const timer = page.getByRole("timer");
    expect(await timer.getAttribute("aria-live")).toBe("off");
    expect(await timer.textContent()).toMatch(/Time left \d+ days? \d+ hours? \d+ minutes? \d+ seconds?/);
    await page.evaluate(() => {
      const told: string[] = [];
      const live = document.querySelector("[role=status]");
      if (live === null) throw new Error("expected a status");
      new MutationObserver(() => told.push(live.textContent ?? "")).observe(live, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(window, { told });
    });
    const before = await timer.textContent();
    await expect.poll(() => timer.textContent()).not.toBe(before);
    expect(await page.evaluate("told")).toEqual([]);
    await closed(page);
  });
});
