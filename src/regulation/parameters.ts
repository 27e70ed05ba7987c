import type { ParameterName, ReadingNumber } from "./clause.js";

/**
 * What a parameter of a `Regulation` means: its unit, the cell of the regulation it comes from, the reading behind it.
 *
 * @since 0.1.0
 * @public
 */
export interface Parameter {
  readonly name: ParameterName;
  /** What the value is counted in. */
  readonly unit: string;
  /** The cell of the regulation's table, or what it follows from where the table is silent. */
  readonly source: string;
  readonly reading: ReadingNumber;
}

/**
 * Every parameter of a `Regulation`, in the order of its fields; the values themselves are in `upm2020`.
 *
 * @example
 * import { parameters } from "upm-rules";
 *
 * parameters.find(({ name }) => name === "maxDriveMinutes")?.source // => "stage II, comment"
 *
 * @since 0.1.0
 * @public
 */
export const parameters: readonly Parameter[] = [
  {
    name: "planDeadline",
    unit: "calendar date; the whole day included, in the acting organisation's zone",
    source: "stages I, II and III, deadline",
    reading: 1,
  },
  {
    name: "lessonLeadDays",
    unit: "days before the lesson's date",
    source: "stage IV, deadline",
    reading: 2,
  },
  {
    name: "confirmationLeadDays",
    unit: "days before the lesson's date",
    source: "stage V, deadline",
    reading: 2,
  },
  {
    name: "deliveryLeadDays",
    unit: "days before the lesson's date",
    source: "stage VI, deadline",
    reading: 2,
  },
  {
    name: "leadCount",
    unit: "calendar, clear or working days",
    source: "stages IV, V and VI, deadline: the kind of day is not stated",
    reading: 2,
  },
  {
    name: "nonWorkingDays",
    unit: "calendar dates",
    source: "not in the table: a region's own calendar, for working days",
    reading: 2,
  },
  {
    name: "workingDays",
    unit: "calendar dates",
    source: "not in the table: a region's own calendar, for working days",
    reading: 2,
  },
  {
    name: "maxDriveMinutes",
    unit: "minutes by road from venue to school, inclusive",
    source: "stage II, comment",
    reading: 4,
  },
  {
    name: "minDiagnosticTests",
    unit: "completed diagnostic tests, any season",
    source: "stage V, comment, condition 3",
    reading: 7,
  },
  {
    name: "maxEarlierTrials",
    unit: "trials attended before, any season",
    source: "stage V, comment, condition 4",
    reading: 7,
  },
  {
    name: "lessonCountsAsTrial",
    unit: "yes or no",
    source: "stage V, comment, condition 4: whether a lesson is a trial is not stated",
    reading: 7,
  },
];
