import { counted } from "./plurals.js";

/** Whole seconds as a person says them: "35 minutes 20 seconds", "1 hour 5 minutes". */
export function duration(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3600), "hour"],
    [Math.floor(seconds / 60) % 60, "minute"],
    [seconds % 60, "second"],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, noun]) => counted(count, [noun, `${noun}s`]))
    .join(" ");
  return said === "" ? "0 minutes" : said;
}
