import type { Report } from "../../festival/report.js";
import { linesChecker } from "../../lines/lines-checker.js";
import { type HeadOfFile, headOfFile } from "./head-of-file.js";
import type { LinesFile } from "./lines-file.js";

/** All that the thread that asks needs of what comes before the lessons, which is large: it goes from thread to thread. */
export interface BeforeLessons extends Omit<HeadOfFile, "references"> {
  /** The report on it; undefined where it is not right. */
  readonly plan: Report | undefined;
  /** By id. */
  readonly regionNames: ReadonlyMap<string, string>;
}

export function beforeLessons(file: LinesFile, at: number): BeforeLessons {
  const { references, ...head } = headOfFile(file);
  if (head.issues.length > 0) return { ...head, plan: undefined, regionNames: new Map() };
  return {
    ...head,
    plan: linesChecker(references, { at }).plan(),
    regionNames: new Map(references.regions.map(({ id, name }) => [id, name])),
  };
}
