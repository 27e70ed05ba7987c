import { idText } from "../issues/expectation.js";
import { IdTable } from "./id-table.js";

/** A record of which nothing is certain yet. */
type Loose = Readonly<Record<string, unknown>>;

/**
 * The records of a list by their ids, of which nothing is certain yet: for references first, and for the rules once all is
 * right.
 *
 * Records that are named one after the other mostly stand one after the other, so that the one last found and the one
 * behind it are tried before the table: in a large document that spares most of its look-ups, which cost more than the
 * rules.
 */
export class ListById {
  readonly records: readonly unknown[];
  /** Where an id stands that is no well-formed one. */
  readonly malformed: number[] = [];
  /** Where an id stands that an earlier record has. */
  readonly repeated: number[] = [];
  private readonly positions: IdTable;
  private last = 0;

  constructor(list: unknown) {
    const records: readonly unknown[] = Array.isArray(list) ? list : [];
    this.records = records;
    this.positions = new IdTable(records.length, (position) => idOf(records[position]));
    for (let position = 0; position < records.length; position += 1) {
      const id = idOf(records[position]);
      if (typeof id !== "string") continue;
      if (!idText.accepts(id)) this.malformed.push(position);
      else if (!this.positions.add(id, position)) this.repeated.push(position);
    }
  }

  /** Whether a record has the id, which is well-formed then. */
  has(id: string): boolean {
    return this.positionOf(id) >= 0;
  }

  /** The record of a well-formed id. */
  get(id: string): Loose | undefined {
    return this.records[this.positionOf(id)] as Loose | undefined;
  }

  /** Where the record of a well-formed id stands, or -1. */
  positionOf(id: string): number {
    const { records, last } = this;
    // A malformed id names nothing, also where it stands just here.
    if (this.malformed.length === 0) {
      if (idOf(records[last]) === id) return last;
      if (idOf(records[last + 1]) === id) {
        this.last = last + 1;
        return last + 1;
      }
    }
    const position = this.positions.get(id);
    this.last = Math.max(position, 0);
    return position;
  }
}

function idOf(record: unknown): unknown {
  return typeof record === "object" && record !== null ? (record as { readonly id?: unknown }).id : undefined;
}
