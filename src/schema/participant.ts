import * as Schema from "effect/Schema";
import { absent, Id, InstantText } from "./leaf.js";

const AccountLink = Schema.Struct({ parent: Id, linkedAt: InstantText });

/**
 * A Schema of `Participant`. A participant, with accounts linked, tests completed and trials attended.
 *
 * It checks the values of one Participant, not references or repetitions: those are a whole document's, see `decodeFestival`.
 *
 * @example
 * import { Participant } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(Participant)({ id: "c", school: "s", links: [{ parent: "p", linkedAt: "2020-10-01T12:00+05:00" }] }) // => true
 *
 * @since 0.1.0
 * @public
 */
export const Participant = Schema.Struct({
  id: Id,
  school: Id,
  registeredAt: absent(InstantText),
  links: absent(Schema.Array(AccountLink)),
  diagnosticTests: absent(Schema.Array(InstantText)),
  trials: absent(Schema.Array(InstantText)),
});
