import type { Duty } from "../../festival/duties.js";
import type { LocatedFinding } from "../../festival/located-finding.js";
import type { Records } from "../../festival/records.js";
import type { Report } from "../../festival/report.js";
import { type Messages, messagesIn } from "../languages.js";
import type { Language } from "../usage.js";
import { isolated } from "./isolated-names.js";
import type { Labels } from "./labels.js";
import { english } from "./labels-en.js";
import { russian } from "./labels-ru.js";

/** What a page about a festival is made of. */
export interface HtmlReportOf {
  readonly report: Report;
  /** The same findings with their remedies. */
  readonly located: readonly LocatedFinding[];
  /** The duties as of the same instant. */
  readonly board: readonly Duty[];
  readonly records: Records;
  readonly lang: Language;
}

/** The same with the words of its language: what every section of the page is given. */
export interface PageOf extends HtmlReportOf {
  readonly messages: Messages;
  readonly labels: Labels;
  /** The name of a region, isolated. */
  readonly nameOfRegion: (id: string) => string;
}

export function pageOf(given: HtmlReportOf): PageOf {
  return {
    ...given,
    messages: messagesIn[given.lang],
    labels: { en: english, ru: russian }[given.lang],
    nameOfRegion: (id) => isolated(given.records.region(id)?.name ?? id),
  };
}
