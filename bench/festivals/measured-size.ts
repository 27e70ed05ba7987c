import type { FestivalSize } from "./generated-festival.ts";

export const confirmationsPerLesson = 10;

/** A festival of so many lessons, as it is measured. */
export function measuredSize(lessons: number): FestivalSize {
  return { lessons, confirmationsPerLesson };
}
