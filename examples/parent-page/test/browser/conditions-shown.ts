import { describe, expect, it } from "vitest";
import { cast, type FamilyMember } from "./cast.ts";
import { closed, conditions, hashOf, opened, verdict } from "./stage.ts";

describe("what is missing", () => {
  it("is shown with how it is put right, and what is met too", async () => {
    const page = await opened(hashOf(cast.missing));
    await expect.poll(() => verdict(page).textContent()).toContain("You cannot confirm yet");
    expect(await conditions(page)).toEqual({
      "V.diagnostics-taken": "Not met",
      "V.participant-registered": "Met",
      "V.parent-registered": "Met",
      "V.accounts-linked": "Met",
      "V.no-earlier-trial": "Met",
      "V.confirmed-in-time": "Still time",
    });
    const missing = page.locator("[data-clause='V.diagnostics-taken']");
    expect(await missing.textContent()).toContain("has not completed any test");
    // Until when is said in the zone of the school, as the deadline is.
    const due = await page.locator(".due").textContent();
    expect(await missing.locator(".remedy").textContent()).toBe(
      `The child needs to take a test in the online diagnostics section ${due}.`,
    );
    expect(await page.getByRole("button", { name: "Confirm" }).count()).toBe(0);
    expect(await page.getByRole("button", { name: "Check again" }).isVisible()).toBe(true);
    await closed(page);
  });

  it("is the deadline for good", async () => {
    const page = await opened(hashOf(cast.late));
    await expect.poll(() => verdict(page).textContent()).toContain("You can no longer confirm");
    expect(await conditions(page)).toMatchObject({ "V.confirmed-in-time": "Not met" });
    expect(await page.locator(".over").textContent()).toBe("The deadline is over.");
    expect(await page.getByRole("timer").count()).toBe(0);
    expect(await page.locator(".verdict").getByRole("button").count()).toBe(0);
    await closed(page);
  });

  it("is not known of a child who is not linked, and the page says so", async () => {
    const [{ lesson, participant }] = cast.ready as [FamilyMember];
    const page = await opened(hashOf({ lesson, participant, parent: cast.missing.parent }));
    await expect.poll(() => verdict(page).textContent()).toContain("You cannot confirm yet");
    expect(await conditions(page)).toEqual({
      "V.accounts-linked": "Not met",
      "V.participant-registered": "Not known",
      "V.diagnostics-taken": "Not known",
      "V.no-earlier-trial": "Not known",
      "V.parent-registered": "Met",
      "V.confirmed-in-time": "Still time",
    });
    expect(await page.locator(".unlinked").textContent()).toContain("tells you nothing about the child");
    await closed(page);
  });

  it("is said in Russian where that is the browser's language, and in the other at the press of a button", async () => {
    const page = await opened(hashOf(cast.missing), { locale: "ru-RU" });
    await expect.poll(() => verdict(page).textContent()).toContain("Подтвердить участие пока нельзя");
    expect(await page.locator("html").getAttribute("lang")).toBe("ru");
    expect(await page.locator(".remedy").textContent()).toMatch(
      /^Ребёнку нужно пройти тестирование .* до конца /,
    );
    await page.getByRole("button", { name: "English" }).click();
    await expect.poll(() => verdict(page).textContent()).toContain("You cannot confirm yet");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.title()).toBe("Taking part in a lesson");
    await page.reload();
    await expect.poll(() => verdict(page).textContent()).toContain("You cannot confirm yet");
    await closed(page);
  });

  it("loads the one language that is spoken", async () => {
    const page = await opened("#", { locale: "ru-RU" });
    await page.getByRole("heading", { name: "Ваш ключ" }).waitFor();
    const scripts = () =>
      page.evaluate(() =>
        performance.getEntriesByType("resource").map(({ name }) => name.split("/").pop() ?? ""),
      );
    expect((await scripts()).filter((name) => /^(?:ru|en)-/.test(name))).toEqual([
      expect.stringMatching(/^ru-/),
    ]);
    await closed(page);
  });
});
