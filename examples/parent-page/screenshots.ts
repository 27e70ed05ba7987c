/** Takes the pictures of the page into docs/images, from the built page and the running back end: `node screenshots.ts`. */
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { cast, type FamilyMember } from "./test/browser/cast.ts";
import { closed, dropCurtain, hashOf, opened, raiseCurtain, verdict } from "./test/browser/stage.ts";

const images = join(import.meta.dirname, "../../docs/images");

/** What both together may weigh. */
const mostBytes = 150_000;

const [ready] = cast.ready as [FamilyMember];

const pictures: ReadonlyArray<readonly [name: string, hash: string, look: BrowserContextOptions]> = [
  [
    "parent-page-wide",
    hashOf(cast.missing),
    {
      viewport: { width: 1040, height: 680 },
      deviceScaleFactor: 0.8,
      colorScheme: "light",
      locale: "en-GB",
    },
  ],
  [
    "parent-page-narrow",
    hashOf(ready),
    { viewport: { width: 390, height: 800 }, colorScheme: "dark", locale: "ru-RU" },
  ],
];

mkdirSync(images, { recursive: true });
// Grey edges of letters: there are fewer of them than of coloured ones.
await raiseCurtain("--disable-lcd-text");
try {
  let bytes = 0;
  for (const [name, hash, look] of pictures) {
    const page = await opened(hash, look);
    await verdict(page).waitFor();
    const path = join(images, `${name}.png`);
    await page.screenshot({ path });
    await closed(page);
    const { size } = statSync(path);
    console.log(`${path}: ${size} bytes`);
    bytes += size;
  }
  if (bytes > mostBytes) throw new Error(`the pictures have more than ${mostBytes} bytes: show less`);
} finally {
  await dropCurtain();
}
