import type { Id } from "../model/id.js";
import type { Actor } from "../regulation/clause.js";
import type { Finding } from "../verdict/finding.js";
import type { Records } from "./records.js";

/** One regional operator (by its region), venue or school. */
export interface Organisation {
  readonly actor: Actor;
  readonly id: Id;
}

/** Which operator, venue or school answers for a finding with a subject; undefined where the records do not say. */
export function actingOrganisation({ actor, subject }: Finding, records: Records): Organisation | undefined {
  if (subject === undefined) return undefined;
  const [first = "", second = ""] = subject.id.split("/");
  const lesson = records.lesson(first);
  const ids: Readonly<Record<Finding["actor"], Id | undefined>> = {
    "regional-operator": subject.kind === "region" ? first : records.venueRegion(first)?.id,
    venue: lesson?.venue ?? first,
    school: subject.kind === "school" ? first : (lesson?.school ?? second),
  };
  const id = ids[actor];
  return id ? { actor, id } : undefined;
}
