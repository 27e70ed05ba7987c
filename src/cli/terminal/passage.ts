import type { Line } from "./line.js";

/** Lines that are told together or not at all. */
export type Block = readonly Line[];

/** A part of a text. */
export interface Passage {
  readonly blocks: readonly Block[];
  /**
   * What becomes of it where a screen has no room for all: `cut` gives its first blocks; `whole-or-not` all of it or none, and
   * no more than a third of the screen.
   */
  readonly onScreen: "cut" | "whole-or-not";
}

/** All lines of a text. */
export function linesOf(passages: readonly Passage[]): readonly Line[] {
  return passages.flatMap(({ blocks }) => blocks.flat());
}
