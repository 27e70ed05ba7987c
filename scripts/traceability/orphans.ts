/** Whatever does not lead from the regulation to the code and back, each with what to do about it. */
import {
  clausesWithoutCell,
  clausesWithoutParameter,
  deadlinesWithoutCell,
  parametersWithoutCell,
  readingsAside,
  statementsWithoutTrace,
} from "./orphans-of-cells.ts";
import {
  clausesWithoutRule,
  clausesWithoutSentence,
  clausesWithoutTest,
  parametersWithoutCode,
} from "./orphans-of-code.ts";
import type { Trace } from "./trace.ts";

export function orphansOf(trace: Trace): string[] {
  return [
    statementsWithoutTrace,
    clausesWithoutCell,
    deadlinesWithoutCell,
    readingsAside,
    parametersWithoutCell,
    clausesWithoutParameter,
    clausesWithoutRule,
    clausesWithoutTest,
    clausesWithoutSentence,
    parametersWithoutCode,
  ].flatMap((orphans) => orphans(trace));
}
