import type { Clause } from "../../regulation/clause.js";
import type { Standing } from "../cases/variation.js";

const byKind: Readonly<Record<string, readonly Standing[]>> = {
  "must duty": ["holds", "late", "overdue", "pending", "unknown"],
  "must condition": ["holds", "violated", "unknown"],
  "must act-in-time": ["holds", "late", "unknown"],
  "should condition": ["holds", "advised"],
};

/** All that can be said of a clause. What is seen on the day of the lesson has no instant, so that it is never late. */
export function standingsOfClause({ level, kind, deadline }: Clause): readonly Standing[] {
  const standings = byKind[`${level} ${kind}`] ?? [];
  const onTheDay = deadline === "start" || deadline === "before-start";
  return onTheDay ? standings.filter((standing) => standing !== "late") : standings;
}
