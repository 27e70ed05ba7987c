import { displayWidth } from "./terminal/columns.js";
import type { Language } from "./usage.js";

/** What is being done, as far as one can watch it. */
export type Doing = "verifying-document" | "verifying" | "comparing" | "checking" | "writing";

const words = {
  en: {
    "verifying-document": "verifying the document",
    verifying: "verifying lines",
    comparing: "comparing lines",
    checking: "checking lessons",
    writing: "writing the report",
    left: (seconds: number) => `${durationOf(seconds)} left`,
  },
  ru: {
    "verifying-document": "проверка документа",
    verifying: "проверка строк",
    comparing: "сравнение строк",
    checking: "проверка уроков",
    writing: "запись отчёта",
    left: (seconds: number) => `осталось ${durationOf(seconds)}`,
  },
} as const;

/** Work that takes less than this has nothing to tell, in milliseconds. */
const quick = 1000;
const betweenTwo = 100;
/** Of less than this share done, nobody knows how long the rest takes. */
const tooEarlyToTell = 0.05;
const usualWidth = 80;
const eraseLine = "\r\u001b[K";

/** The bar is as wide as there is room, and no wider than this. */
const widestBar = 30;
const narrowestBar = 5;

/** How far the command has come, on standard error if that is a terminal, and gone in the end. */
export class Progress {
  private readonly lang: Language;
  private readonly began = performance.now();
  private doing: Doing = "verifying";
  private total: number | undefined;
  private since = 0;
  private shownAt = 0;
  private isShown = false;

  constructor(lang: Language) {
    this.lang = lang;
  }

  /** Says what is done now, and in how many steps if that is known. */
  begin(doing: Doing, total?: number): void {
    this.doing = doing;
    this.total = total;
    this.since = performance.now();
    // What came before may have taken long without a word, and so may the first step.
    this.shownAt = 0;
    this.show(0, this.since);
  }

  /** Says how many steps are done. */
  advance(done: number): void {
    if (process.stderr.isTTY) this.show(done, performance.now());
  }

  end(): void {
    if (this.isShown) process.stderr.write(eraseLine);
    this.isShown = false;
  }

  private show(steps: number, now: number): void {
    if (!process.stderr.isTTY || now - this.began < quick || now - this.shownAt < betweenTwo) return;
    this.shownAt = now;
    this.isShown = true;
    // Some terminals do not say how wide they are. A text that is broken would not be erased whole.
    const room = (process.stderr.columns || usualWidth) - 1;
    process.stderr.write(`${eraseLine}${this.told(steps, now, room).slice(0, room)}`);
  }

  private told(steps: number, now: number, room: number): string {
    const { left, [this.doing]: doing } = words[this.lang];
    if (this.total === undefined) return doing;
    const done = this.total === 0 ? 1 : steps / this.total;
    const seconds = Math.ceil((((now - this.since) / done) * (1 - done)) / 1000);
    const said = `${Math.floor(done * 100)} %${done < tooEarlyToTell ? "" : `, ${left(seconds)}`}`;
    return `${doing}: ${barOf(done, room - displayWidth(`${doing}:  ${said}`))}${said}`;
  }
}

/** A bar with a space after it, where there is room for one. */
function barOf(done: number, room: number): string {
  if (room < narrowestBar) return "";
  const width = Math.min(room, widestBar);
  const filled = Math.floor(done * width);
  return `${"█".repeat(filled)}${"░".repeat(width - filled)} `;
}

/** `1:05` of minutes and seconds. */
function durationOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
