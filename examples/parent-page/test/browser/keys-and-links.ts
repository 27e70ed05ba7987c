import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { cast, type FamilyMember } from "./cast.ts";
import { closed, hashOf, keyOf, opened, verdict } from "./stage.ts";

const [family] = cast.ready as [FamilyMember];
const giveKey = async (page: Page, key: string) => {
  await page.getByLabel("Parent's key").fill(key);
  await page.keyboard.press("Enter");
};

describe("a key", () => {
  it("is taken out of the address at once, and kept for the tab", async () => {
    const page = await opened(hashOf(family));
    await verdict(page).waitFor();
    expect(page.url()).not.toContain("key");
    expect(page.url()).toContain(`participant=${family.participant}`);
    await page.reload();
    await verdict(page).waitFor();
    await page.goBack();
    expect(page.url()).not.toContain("demo");
    await closed(page);
  });

  it("is asked for once, and again where it does not fit", async () => {
    const { lesson, participant } = family;
    const page = await opened(`#${new URLSearchParams({ lesson, participant })}`);
    await giveKey(page, "мой ключ");
    expect(await page.getByLabel("Parent's key").getAttribute("aria-invalid")).toBe("true");
    expect(await page.getByText("does not look like a key").isVisible()).toBe(true);
    await giveKey(page, "demo-parent-of-nobody");
    await page.getByRole("heading", { name: "The key does not fit" }).waitFor();
    await page.getByRole("button", { name: "Give another key" }).click();
    await giveKey(page, ` ${keyOf(family.parent)} `);
    await verdict(page).waitFor();
    await page.getByRole("button", { name: "Forget the key" }).click();
    await page.getByRole("heading", { name: "Your key" }).waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await closed(page);
  });

  it("of somebody else than a parent does not do", async () => {
    const page = await opened(`#${new URLSearchParams({ ...family, key: "demo-platform-services" })}`);
    await page.getByRole("heading", { name: "This is not a parent's key" }).waitFor();
    expect(await page.getByRole("button", { name: "Give another key" }).isVisible()).toBe(true);
    await closed(page);
  });
});

describe("a link", () => {
  it("that names nobody shows the parent's children, and leads on from there and back", async () => {
    const page = await opened(`#key=${keyOf(family.parent)}`);
    await page.getByRole("heading", { name: `Child ${family.participant}` }).waitFor();
    await page.getByRole("listitem").getByRole("link").first().click();
    await verdict(page).waitFor();
    expect(page.url()).toContain(`lesson=${family.lesson}`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    await page.getByRole("link", { name: "All children and lessons" }).click();
    await page.getByRole("heading", { name: "Your children" }).waitFor();
    await closed(page);
  });

  it("with ids that somebody made up stays text, and asks for nothing else", async () => {
    const key = keyOf(family.parent);
    const page = await opened("#");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname.replaceAll("'", "%27")));
    const madeUp = [
      "<img src=x onerror=alert(1)>",
      "' or 1=1 --",
      "%2e%2e",
      "a?b#c",
      "😀".repeat(40),
      "x".repeat(300),
    ];
    for (const id of madeUp) {
      const answer = page.waitForResponse("**/api/**");
      await page.evaluate(
        (hash) => location.assign(hash),
        `#${new URLSearchParams({ lesson: id, participant: id, key })}`,
      );
      await answer;
      await page.getByRole("heading", { name: "There is no such lesson or child" }).waitFor();
      const path = encodeURIComponent(id).replaceAll("'", "%27");
      expect(asked.splice(0)).toEqual([`/api/lessons/${path}/participants/${path}/conditions`]);
      expect(await page.locator("img").count()).toBe(0);
    }
    await closed(page);
  });

  it("of a child that says markup shows it as text", async () => {
    const participant = "<b onclick=alert(1)>child";
    const page = await opened(hashOf({ ...family, participant }));
    await verdict(page).waitFor();
    expect(await page.locator("dd").first().textContent()).toBe(participant);
    await closed(page);
  });

  it("that lost a part, or leads elsewhere, is said to be damaged", async () => {
    const page = await opened(`#key=${keyOf(family.parent)}`);
    for (const hash of ["#lesson=a", "#lesson=..&participant=b", "#lesson=a%2Fb&participant=c"]) {
      await page.evaluate((to) => location.assign(to), hash);
      await page.getByRole("heading", { name: "The link is damaged" }).waitFor();
      await page.getByRole("link", { name: "Show my children" }).click();
      await page.getByRole("heading", { name: "Your children" }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    }
    await closed(page);
  });
});
