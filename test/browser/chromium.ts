import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where systems put it; `CHROMIUM` says where else. */
const places = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Starts Chromium, which must be there: what it would have shown is not passed over. */
export async function startChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = places.find((place) => place !== "" && existsSync(place));
  if (executablePath === undefined) {
    throw new Error(
      "these tests need Chromium: install it (Debian: apt-get install chromium), or name its file in CHROMIUM",
    );
  }
  return await chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: [
      ...["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
      ...["--disable-component-update", "--disable-sync"],
      ...more,
    ],
  });
}
