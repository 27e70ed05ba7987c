/** The words that only the page needs; all others come from the messages. */
export interface Labels {
  readonly title: string;
  readonly lead: string;
  readonly regulation: string;
  readonly regulationText: string;
  readonly contents: string;
  readonly skip: string;
  readonly skipHeatMap: string;
  /** What each weight counts. */
  readonly weights: {
    readonly breaches: string;
    readonly unknown: string;
    readonly pending: string;
    readonly advice: string;
  };
  readonly region: string;
  readonly byStage: string;
  readonly timeline: string;
  readonly timelineText: string;
  readonly asOf: string;
  readonly chartOf: (stage: string, first: string, last: string, counts: string) => string;
  readonly noDuties: string;
  readonly zone: string;
  readonly byZone: string;
  readonly next: string;
  readonly last: string;
  readonly doneOf: (done: number, all: number) => string;
  readonly heatMap: string;
  readonly heatMapText: string;
  readonly heatMapHint: string;
  readonly countedBy: string;
  readonly breachesOnly: string;
  readonly allFindings: string;
  readonly shades: string;
  readonly clausesInWords: string;
  readonly findings: string;
  readonly filters: string;
  readonly search: string;
  readonly searchHint: string;
  readonly status: string;
  readonly stageOrClause: string;
  /** All organisations of a kind. */
  readonly everyone: {
    readonly "regional-operator": string;
    readonly venue: string;
    readonly school: string;
  };
  readonly unnamed: string;
  readonly any: string;
  readonly reset: string;
  /** With `{shown}` and `{all}` for the numbers. */
  readonly shown: string;
  readonly nothingShown: string;
  readonly what: string;
  readonly continued: (name: string, from: number, to: number, all: number) => string;
  readonly end: string;
}
