import { type FactReader, type ParsedFacts, parseFacts } from "../../facts/read.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { CalendarDate } from "../../time/calendar-date.js";
import type { Deadline } from "../../time/deadline.js";
import type { EpochMilliseconds, Instant } from "../../time/instant.js";
import type { Case } from "../../verdict/rule.js";
import { leadDue } from "../lead-due.js";

/**
 * What a parent's confirmation is judged by: the child, the parent who confirms, the lesson, and when.
 *
 * Counts are whole and not negative. Facts about people are those as of `at` (reading 8).
 *
 * @since 0.1.0
 * @public
 */
export interface ConfirmationFacts {
  readonly participant: {
    /** Registered on the platform. */
    readonly registered: boolean;
    /** Completed tests of the online diagnostics, of any season. */
    readonly diagnosticTests: number;
    /** Trials of this project attended before, lessons not among them. */
    readonly trials: number;
    /** Held lessons of this project attended before: each counts as a trial (reading 7). */
    readonly lessons: number;
  };
  readonly parent: {
    /** Registered on the platform. */
    readonly registered: boolean;
    /** The account of the parent who confirms is linked with the child's. */
    readonly linked: boolean;
  };
  readonly lesson: {
    readonly date: CalendarDate;
    /** IANA zone of the school, where the children sit. */
    readonly timeZone: string;
  };
  /** When the parent confirms. */
  readonly at: Instant;
}

/** The facts as the rules read them. */
export interface ConfirmationCase extends Case {
  readonly participant: {
    readonly registered: boolean | undefined;
    readonly diagnosticTests: number | undefined;
    readonly trials: number | undefined;
    readonly lessons: number | undefined;
  };
  readonly parent: { readonly registered: boolean | undefined; readonly linked: boolean | undefined };
  /** The deadline of confirming; undefined where lesson, zone or regulation is unknown. */
  readonly due: Deadline | undefined;
  /** As of when it is asked what can still be put right: `at`, or later where the confirmation was made before. */
  readonly now: EpochMilliseconds | undefined;
}

/** Reads the facts; the reader holds what is malformed. */
export function readConfirmation(
  reader: FactReader,
  value: unknown,
  regulation: Regulation,
): ConfirmationCase {
  const facts = reader.facts(value);
  const participant = reader.group(facts["participant"], "/participant");
  const parent = reader.group(facts["parent"], "/parent");
  const lesson = reader.group(facts["lesson"], "/lesson");
  const child = {
    registered: reader.flag(participant["registered"], "/participant/registered"),
    diagnosticTests: reader.count(participant["diagnosticTests"], "/participant/diagnosticTests"),
    trials: reader.count(participant["trials"], "/participant/trials"),
    lessons: reader.count(participant["lessons"], "/participant/lessons"),
  };
  const account = {
    registered: reader.flag(parent["registered"], "/parent/registered"),
    linked: reader.flag(parent["linked"], "/parent/linked"),
  };
  const day = reader.day(lesson["date"], "/lesson/date");
  const zone = reader.zone(lesson["timeZone"], "/lesson/timeZone");
  const at = reader.instant(facts["at"], "/at");
  const due = leadDue("confirmationLeadDays", day, zone, regulation);
  return { participant: child, parent: account, due, at, now: at, regulation };
}

/**
 * Facts of a confirmation from a value of any kind, or everything that is malformed in it; never throws.
 *
 * A missing fact is no issue: it is unknown. Keys that are not among the facts are ignored.
 *
 * @example
 * import { parseConfirmationFacts } from "upm-rules";
 *
 * parseConfirmationFacts({ participant: { trials: -1 } })
 * // => { issues: [{ pointer: "/participant/trials", expected: "a whole number, 0 or more", received: "-1" }] }
 *
 * @since 0.1.0
 * @public
 */
export function parseConfirmationFacts(value: unknown): ParsedFacts<ConfirmationFacts> {
  return parseFacts<ConfirmationFacts>(readConfirmation, value, upm2020);
}
