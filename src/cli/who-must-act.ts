import { actingOrganisation, type Organisation } from "../festival/acting-organisation.js";
import { bySubject } from "../festival/located-finding.js";
import type { Records } from "../festival/records.js";
import { type Finding, isBreach } from "../verdict/finding.js";

/** Findings of one clause and one status, the most urgent first. */
export type Kin = readonly [Finding, ...Finding[]];

/** The findings that one organisation must act on, what is most urgent first. */
export interface Group {
  readonly organisation: Organisation | undefined;
  readonly kin: readonly Kin[];
}

/** What nobody can put right comes last; before it advice, and before that what is not known. */
const never = Number.MAX_SAFE_INTEGER;
const whenever = never - 1;
const toBeFound = never - 2;
/** What is overdue comes before all that is ahead, what has been so for longest first. */
const overdue = -1e15;

/**
 * By when something can still be done about a finding, in epoch milliseconds: first what is overdue, then other
 * breaches that can be put right, then what has a deadline ahead, the nearest first.
 */
function urgency(finding: Finding): number {
  const { status, due, remedy } = finding;
  if (remedy?.kind === "never" || status === "late") return never;
  if (status === "unknown") return toBeFound;
  if (status === "overdue") return overdue + Date.parse(due ?? "");
  const until = remedy?.kind === "act" ? remedy.by : due;
  if (until !== undefined) return Date.parse(until);
  return isBreach(finding) ? 0 : whenever;
}

/**
 * Who must act on a finding: the organisation that can put it right, and where none can or a family must, the one that
 * answers for it. A venue of another region's plan is put right by that region's operator.
 */
function mustAct(finding: Finding, records: Records): Organisation | undefined {
  const { remedy, subject, details } = finding;
  if (remedy?.kind !== "act" || remedy.actor === "parent" || remedy.actor === "participant" || !subject) {
    return actingOrganisation(finding, records);
  }
  const [region] = (details && "regions" in details && details.regions) || [];
  if (region !== undefined) return { actor: "regional-operator", id: region };
  return actingOrganisation({ actor: remedy.actor, subject }, records);
}

/** Findings by the organisation that must act on them, the most urgent first. */
export function groupsOf(findings: readonly Finding[], records: Records): Group[] {
  const sorted = findings
    .map((finding) => ({ finding, urgency: urgency(finding) }))
    .sort((a, b) => a.urgency - b.urgency || bySubject(a.finding, b.finding))
    .map(({ finding }) => finding);
  // A map keeps the order in which keys came, so the most urgent stay first at every level.
  const groups = new Map<
    string,
    { organisation: Organisation | undefined; kin: Map<string, [Finding, ...Finding[]]> }
  >();
  for (const finding of sorted) {
    const organisation = mustAct(finding, records);
    const key = `${organisation?.actor}/${organisation?.id}`;
    const group = groups.get(key) ?? { organisation, kin: new Map() };
    groups.set(key, group);
    const kin = `${finding.clause} ${finding.status} ${finding.remedy?.kind}`;
    const alike = group.kin.get(kin);
    if (alike === undefined) group.kin.set(kin, [finding]);
    else alike.push(finding);
  }
  const all = [...groups.values()].map(({ organisation, kin }) => ({ organisation, kin: [...kin.values()] }));
  const breaches = new Map(all.map((group) => [group, findingsOf(group).filter(isBreach).length]));
  const first = (group: Group) => urgency(group.kin[0]?.[0] as Finding);
  return all.sort(
    (a, b) =>
      first(a) - first(b) ||
      (breaches.get(b) as number) - (breaches.get(a) as number) ||
      ((a.organisation?.id ?? "") < (b.organisation?.id ?? "") ? -1 : 1),
  );
}

/** All findings of a group. */
export function findingsOf({ kin }: Group): readonly Finding[] {
  return kin.flat();
}
