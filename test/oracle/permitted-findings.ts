import { clausesInOrder, type OracleClause } from "./oracle-clauses.js";
import type { OracleFinding, OracleStatus } from "./oracle-finding.js";

const duty: readonly OracleStatus[] = ["late", "overdue", "pending"];
const onTheDay: readonly OracleStatus[] = ["overdue", "pending", "unknown"];
const checked: readonly OracleStatus[] = ["overdue", "pending"];

/** The statuses that the table permits; where it names two subjects or two actors, of each. */
const permitted: { readonly [Clause in OracleClause]: readonly OracleStatus[] } = {
  "I.competencies-chosen": duty,
  "I.venues-chosen": duty,
  "I.venue-in-region": ["violated"],
  "I.venue-competencies": ["advised"],
  "II.schools-listed": duty,
  "II.drive-time": ["violated", "unknown"],
  "II.same-region": ["advised"],
  "II.schools-available": ["advised"],
  "III.schools-selected": duty,
  "III.venue-chosen": ["violated", "unknown"],
  "III.school-is-candidate": ["violated"],
  "III.coordinator-named": ["violated"],
  "III.contact-made": duty,
  "III.contact-first": ["violated"],
  "III.competencies-agreed": duty,
  "III.competencies-offered": ["violated", "unknown"],
  "III.guidelines-read": ["advised"],
  "IV.as-agreed": ["violated", "unknown"],
  "IV.lesson-created": duty,
  "IV.link-sent": duty,
  "IV.link-after-creation": ["violated"],
  "V.link-forwarded": duty,
  "V.forward-after-link": ["violated"],
  "V.help-needed": ["advised"],
  "V.participant-registered": ["violated"],
  "V.parent-registered": ["violated"],
  "V.accounts-linked": ["violated"],
  "V.diagnostics-taken": ["violated"],
  "V.no-earlier-trial": ["violated"],
  "V.confirmed-in-time": ["late"],
  "V.own-school": ["advised"],
  "VI.delivered": [...duty, "unknown"],
  "VII.mentor-present": onTheDay,
  "VII.venue-connected": onTheDay,
  "VII.venue-link-checked": checked,
  "VII.participants-present": onTheDay,
  "VII.only-confirmed": ["advised"],
  "VII.school-connected": onTheDay,
  "VII.representative-present": onTheDay,
  "VII.school-link-checked": checked,
};

const subjectsOf: { readonly [Clause in OracleClause]?: readonly string[] } = {
  "II.drive-time": ["regional-operator candidate", "regional-operator agreement"],
  "III.contact-first": ["venue agreement", "school agreement"],
  "III.competencies-agreed": ["venue agreement", "school agreement"],
};

/** The duties that may wait for another: they occur both blocked and not. */
const waiting: readonly OracleClause[] = [
  "III.schools-selected",
  "III.competencies-agreed",
  "IV.lesson-created",
  "IV.link-sent",
  "V.link-forwarded",
];

/** Every kind of finding that the table permits: clause and status, where it matters subject, actor, whether it waits. */
export function permittedKinds(): string[] {
  return clausesInOrder.flatMap((clause) =>
    permitted[clause].flatMap((status) =>
      (subjectsOf[clause] ?? [""]).flatMap((subject) => {
        const waits = waiting.includes(clause) && status !== "late" ? [" blocked", " free"] : [""];
        return waits.map((wait) => `${clause} ${status} ${subject}${wait}`);
      }),
    ),
  );
}

export function kindOf({ clause, status, actor, subject, blockedBy }: OracleFinding): string {
  const subjects = subjectsOf[clause] === undefined ? "" : `${actor} ${subject.kind}`;
  const waits = waiting.includes(clause) && status !== "late";
  const wait = blockedBy === undefined ? " free" : " blocked";
  return `${clause} ${status} ${subjects}${waits ? wait : ""}`;
}
