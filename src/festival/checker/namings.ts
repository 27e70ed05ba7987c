import type { Id } from "../../model/id.js";
import { entryOf } from "../grouped.js";
import type { ListById } from "../list-by-id.js";
import { once } from "../once.js";

/** Calls back for each id that the record at a position names. */
export type EachNamed = (position: number, note: (id: Id) => void) => void;

/**
 * Which records of one list of a document name each record of another.
 *
 * Most are named by one or two, and a list for each of a million would weigh as much as the records: so those that name the
 * same one are a chain through numbers.
 */
class DocumentedNamings {
  private readonly named: ListById;
  private readonly namers: ListById;
  /** The last naming of each record, by position; one more than it is, so that 0 is none. */
  private readonly lastOf: Int32Array;
  /** Of each naming: who names, and the one before it of the same record. */
  private readonly namerOf: Int32Array;
  private readonly before: Int32Array;

  constructor(named: ListById, namers: ListById, eachNamed: EachNamed) {
    const { length } = namers.records;
    let count = 0;
    for (let namer = 0; namer < length; namer += 1) {
      eachNamed(namer, () => {
        count += 1;
      });
    }
    this.named = named;
    this.namers = namers;
    this.lastOf = new Int32Array(named.records.length);
    this.namerOf = new Int32Array(count);
    this.before = new Int32Array(count);
    let naming = 0;
    for (let namer = 0; namer < length; namer += 1) {
      eachNamed(namer, (id) => {
        // In a document that is right, everything that is named is there.
        const position = named.positionOf(id);
        const last = this.lastOf[position] as number;
        // Whoever names one twice does so in one breath.
        if (last > 0 && this.namerOf[last - 1] === namer) return;
        this.namerOf[naming] = namer;
        this.before[naming] = last;
        naming += 1;
        this.lastOf[position] = naming;
      });
    }
  }

  of(id: Id): Id[] {
    const namers: Id[] = [];
    const position = this.named.positionOf(id);
    let naming = position < 0 ? 0 : (this.lastOf[position] as number);
    for (; naming > 0; naming = this.before[naming - 1] as number) {
      const namer = this.namers.records[this.namerOf[naming - 1] as number] as { readonly id: Id };
      namers.push(namer.id);
    }
    return namers;
  }
}

/** Which of the records that changed since name each record. */
export class NamingsSince {
  private readonly namers = new Map<Id, Set<Id>>();

  /** Takes down that a record names other ones than before. */
  put(namer: Id, before: readonly Id[], after: readonly Id[]): void {
    for (const id of before) {
      const namers = this.namers.get(id);
      namers?.delete(namer);
      if (namers?.size === 0) this.namers.delete(id);
    }
    for (const id of after) entryOf(this.namers, id, () => new Set()).add(namer);
  }

  of(id: Id): Iterable<Id> {
    return this.namers.get(id) ?? [];
  }
}

/** Which records of one list of a festival that changes name each record of another. */
export class Namings {
  readonly since = new NamingsSince();
  private readonly documented: () => DocumentedNamings;
  private readonly isAsDocumented: (namer: Id) => boolean;

  /** The lists are those of the document, which is gone through when it is first asked for. */
  constructor(
    named: () => ListById,
    namers: () => ListById,
    eachNamed: EachNamed,
    isAsDocumented: (namer: Id) => boolean,
  ) {
    this.documented = once(() => new DocumentedNamings(named(), namers(), eachNamed));
    this.isAsDocumented = isAsDocumented;
  }

  /** The ids of those that name a record, each once. */
  of(id: Id): readonly Id[] {
    return [...this.documented().of(id).filter(this.isAsDocumented), ...this.since.of(id)];
  }
}
