import type { Block } from "./lines/lines-file.js";
import type { Language } from "./usage.js";

/** What is being done, as far as one can watch it. */
export type Doing = "verifying" | "comparing" | "checking";

const words = {
  en: {
    verifying: "verifying lines",
    comparing: "comparing lines",
    checking: "checking lessons",
    left: (seconds: number) => `${durationOf(seconds)} left`,
  },
  ru: {
    verifying: "проверка строк",
    comparing: "сравнение строк",
    checking: "проверка уроков",
    left: (seconds: number) => `осталось ${durationOf(seconds)}`,
  },
} as const;

/** Work that takes less than this has nothing to tell, in milliseconds. */
const quick = 1000;
const betweenTwo = 100;
const usualWidth = 80;
const eraseLine = "\r\u001b[K";

/** How far the command has come, on standard error if that is a terminal, and gone in the end. */
export class Progress {
  private readonly lang: Language;
  private readonly began = performance.now();
  private doing: Doing = "verifying";
  private blocks: readonly Block[] = [];
  private since = 0;
  private shownAt: number | undefined;

  constructor(lang: Language) {
    this.lang = lang;
  }

  begin(doing: Doing, blocks: readonly Block[]): void {
    this.doing = doing;
    this.blocks = blocks;
    this.since = performance.now();
  }

  /** Says that the block at a place was done. */
  advance(place: number): void {
    if (!process.stderr.isTTY) return;
    const now = performance.now();
    if (now - this.began < quick || now - (this.shownAt ?? 0) < betweenTwo) return;
    this.shownAt = now;
    const { left, [this.doing]: doing } = words[this.lang];
    const done = (place + 1) / this.blocks.length;
    const seconds = Math.ceil((((now - this.since) / done) * (1 - done)) / 1000);
    const text = `${doing}: ${Math.floor(done * 100)} %, ${left(seconds)}`;
    // A text that is broken would not be erased whole. Some terminals do not say how wide they are.
    const width = process.stderr.columns || usualWidth;
    process.stderr.write(`${eraseLine}${text.slice(0, width - 1)}`);
  }

  end(): void {
    if (this.shownAt !== undefined) process.stderr.write(eraseLine);
    this.shownAt = undefined;
  }
}

/** `1:05` of minutes and seconds. */
function durationOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
