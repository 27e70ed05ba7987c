import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { checkDocument } from "../../src/cli/check-document.js";
import { Progress } from "../../src/cli/progress.js";
import { at, exampleFile, run, temporaryFolder } from "./run-command.js";

const folder = temporaryFolder();

describe("progress", () => {
  const blocks = 10;
  const stderr = process.stderr as { isTTY: boolean | undefined; columns: number | undefined };
  const { isTTY, columns } = stderr;
  const written = vi.spyOn(process.stderr, "write");
  const clock = vi.spyOn(performance, "now");

  /** What is written where `seconds` pass between blocks. */
  function watched(lang: "en" | "ru", seconds: number, terminal: { isTTY?: boolean; columns?: number }) {
    Object.assign(stderr, { isTTY: undefined, columns: undefined }, terminal);
    written.mockReset().mockReturnValue(true);
    let now = 5_000_000;
    clock.mockImplementation(() => now);
    const progress = new Progress(lang);
    progress.begin("verifying", blocks);
    for (let place = 0; place < 5; place += 1) {
      now += seconds * 1000;
      progress.advance(place + 1);
    }
    progress.end();
    progress.end();
    return written.mock.calls.map(([text]) => text);
  }

  afterEach(() => {
    Object.assign(stderr, { isTTY, columns });
    written.mockReset();
    clock.mockReset();
  });

  it("is told on a terminal for work over a second, and erased in the end", () => {
    const terminal = { isTTY: true, columns: 80 };
    const told = (texts: readonly string[]) => [...texts.map((text) => `\r\u001b[K${text}`), "\r\u001b[K"];
    expect(watched("en", 30, terminal)).toEqual(
      told(
        [
          "███░░░░░░░░░░░░░░░░░░░░░░░░░░░ 10 %, 4:30",
          "██████░░░░░░░░░░░░░░░░░░░░░░░░ 20 %, 4:00",
          "█████████░░░░░░░░░░░░░░░░░░░░░ 30 %, 3:30",
          "████████████░░░░░░░░░░░░░░░░░░ 40 %, 3:00",
          "███████████████░░░░░░░░░░░░░░░ 50 %, 2:30",
        ].map((text) => `verifying lines: ${text} left`),
      ),
    );
    expect(watched("ru", 0.4, terminal)).toEqual(
      told(
        [
          "█████████░░░░░░░░░░░░░░░░░░░░░ 30 %, осталось 0:03",
          "████████████░░░░░░░░░░░░░░░░░░ 40 %, осталось 0:03",
          "███████████████░░░░░░░░░░░░░░░ 50 %, осталось 0:02",
        ].map((text) => `проверка строк: ${text}`),
      ),
    );
    expect(watched("en", 0.1, terminal)).toEqual([]);
    expect(watched("en", 30, { isTTY: true, columns: 10 }).slice(0, 1)).toEqual(["\r\u001b[Kverifying"]);
  });

  it("tells what is begun at once, however short ago something was told", () => {
    Object.assign(stderr, { isTTY: true, columns: 80 });
    written.mockReset().mockReturnValue(true);
    let now = 0;
    clock.mockImplementation(() => now);
    const progress = new Progress("en");
    progress.begin("verifying", 2);
    now += 2000;
    progress.advance(1);
    now += 10;
    progress.begin("writing");
    progress.end();
    expect(written.mock.calls.map(([text]) => text)).toEqual([
      "\r\u001b[Kverifying lines: ███████████████░░░░░░░░░░░░░░░ 50 %, 0:02 left",
      "\r\u001b[Kwriting the report",
      "\r\u001b[K",
    ]);
  });

  it("is not told where standard error is no terminal", () => {
    expect(watched("en", 30, {})).toEqual([]);
  });

  it("of a document tells what is done, lesson by lesson, and is gone in the end", async () => {
    Object.assign(stderr, { isTTY: true, columns: 80 });
    written.mockReset().mockReturnValue(true);
    let now = 0;
    // Every look at the clock finds it a fifth of a second later.
    clock.mockImplementation(() => {
      now += 200;
      return now;
    });
    const output = join(folder.path, "report.json");
    const options = {
      at: Date.parse(at),
      lang: "en",
      format: "json",
      output,
      exitZero: false,
      all: false,
    } as const;
    const code = await checkDocument(readFileSync(exampleFile), { ...options, workers: undefined });
    const told = written.mock.calls.map(([text]) => String(text));
    expect(code).toBe(1);
    const steps = ["verifying the document: ", "checking lessons: ", "writing the report"];
    const places = steps.map((step) => told.findIndex((text) => text.startsWith(`\r\u001b[K${step}`)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const step of steps.slice(0, 2)) {
      const percentages = told
        .filter((text) => text.includes(step))
        .map((text) => Number(/(\d+) %/.exec(text)?.[1]));
      expect(percentages.length).toBeGreaterThan(50);
      expect(percentages).toEqual([...percentages].sort((a, b) => a - b));
      expect(percentages.at(-1)).toBe(100);
    }
    expect(told.at(-1)).toBe("\r\u001b[K");
    expect(readFileSync(output, "utf8")).toBe(
      (await run(["check", exampleFile, "--at", at, "--format", "json"])).out,
    );
  });
});
