import { isObject } from "../../festival/validity/document-check.js";
import { isId } from "../../festival/validity/ids.js";
import type { Issue } from "../../issues/issue.js";
import type { FestivalReferences } from "../../lines/festival-line.js";
import { decodeHead } from "../../schema/decode-festival-line.js";
import { jsonOfBytes, NoJson } from "./json-of-bytes.js";
import { linesBefore } from "./lines-before.js";
import type { LinesFile } from "./lines-file.js";

/** The ids of what lessons refer to. */
export type ReferenceIds = Readonly<
  Record<"regions" | "competencies" | "venues" | "schools", ReadonlySet<string>>
>;

/** What comes before the first lesson of a file, verified. */
export interface HeadOfFile {
  readonly issues: readonly Issue[];
  /** To be used where there are no issues. */
  readonly references: FestivalReferences;
  readonly ids: ReferenceIds;
  /** How many lines it has. */
  readonly lines: number;
  /** Where the first lesson begins. */
  readonly end: number;
}

export function headOfFile(file: LinesFile): HeadOfFile {
  const head = decodeHead();
  const noJson: Issue[] = [];
  let lines = 0;
  let end = file.end;
  for (const { bytes, offset } of linesBefore(file.end, file)) {
    const json = jsonOfBytes(bytes);
    if (!head.take(json instanceof NoJson ? undefined : json)) {
      end = offset;
      break;
    }
    lines += 1;
    if (json instanceof NoJson) noJson.push({ pointer: `/${lines}`, expected: json.expected });
  }
  const { references, issues } = head.end();
  return {
    // Of two issues about one line the first is named: these say more.
    issues: [...noJson, ...issues],
    references,
    ids: {
      regions: idsOf(references.regions),
      competencies: idsOf(references.competencies),
      venues: idsOf(references.venues),
      schools: idsOf(references.schools),
    },
    lines,
    end,
  };
}

function idsOf(list: readonly unknown[]): ReadonlySet<string> {
  return new Set(list.map((record) => (isObject(record) ? record["id"] : undefined)).filter(isId));
}
