import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { cast, type FamilyMember } from "./cast.ts";
import { closed, conditions, focused, hashOf, opened, stopBackEnd, verdict } from "./stage.ts";

const [family] = cast.ready as [FamilyMember];
const [closing, alsoClosing] = cast.closing as [FamilyMember, FamilyMember];

declare global {
  interface Window {
    /** By the clock of the page: when it asked last, and when it showed another verdict. */
    noted: { asked: number; readonly switched: number[] };
  }
}

/** Notes down what `noted` says. */
async function noteSwitches(page: Page): Promise<void> {
  await page.evaluate(() => {
    const status = document.querySelector(".verdict [role=status]");
    if (status === null) throw new Error("expected a verdict");
    const ahead = Date.now() - (performance.timeOrigin + performance.now());
    const requests = performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.endsWith("/conditions"));
    const asked = performance.timeOrigin + (requests.at(-1)?.startTime ?? Number.NaN) + ahead;
    const switched: number[] = [];
    window.noted = { asked, switched };
    new MutationObserver(() => switched.push(Date.now())).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
}

describe("without a back end", () => {
  it("the page says so, keeps what it knows, and goes on when it is back", async () => {
    const page = await opened(hashOf(family));
    await verdict(page).waitFor();
    const startBackEnd = await stopBackEnd();
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.getByRole("heading", { name: "The platform cannot answer now" }).waitFor();
    expect(await verdict(page).textContent()).toContain("You can confirm");
    await page.getByRole("button", { name: "Confirm participation" }).click();
    await expect.poll(() => focused(page)).toBe("The platform cannot answer now");

    const fresh = await opened(hashOf(family));
    await fresh.getByRole("heading", { name: "The platform cannot answer now" }).waitFor();
    await startBackEnd(12_000, cast.closingDue);
    await fresh.getByRole("button", { name: "Try again" }).click();
    await verdict(fresh).waitFor();
    expect(await fresh.locator(".trouble").count()).toBe(0);
    await closed(page, fresh);
  });
});

describe("the deadline", () => {
  it("switches the page at the very instant, by the clock of the platform, which has the last word", async () => {
    // No timer wakes this one.
    const asleep = await opened("#");
    await asleep.evaluate(() => Object.assign(window, { setTimeout: () => 0 }));
    await asleep.evaluate((hash) => location.assign(hash), hashOf(alsoClosing));
    await verdict(asleep).waitFor();

    // This phone is years ahead, and in another zone.
    const page = await opened("#", { timezoneId: "Pacific/Auckland" });
    await page.evaluate(() => {
      const ahead = 10 * 365 * 86_400_000;
      const { now } = Date;
      Date.now = () => now() + ahead;
    });
    const answer = page.waitForResponse((response) => response.url().endsWith("/conditions"));
    await page.evaluate((hash) => location.assign(hash), hashOf(closing));
    await expect.poll(() => verdict(page).textContent()).toContain("You can confirm");
    expect(await page.getByText("By the clock of this device that is").isVisible()).toBe(true);
    await noteSwitches(page);
    await expect
      .poll(() => verdict(page).textContent(), { timeout: 40_000 })
      .toContain("You can no longer confirm");
    expect(await conditions(page)).toMatchObject({ "V.confirmed-in-time": "Not met" });
    expect(await page.getByRole("button", { name: "Confirm" }).count()).toBe(0);
    expect(await page.getByRole("timer").count()).toBe(0);

    // By the phone it came no sooner than the answer said, and nobody was asked again for that.
    const { at }: { readonly at: string } = await (await answer).json();
    const { asked, switched } = await page.evaluate(() => window.noted);
    expect(switched).toHaveLength(1);
    expect(switched[0]).toBeGreaterThanOrEqual(asked + cast.closingDue - Date.parse(at));

    expect(await verdict(asleep).textContent()).toContain("You can confirm");
    await asleep.getByRole("button", { name: "Confirm participation" }).click();
    await expect.poll(() => focused(asleep)).toBe("The platform did not accept this");
    expect(await asleep.locator(".trouble li").textContent()).toContain("The parent confirms too late");
    await expect.poll(() => verdict(asleep).textContent()).toContain("You can no longer confirm");
    await closed(page, asleep);
  });
});
