import { invalidRegulation } from "../issues/invalid-regulation.js";
import { pointerTo } from "../issues/issue.js";
import { received } from "../issues/received.js";
import { amendmentIssues } from "./amendment-validity.js";
import { type Regulation, upm2020 } from "./regulation.js";

/**
 * Changes to a regulation: any of its parameters; one left out (or `null`) stays as it is.
 *
 * @since 0.1.0
 * @public
 */
export type Amendments = { readonly [P in keyof Regulation]?: Regulation[P] | null | undefined };

/**
 * The regulation with some parameters changed: how a region makes its own.
 *
 * Throws `InvalidRegulation` that names every change out of its bounds. Parameters marked as such in readings 1, 2, 4
 * and 7.
 *
 * @example
 * import { amend, canConfirmParticipant, upm2020 } from "upm-rules";
 *
 * const stricter = amend(upm2020, { confirmationLeadDays: 7 });
 * stricter.confirmationLeadDays // => 7
 * amend(upm2020, { deliveryLeadDays: -1 }) // throws InvalidRegulation
 *
 * @since 0.1.0
 * @public
 */
export function amend(regulation: Regulation, changes: Amendments): Regulation {
  const named = Object.entries(changes).filter(([, value]) => value !== undefined && value !== null);
  // A region that only adds non-working days must not contradict the working days in force, nor the other way round.
  const { workingDays } = regulation;
  const issues = amendmentIssues(
    { workingDays, ...Object.fromEntries(named) },
    "",
    regulation.nonWorkingDays,
  );
  for (const [name, value] of named) {
    if (!Object.hasOwn(upm2020, name))
      issues.push({
        pointer: pointerTo("", name),
        expected: "a parameter of the regulation",
        received: received(value),
      });
  }
  if (issues.length > 0) throw invalidRegulation(issues);
  return { ...regulation, ...(Object.fromEntries(named) as Partial<Regulation>) };
}
