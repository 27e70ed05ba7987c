import { isInvalidFestival } from "../../src/issues/invalid-festival.js";
import type { Issue } from "../../src/issues/issue.js";
import { decodeFestival } from "../../src/schema/decode-festival.js";

/** What `decodeFestival` says is wrong; nothing where it decodes. Anything but `InvalidFestival` is thrown on. */
export function issuesOf(document: unknown): readonly Issue[] {
  try {
    decodeFestival(document);
    return [];
  } catch (error) {
    if (!isInvalidFestival(error)) throw error;
    return error.issues;
  }
}

/** Whether an issue is about more than one value: a reference, a repetition, an order, two lists that exclude each other. */
export function isAboutSeveralValues({ expected }: Issue): boolean {
  return /^the id of one of|already$|no earlier|not before confirmedAt|not among nonWorkingDays/.test(
    expected,
  );
}
