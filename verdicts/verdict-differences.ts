/** How the verdicts of a space differ from its baseline, with the smallest case that shows each difference. */
import type { Finding } from "upm-rules";
import { type Baseline, casesOf, judgedAt } from "./baseline.ts";
import { type Choice, type Judged, type Labels, labelsOf, type Space, valuesOf } from "./decision-space.ts";

export interface Difference {
  readonly check: string;
  /** A clause id; `outcome`, `order` of findings or `stableUntil` where no finding differs. */
  readonly about: string;
  /** Whether the verdict is another one, or only what is said of it: details and remedies. */
  readonly kind: "verdict" | "words";
  readonly from: string;
  readonly to: string;
  /** How many cases of the space show it. */
  readonly cases: number;
  readonly witness: Witness;
}

/** The first case that shows a difference: cases come by the number of facts that differ from the good case. */
export interface Witness {
  readonly unlikeTheGoodCase: Choice;
  readonly facts: unknown;
  readonly amendments: unknown;
  readonly before: Judged;
  readonly after: Judged;
}

/** One finding of a clause, which one actor answers for, on one subject. */
function keyOf({ clause, actor, subject }: Finding): string {
  return [clause, actor, subject?.kind, subject?.id].join(" ");
}

const ofVerdict = ["due", "timeZone", "doneAt", "blockedBy"] as const;
const ofWords = ["details", "remedy"] as const;

type Seen = Pick<Difference, "about" | "kind" | "from" | "to">;

function differenceOf(before: Finding | undefined, after: Finding | undefined): Seen | undefined {
  const about = (before ?? after)?.clause ?? "";
  const [from = "nothing", to = "nothing"] = [before?.status, after?.status];
  if (from !== to) return { about, kind: "verdict", from, to };
  const differs = (field: keyof Finding) =>
    JSON.stringify(before?.[field]) !== JSON.stringify(after?.[field]);
  const fields = ofVerdict.filter(differs);
  const words = ofWords.filter(differs);
  if (fields.length + words.length === 0) return undefined;
  // Which instants or words differ is for the witness to show: all cases of a clause are one difference.
  const [kind, told] = fields.length > 0 ? (["verdict", fields] as const) : (["words", words] as const);
  return { about, kind, from, to: `${to} with another ${told.join(", ")}` };
}

export function differencesBetween(before: Judged, after: Judged): Seen[] {
  const earlier = new Map(before.findings.map((finding) => [keyOf(finding), finding]));
  const later = new Map(after.findings.map((finding) => [keyOf(finding), finding]));
  const seen = [...new Set([...earlier.keys(), ...later.keys()])]
    .map((key) => differenceOf(earlier.get(key), later.get(key)))
    .filter((difference) => difference !== undefined);
  if (seen.some(({ kind }) => kind === "verdict")) return seen;
  const whole = [
    ["outcome", before.outcome, after.outcome],
    ["order", [...earlier.keys()].join("; "), [...later.keys()].join("; ")],
    ["stableUntil", before.stableUntil, after.stableUntil],
  ] as const;
  for (const [about, from = "nothing", to = "nothing"] of whole) {
    if (from !== to) seen.push({ about, kind: "verdict", from, to });
  }
  return seen;
}

/** Every difference of a space from its baseline; one of a kind stands for all cases that show it. */
export function differencesOf(space: Space, baseline: Baseline): Difference[] {
  const found = new Map<string, Difference>();
  for (const [choice, before] of casesOf(baseline)) {
    const values = valuesOf(space, choice);
    if (values === undefined) continue;
    const after = judgedAt(space, values);
    for (const seen of differencesBetween(before, after)) {
      const name = JSON.stringify([seen.about, seen.kind, ...sortOf(seen)]);
      const { cases, witness } = found.get(name) ?? {
        cases: 0,
        witness: witnessOf(space, baseline.labels, choice, values, before, after),
      };
      found.set(name, { ...seen, check: space.check, cases: cases + 1, witness });
    }
  }
  return [...found.values()];
}

/** Instants at which a verdict stops to stand are too many to tell apart, and so are orders of findings. */
function sortOf({ about, from, to }: Seen): readonly string[] {
  return about === "stableUntil" || about === "order" ? [] : [from, to];
}

function witnessOf(
  space: Space,
  labels: Labels,
  choice: Choice,
  values: Readonly<Record<string, unknown>>,
  before: Judged,
  after: Judged,
): Witness {
  const unlike = Object.entries(choice).filter(([name, label]) => labels[name]?.[0] !== label);
  const { regulation: amendments } = values;
  return {
    unlikeTheGoodCase: Object.fromEntries(unlike),
    ...{ facts: space.factsOf(values), amendments, before, after },
  };
}

/** What of a space is not in its baseline, or the other way round: an axis, or a label of one. */
export function labelsApart(space: Space, baseline: Baseline): string[] {
  const now = labelsOf(space);
  const apart: string[] =
    space.most === baseline.most ? [] : [`at most ${space.most} facts differ, not ${baseline.most}`];
  for (const [one, other, says] of [
    [now, baseline.labels, "is new"],
    [baseline.labels, now, "is gone"],
  ] as const) {
    for (const [name, labels] of Object.entries(one)) {
      const missing = labels.filter((label) => !other[name]?.includes(label));
      if (missing.length > 0)
        apart.push(`${name}: ${missing.map((label) => `"${label}"`).join(", ")} ${says}`);
    }
  }
  if (apart.length === 0 && JSON.stringify(now) !== JSON.stringify(baseline.labels))
    apart.push("another order");
  return apart;
}
