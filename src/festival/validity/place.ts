import { pointerTo } from "../../issues/issue.js";

/**
 * Where a value stands in a document. A pointer is spelt out only when there is something to say, and one place serves all
 * records of a list in turn: a place each, for a million records that are right, costs more than looking at them.
 */
export class Place {
  private readonly within: Place | undefined;
  /** The key in the object, or the position in the list, that this stands in. */
  key: string | number;

  constructor(within: Place | undefined, key: string | number) {
    this.within = within;
    this.key = key;
  }

  /** The JSON pointer of the value, or of what stands in it under a key. */
  pointer(key?: string): string {
    const own = this.within === undefined ? "" : pointerTo(this.within.pointer(), this.key);
    return key === undefined ? own : pointerTo(own, key);
  }
}

/** The whole document. */
export const wholeDocument = new Place(undefined, "");
