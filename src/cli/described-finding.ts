import type { Records } from "../festival/records.js";
import type { Description } from "../messages/describe.js";
import type { Finding, Subject } from "../verdict/finding.js";
import type { Messages } from "./languages.js";
import { subjectName, zoneOf } from "./names.js";

/** A finding in sentences, with names as people know them and dates in the zone of the place. */
export function describedFinding(
  finding: Finding,
  records: Records,
  messages: Messages,
  nameOf: (subject: Subject) => string = (subject) => subjectName(subject, records, messages),
): Description {
  const timeZone = zoneOf(finding.subject, records);
  return messages.describe(withoutRepetition(finding), { nameOf, ...(timeZone && { timeZone }) });
}

/** The finding without the deadline in its remedy, where it says that itself. */
function withoutRepetition(finding: Finding): Finding {
  const { due, remedy } = finding;
  const repeats = remedy?.kind === "never" && due !== undefined && remedy.since === due;
  return repeats ? { ...finding, remedy: { kind: "never" } } : finding;
}
