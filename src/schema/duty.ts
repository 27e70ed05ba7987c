import * as Schema from "effect/Schema";
import type { Duty as DutyModel } from "../festival/duties.js";
import { clauses } from "../regulation/clauses.js";
import { Subject } from "./finding.js";
import { Id, WrittenInstant } from "./leaf.js";
import type { SchemaOf } from "./schema-of.js";

const ClauseId = Schema.Literals(clauses.map(({ id }) => id));

/**
 * A Schema of `Duty`, an entry of the board that `duties` gives.
 *
 * @example
 * import { Duty } from "upm-rules/schema";
 * import * as Schema from "effect/Schema";
 *
 * Schema.is(Duty)({ clause: "VI.delivered", state: "pending" }) // => false
 *
 * @since 0.1.0
 * @public
 */
export const Duty: SchemaOf<DutyModel> = Schema.Struct({
  clause: ClauseId,
  actor: Schema.Literals(["regional-operator", "venue", "school"]),
  owedBy: Id,
  subject: Subject,
  due: WrittenInstant,
  timeZone: Schema.String,
  state: Schema.Literals(["pending", "overdue", "late", "done", "unknown", "not-applicable"]),
  doneAt: Schema.optionalKey(WrittenInstant),
  blockedBy: Schema.optionalKey(Schema.Array(ClauseId)),
  reason: Schema.optionalKey(Schema.Literals(["cancelled", "lesson-not-created", "nothing-to-deliver"])),
});
