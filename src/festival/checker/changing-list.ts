import type { Id } from "../../model/id.js";
import type { ListById } from "../list-by-id.js";

/** Of one list: the records that a change puts in, by id, and the ids that it takes out. */
export interface ListChange<R> {
  readonly put: ReadonlyMap<Id, R>;
  readonly removed: ReadonlySet<Id>;
}

/** A list of a festival that changes: the records of its document, and over them what was put in and taken out since. */
export class ChangingList<R extends { readonly id: Id }> {
  private readonly documented: ListById;
  /** Undefined where it was taken out. */
  private readonly since = new Map<Id, R | undefined>();
  private asList: readonly R[] | undefined;

  constructor(documented: ListById) {
    this.documented = documented;
    this.asList = documented.records as readonly R[];
  }

  get(id: Id): R | undefined {
    return this.since.has(id) ? this.since.get(id) : (this.documented.get(id) as R | undefined);
  }

  has(id: Id): boolean {
    return this.get(id) !== undefined;
  }

  /** Whether a record is there, or not there, as in the document. */
  isAsDocumented(id: Id): boolean {
    return !this.since.has(id);
  }

  /** All of them; the same list until the next change. */
  get records(): readonly R[] {
    this.asList ??= this.listed();
    return this.asList;
  }

  private listed(): R[] {
    const documented = this.documented.records as readonly R[];
    return [
      ...documented.map(({ id }) => this.get(id)).filter((record) => record !== undefined),
      ...[...this.since].flatMap(([id, record]) =>
        record === undefined || this.documented.has(id) ? [] : record,
      ),
    ];
  }

  apply({ put, removed }: ListChange<R>): void {
    if (put.size === 0 && removed.size === 0) return;
    for (const [id, record] of put) this.since.set(id, record);
    for (const id of removed) {
      if (this.documented.has(id)) this.since.set(id, undefined);
      else this.since.delete(id);
    }
    this.asList = undefined;
  }
}
