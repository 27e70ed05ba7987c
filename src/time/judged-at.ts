import { invalidFacts } from "../issues/invalid-facts.js";
import { received } from "../issues/received.js";
import { type EpochMilliseconds, type Instant, instantExpected, instantOf } from "./instant.js";

/** The instant that records are judged as of; throws `InvalidFacts` where it is none. */
export function judgedAt(at: Instant): EpochMilliseconds {
  const instant = instantOf(at);
  if (Number.isNaN(instant))
    throw invalidFacts([{ pointer: "/at", expected: instantExpected, received: received(at) }]);
  return instant;
}
