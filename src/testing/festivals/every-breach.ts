import type { ClauseId } from "../../regulation/clauses.js";
import type { Breach } from "./breach.js";
import { breachesOfLessons } from "./breaches-of-lessons.js";
import { breachesOfThePlan } from "./breaches-of-the-plan.js";

/** How each clause is broken. */
export const breaches: { readonly [C in ClauseId]: Breach } = { ...breachesOfThePlan, ...breachesOfLessons };
