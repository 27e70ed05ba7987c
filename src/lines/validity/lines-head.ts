import { festivalIndex } from "../../festival/festival-index.js";
import type { Loose } from "../../festival/validity/document-check.js";
import { festivalIssues } from "../../festival/validity/festival-issues.js";
import { type Issue, mostIssues } from "../../issues/issue.js";
import type { FestivalReferences } from "../festival-line.js";
import { type LineKind, lineKind, listOfKind, type ReferenceKind } from "../line-kind.js";
import type { KnownReferences } from "./lesson-line-issues.js";
import { inLineOrder, noHeader, secondHeader, unknownLine } from "./line-issue.js";

/** Everything before the first lesson. */
export interface HeadOfLines {
  /** To be used where there are no issues. */
  readonly references: FestivalReferences;
  readonly known: KnownReferences;
  readonly issues: readonly Issue[];
}

/** Says what is wrong with the shape of a line. */
type ShapeIssues = (kind: LineKind, json: unknown, line: number) => readonly Issue[];

/** Takes in the lines before the first lesson, and verifies them once all are there, since they refer to each other. */
export class LinesHead {
  private readonly shapeIssues: ShapeIssues;
  /** What is wrong with lines one by one. */
  private readonly byThemselves: Issue[] = [];
  private readonly records: { readonly [K in ReferenceKind]: unknown[] } = {
    region: [],
    competency: [],
    venue: [],
    school: [],
    driveTime: [],
    agreement: [],
  };
  /** Of each record the line that it stands on. */
  private readonly linesOf: { readonly [K in ReferenceKind]: number[] } = {
    region: [],
    competency: [],
    venue: [],
    school: [],
    driveTime: [],
    agreement: [],
  };
  private count = 0;

  /** Without `shapeIssues`, shapes are the business of types. */
  constructor(shapeIssues: ShapeIssues = () => []) {
    this.shapeIssues = shapeIssues;
  }

  /** Takes the next line, `undefined` where it is no JSON; answers whether it belongs here, which the first lesson does not. */
  take(json: unknown): boolean {
    const kind = lineKind(json);
    const line = this.count + 1;
    if (line === 1 && kind !== "header") this.note([noHeader]);
    if (kind === "lesson") return false;
    this.count = line;
    if (kind === undefined) {
      this.note([unknownLine(json, line)]);
      return true;
    }
    this.note(this.shapeIssues(kind, json, line));
    if (kind !== "header") {
      this.records[kind].push((json as Loose)[kind]);
      this.linesOf[kind].push(line);
    } else if (line > 1) {
      this.note([secondHeader(line)]);
    }
    return true;
  }

  /** Notes issues as long as there is room for them. */
  private note(issues: readonly Issue[]): void {
    for (const issue of issues) if (this.byThemselves.length <= mostIssues) this.byThemselves.push(issue);
  }

  /** What the lines were; there need not be a lesson. */
  end(): HeadOfLines {
    if (this.count === 0) this.note([noHeader]);
    const lists = Object.fromEntries(
      Object.entries(this.records).map(([kind, records]) => [listOfKind[kind as ReferenceKind], records]),
    );
    const index = festivalIndex(lists);
    const issues = festivalIssues(lists, "checked", index).map((issue) => ({
      ...issue,
      pointer: this.pointerInLines(issue.pointer),
    }));
    return {
      references: lists as unknown as FestivalReferences,
      known: {
        regions: index.regions(),
        competencies: index.competencies(),
        venues: index.venues(),
        schools: index.schools(),
      },
      // Of two issues about one value, those that say what may stand in a document say more.
      issues: inLineOrder([...issues, ...this.byThemselves]),
    };
  }

  /** `/venues/4/id` is `/12/venue/id` where the fifth venue is on line 12. */
  private pointerInLines(pointer: string): string {
    const [, list, position, ...keys] = pointer.split("/");
    const [kind] = Object.entries(listOfKind).find(([, name]) => name === list) as [ReferenceKind, string];
    return ["", this.linesOf[kind][Number(position)], kind, ...keys].join("/");
  }
}
