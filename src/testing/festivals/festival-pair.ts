import type { Festival } from "../../model/festival.js";
import { amend } from "../../regulation/amend.js";
import type { ClauseId } from "../../regulation/clauses.js";
import { upm2020 } from "../../regulation/regulation.js";
import type { InstantText } from "../../time/instant.js";
import type { Subject } from "../../verdict/finding.js";
import { written } from "../cases/setting.js";
import { breaches } from "./every-breach.js";
import { type DrawnFestival, firstTimeline, keptFestival } from "./festival-of-regions.js";
import { idsOf } from "./kept-region.js";
import { afterAll } from "./timeline.js";

/** A festival that keeps every clause, the same with one of them broken, and as of when that shows. */
export interface FestivalPair {
  readonly kept: Festival;
  readonly broken: Festival;
  /** ISO UTC. */
  readonly at: InstantText;
  /** What the breach is found of. */
  readonly subject: Subject;
  /** The clauses that are found broken: the one that was asked for, and those that cannot be kept without it. */
  readonly clauses: readonly ClauseId[];
}

/** A drawn festival with a clause broken in its first region; what is late there is late by so many milliseconds. */
export function festivalPair(clause: ClauseId, drawn: DrawnFestival, lateBy: number): FestivalPair {
  const { of, at: asOf = afterAll, subject, entails = [] } = breaches[clause];
  const regulation = amend(upm2020, drawn.amendments);
  const ids = idsOf(0);
  const times = firstTimeline(drawn);
  const at = asOf(times);
  const kept = keptFestival(drawn, at);
  return {
    kept,
    broken: of({ festival: kept, ids, times, regulation, lateBy }),
    at: written(at),
    subject: subject?.(ids) ?? { kind: "lesson", id: ids.lesson },
    clauses: [clause, ...entails],
  };
}
