import { type Counts, type Summary, sumOf } from "../festival/report.js";
import type { Id } from "../model/id.js";
import { type ClauseId, clauses } from "../regulation/clauses.js";

/** Adds summaries of parts up to that of the whole, in whatever order they come. */
export class SummarySum {
  private all: Counts = { breaches: 0, unknown: 0, pending: 0, advice: 0 };
  private readonly byClause = new Map<ClauseId, Counts>();
  private readonly byRegion = new Map<Id, Counts>();

  add(summary: Summary): void {
    this.all = sumOf(this.all, summary);
    for (const counts of summary.byClause) addTo(this.byClause, counts.clause, counts);
    for (const counts of summary.byRegion) addTo(this.byRegion, counts.region, counts);
  }

  get summary(): Summary {
    return {
      ...this.all,
      byClause: clauses.flatMap(({ id }) => {
        const counts = this.byClause.get(id);
        return counts === undefined ? [] : [{ clause: id, ...counts }];
      }),
      byRegion: [...this.byRegion]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([region, counts]) => ({ region, ...counts })),
    };
  }
}

function addTo<K>(sums: Map<K, Counts>, key: K, counts: Counts): void {
  const before = sums.get(key);
  const { breaches, unknown, pending, advice } = counts;
  sums.set(key, before === undefined ? { breaches, unknown, pending, advice } : sumOf(before, counts));
}
