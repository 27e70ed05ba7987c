import { getSystemErrorMap } from "node:util";

/** What is wrong with what the command was given, for the one who called it. */
export class Complaint extends Error {
  /** @param {readonly string[]} lines */
  constructor(lines) {
    super(lines.join("\n"));
    this.lines = lines;
  }

  /**
   * @param {"read" | "write"} what
   * @param {string} file
   * @param {unknown} error
   */
  static about(what, file, error) {
    const { errno = 0 } = /** @type {NodeJS.ErrnoException} */ (error);
    const reason = getSystemErrorMap().get(errno)?.[1] ?? error;
    return new Complaint([`cannot ${what} ${file}: ${reason}`]);
  }
}
