import { ianaZone, realDay } from "../issues/expectation.js";
import { invalidFacts } from "../issues/invalid-facts.js";
import type { Issue } from "../issues/issue.js";
import { received } from "../issues/received.js";
import type { Regulation } from "../regulation/regulation.js";
import { type DayNumber, dayOf } from "../time/calendar-date.js";
import { type EpochMilliseconds, instantExpected, instantOf } from "../time/instant.js";
import { type Zone, zoneNamed } from "../time/zone.js";
import type { Unsure } from "./unsure.js";

/** An act as the rules compare it: when it was done, that it was not, or unknown. */
export type DoneAt = EpochMilliseconds | "not-yet" | undefined;

const nothing: Readonly<Record<string, unknown>> = {};

/**
 * Reads facts field by field: what is missing is undefined, what is malformed is noted as an issue.
 *
 * Each stage names its fields and pointers in its own reader: written out, that is as quick as a rule by hand.
 */
export class FactReader {
  issues: Issue[] | undefined;

  /** The fields of the facts as a whole, which must not be missing. */
  facts(value: unknown): Readonly<Record<string, unknown>> {
    if (value === undefined || value === null) this.refuse(value, "", "an object of facts");
    return this.group(value, "");
  }

  /** The fields of a group of facts, none where it is missing. */
  group(value: unknown, pointer: string): Readonly<Record<string, unknown>> {
    if (value === undefined || value === null) return nothing;
    if (typeof value === "object" && !Array.isArray(value) && !(value instanceof Date)) {
      return value as Readonly<Record<string, unknown>>;
    }
    this.refuse(value, pointer, "an object of facts");
    return nothing;
  }

  flag(value: unknown, pointer: string): boolean | undefined {
    if (typeof value === "boolean") return value;
    return this.missing(value, pointer, "true or false");
  }

  count(value: unknown, pointer: string): number | undefined {
    if (typeof value === "number" && value >= 0 && Number.isInteger(value)) return value;
    return this.missing(value, pointer, "a whole number, 0 or more");
  }

  day(value: unknown, pointer: string): DayNumber | undefined {
    const day = typeof value === "string" ? dayOf(value) : Number.NaN;
    return day >= 0 ? day : this.missing(value, pointer, realDay.expected);
  }

  zone(value: unknown, pointer: string): Zone | undefined {
    const zone = typeof value === "string" ? zoneNamed(value) : undefined;
    return zone ?? this.missing(value, pointer, ianaZone.expected);
  }

  instant(value: unknown, pointer: string): EpochMilliseconds | undefined {
    const instant = instantOf(value);
    return instant >= 0 ? instant : this.missing(value, pointer, instantExpected);
  }

  act(value: unknown, pointer: string): DoneAt {
    return value === "not-yet" ? value : this.instant(value, pointer);
  }

  missing(value: unknown, pointer: string, expected: string): undefined {
    if (value !== undefined && value !== null) this.refuse(value, pointer, expected);
  }

  refuse(value: unknown, pointer: string, expected: string): void {
    this.issues ??= [];
    this.issues.push({ pointer, expected, received: received(value) });
  }
}

/** Reads the facts of one stage, with the regulation that its deadlines are reckoned by. */
type ReadFacts<C> = (reader: FactReader, value: unknown, regulation: Regulation) => C;

/** The facts of a stage as its rules read them; throws `InvalidFacts` where any is malformed. */
export function factsOrThrow<C>(read: ReadFacts<C>, value: unknown, regulation: Regulation): C {
  const reader = new FactReader();
  const facts = read(reader, value, regulation);
  if (reader.issues !== undefined) throw invalidFacts(reader.issues);
  return facts;
}

/**
 * Facts that may be checked, or everything that is malformed in them.
 *
 * @since 0.1.0
 * @public
 */
export type ParsedFacts<F> = { readonly facts: Unsure<F> } | { readonly issues: readonly Issue[] };

/** The value itself as facts of a stage, or everything that is malformed in it. */
export function parseFacts<F>(
  read: ReadFacts<unknown>,
  value: unknown,
  regulation: Regulation,
): ParsedFacts<F> {
  const reader = new FactReader();
  read(reader, value, regulation);
  return reader.issues === undefined ? { facts: value as Unsure<F> } : { issues: reader.issues };
}
