import { countOrMinutes, type Expectation, leadDays, realDay } from "../issues/expectation.js";
import { type Issue, mostIssues, pointerTo } from "../issues/issue.js";
import { received } from "../issues/received.js";
import type { ParameterName } from "./clause.js";

/** What the value of a parameter must be; undefined where it is right. */
type Expected = (value: unknown) => string | undefined;

const one =
  <T extends string | number>({ expected, type, accepts }: Expectation<T>): Expected =>
  (value) =>
    typeof value === type && accepts(value as T) ? undefined : expected;

const flag: Expected = (value) => (typeof value === "boolean" ? undefined : "true or false");
const count: Expected = (value) =>
  value === "calendar" || value === "clear" || value === "working"
    ? undefined
    : '"calendar", "clear" or "working"';
const list: Expected = (value) => (Array.isArray(value) ? undefined : "an array of days");

const expectations: { readonly [P in ParameterName]: Expected } = {
  planDeadline: one(realDay),
  lessonLeadDays: one(leadDays),
  confirmationLeadDays: one(leadDays),
  deliveryLeadDays: one(leadDays),
  leadCount: count,
  nonWorkingDays: list,
  workingDays: list,
  maxDriveMinutes: one(countOrMinutes),
  minDiagnosticTests: one(countOrMinutes),
  maxEarlierTrials: one(countOrMinutes),
  lessonCountsAsTrial: flag,
};

const day = one(realDay);

/**
 * Everything that is wrong with changes to a regulation, unknown parameters apart.
 *
 * `nonWorkingBefore` are the non-working days that stay in force where the changes name none.
 */
export function amendmentIssues(
  changes: unknown,
  pointer: string,
  nonWorkingBefore: readonly string[] = [],
): Issue[] {
  if (typeof changes !== "object" || changes === null) return [];
  const values = changes as { readonly [P in ParameterName]?: unknown };
  const issues: Issue[] = [];
  const expect = (expected: string | undefined, value: unknown, at: string) => {
    if (expected !== undefined && issues.length <= mostIssues)
      issues.push({ pointer: at, expected, received: received(value) });
  };
  for (const name of Object.keys(expectations) as ParameterName[]) {
    const value = values[name];
    if (value === undefined || value === null) continue;
    expect(expectations[name](value), value, pointerTo(pointer, name));
  }
  const daysOf = (name: "nonWorkingDays" | "workingDays") => {
    const days: readonly unknown[] = Array.isArray(values[name]) ? values[name] : [];
    for (const [index, item] of days.entries()) expect(day(item), item, `${pointer}/${name}/${index}`);
    return days;
  };
  const nonWorking = new Set(
    Array.isArray(values.nonWorkingDays) ? daysOf("nonWorkingDays") : nonWorkingBefore,
  );
  for (const [index, date] of daysOf("workingDays").entries()) {
    if (day(date) === undefined && nonWorking.has(date)) {
      expect("a day that is not among nonWorkingDays too", date, `${pointer}/workingDays/${index}`);
    }
  }
  return issues;
}
