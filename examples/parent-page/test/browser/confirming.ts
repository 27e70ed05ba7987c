import { describe, expect, it } from "vitest";
import { cast, type FamilyMember } from "./cast.ts";
import { closed, conditions, focused, hashOf, opened, verdict } from "./stage.ts";

const [family] = cast.ready as [FamilyMember];

describe("a child of whom everything is met", () => {
  it("is confirmed, and the confirmation withdrawn after a question", async () => {
    const page = await opened(hashOf(family));
    await expect.poll(() => verdict(page).textContent()).toContain("You can confirm");
    expect(Object.values(await conditions(page))).toEqual([...Array(5).fill("Met"), "Still time"]);

    await page.getByRole("button", { name: "Confirm participation" }).click();
    await expect.poll(() => verdict(page).textContent()).toContain("Participation is confirmed");
    // Readers are told; the button that was pressed is gone.
    await expect.poll(() => focused(page)).toBe("Participation is confirmed");
    expect(Object.values(await conditions(page))).toEqual(Array(6).fill("Met"));

    await page.getByRole("button", { name: "Withdraw the confirmation" }).click();
    const question = page.getByRole("dialog", { name: "Withdraw the confirmation?" });
    await question.getByRole("button", { name: "Keep it" }).click();
    expect(await verdict(page).textContent()).toContain("Participation is confirmed");
    await page.getByRole("button", { name: "Withdraw the confirmation" }).click();
    expect(await question.textContent()).toMatch(/unless you confirm again by the end of \d+ November 2020/);
    await question.getByRole("button", { name: "Withdraw" }).click();
    await expect.poll(() => focused(page)).toBe("You can confirm");
    await closed(page);
  });

  it("is confirmed by keyboard alone", async () => {
    const page = await opened(hashOf(family));
    await verdict(page).waitFor();
    const tabTo = async (name: string) => {
      for (let step = 0; step < 10; step += 1) {
        await page.keyboard.press("Tab");
        if ((await focused(page)) === name) return;
      }
      throw new Error(`expected to come to ${name} by Tab`);
    };
    await tabTo("Confirm participation");
    const outline = await page.evaluate(
      () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
    );
    expect(outline).toBe("solid");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("Participation is confirmed");
    // On from where the verdict is, not from the top.
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Withdraw the confirmation");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("Keep it");
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("Withdraw the confirmation");
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("You can confirm");
    await closed(page);
  });

  it("is confirmed once, however often the answer is lost", async () => {
    const page = await opened(hashOf(family));
    const act = "**/api/lessons/*/confirmations/*";
    let sent = 0;
    // The request arrives, the answer does not.
    await page.route(act, async (route) => {
      sent += 1;
      await route.fetch();
      await route.abort();
    });
    await page.getByRole("button", { name: "Confirm participation" }).click();
    await expect.poll(() => focused(page)).toBe("The platform does not answer");
    await page.unroute(act);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => focused(page)).toBe("Participation is confirmed");
    expect(sent).toBe(1);
    expect(await page.locator(".trouble").count()).toBe(0);
    await page.getByRole("button", { name: "Withdraw the confirmation" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
    await expect.poll(() => focused(page)).toBe("You can confirm");
    await closed(page);
  });

  it("is confirmed again where the confirmation did not hold when it was made", async () => {
    const page = await opened(hashOf(cast.voided));
    await expect.poll(() => verdict(page).textContent()).toContain("You can confirm");
    expect(await page.getByRole("status").textContent()).toContain("does not count");
    await page.getByRole("button", { name: "Confirm participation" }).click();
    await expect.poll(() => focused(page)).toBe("Participation is confirmed");
    expect(await page.getByRole("status").textContent()).not.toContain("does not count");
    await closed(page);
  });
});
