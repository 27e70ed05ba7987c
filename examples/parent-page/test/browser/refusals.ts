import { describe, expect, it } from "vitest";
import { cast, type FamilyMember } from "./cast.ts";
import { closed, conditions, focused, hashOf, opened, recordTrial, verdict } from "./stage.ts";

const [, second, third] = cast.ready as [FamilyMember, FamilyMember, FamilyMember];

describe("the back end decides", () => {
  it("where something changed while the page was open, and says why in the language of the page", async () => {
    const page = await opened(hashOf(second));
    await page.getByRole("button", { name: "Русский" }).click();
    await page.getByRole("button", { name: "Подтвердить участие" }).waitFor();
    await recordTrial(second.participant);
    await page.getByRole("button", { name: "Подтвердить участие" }).click();
    await expect.poll(() => focused(page)).toBe("Платформа не приняла это");
    expect(await page.locator(".trouble li").textContent()).toMatch(
      /^Ребёнок уже 1 раз участвовал .* Исправить это уже нельзя\.$/,
    );
    // The conditions are as the platform has them now.
    await expect.poll(() => verdict(page).textContent()).toContain("Подтвердить участие уже нельзя");
    expect(await conditions(page)).toMatchObject({ "V.no-earlier-trial": "Не выполнено" });
    await closed(page);
  });

  it("where the confirmation was withdrawn elsewhere", async () => {
    const [page, other] = await Promise.all([opened(hashOf(third)), opened(hashOf(third))]);
    await page.getByRole("button", { name: "Confirm participation" }).click();
    await expect.poll(() => focused(page)).toBe("Participation is confirmed");
    await other.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expect.poll(() => verdict(other).textContent()).toContain("Participation is confirmed");
    for (const one of [page, other]) {
      await one.getByRole("button", { name: "Withdraw the confirmation" }).click();
      await one.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
      if (one === page) await expect.poll(() => focused(page)).toBe("You can confirm");
    }
    await expect.poll(() => focused(other)).toBe("The platform did not accept this");
    await expect.poll(() => verdict(other).textContent()).toContain("You can confirm");
    await closed(page, other);
  });

  it("where somebody may see nothing any more, and nothing stays", async () => {
    const page = await opened(hashOf(third));
    await verdict(page).waitFor();
    await page.route("**/api/**", (route) => route.fulfill({ status: 404 }));
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.getByRole("heading", { name: "There is no such lesson or child" }).waitFor();
    expect(await verdict(page).count()).toBe(0);
    expect(await page.getByText(third.participant).count()).toBe(0);
    await closed(page);
  });

  it.each([
    [
      "no JSON",
      { status: 200, contentType: "text/html", body: "<h1>Log in</h1>" },
      "The answer could not be read",
    ],
    ["other JSON", { status: 200, json: { hello: "world" } }, "The answer could not be read"],
    [
      "that it cannot now",
      { status: 503, json: { type: "urn:upm-platform:try-again-later" } },
      "The platform cannot answer now",
    ],
    ["nothing that is known", { status: 418, body: "" }, "The answer could not be read"],
  ])("unless it answers %s: then it is asked again", async (_what, answer, title) => {
    const page = await opened("#");
    await page.route("**/api/**", (route) => route.fulfill(answer));
    await page.evaluate((hash) => location.assign(hash), hashOf(third));
    await page.getByRole("heading", { name: title }).waitFor();
    await page.unroute("**/api/**");
    await page.getByRole("button", { name: "Try again" }).click();
    await verdict(page).waitFor();
    expect(await page.locator(".trouble").count()).toBe(0);
    await closed(page);
  });
});
