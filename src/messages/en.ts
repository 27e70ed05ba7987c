/** Sentences in English: the same functions in every language. */
import type { Clause } from "../regulation/clause.js";
import type { ClauseId } from "../regulation/clauses.js";
import type { Reading } from "../regulation/readings.js";
import type { Finding } from "../verdict/finding.js";
import { type DescribeOptions, type Description, describeIn } from "./describe.js";
import { titles } from "./en/clause-titles.js";
import { language } from "./en/language.js";
import { moments } from "./en/moments.js";
import { deadlineIn, instantIn } from "./moments.js";

export { words } from "./en/words.js";

/**
 * A finding in English: what was found, and where it has a remedy, who can do what about it.
 *
 * The sentences hold what the finding and `nameOf` say, and nothing else. Dates are said in the finding's zone, else in
 * `timeZone`, else in UTC. Throws `RangeError` where `Intl` does not know that zone.
 *
 * @example
 * import { describe } from "upm-rules/messages/en";
 *
 * describe({ clause: "V.accounts-linked", status: "violated", actor: "school" }).what
 * // => "At the time of confirming, the parent's account is not linked with the child's. The school answers for this."
 *
 * @since 0.1.0
 * @public
 */
export function describe(finding: Finding, options: DescribeOptions = {}): Description {
  return describeIn(language, finding, options);
}

/**
 * A clause restated in one English sentence, without a full stop.
 *
 * @example
 * import { clauseTitle } from "upm-rules/messages/en";
 *
 * clauseTitle("V.accounts-linked") // => "The accounts of the child and of the parent who confirms are linked"
 *
 * @since 0.1.0
 * @public
 */
export function clauseTitle(id: ClauseId): string {
  return titles[id];
}

/**
 * Where a clause comes from, in English: a cell of the regulation's table, or what it follows from.
 *
 * @example
 * import { clauses } from "upm-rules";
 * import { clauseOrigin } from "upm-rules/messages/en";
 *
 * clauses.filter(({ id }) => id === "V.accounts-linked").map(clauseOrigin) // => ["stage V, comment, condition 2"]
 *
 * @since 0.1.0
 * @public
 */
export function clauseOrigin({ origin }: Clause & { readonly id: ClauseId }): string {
  return "stated" in origin ? origin.stated : `implied: ${origin.implied}`;
}

/**
 * What a reading settles, in a few English words.
 *
 * @example
 * import { readings } from "upm-rules";
 * import { readingTitle } from "upm-rules/messages/en";
 *
 * readings.slice(6, 7).map(readingTitle) // => ["tests and trials"]
 *
 * @since 0.1.0
 * @public
 */
export function readingTitle({ title }: Reading): string {
  return title;
}

/**
 * An open point of the regulation as a reading settles it, in English.
 *
 * @example
 * import { readings } from "upm-rules";
 * import { readingSettled } from "upm-rules/messages/en";
 *
 * readings.slice(8, 9).map(readingSettled)
 * // => ["One linked parent is enough, and it is the linked one who confirms."]
 *
 * @since 0.1.0
 * @public
 */
export function readingSettled({ settled }: Reading): string {
  return settled;
}

/**
 * A deadline as a person says it, in the zone of the place: by the end of a day, or before a time.
 *
 * `due` is the exclusive instant, ISO UTC, as findings have it. Throws `RangeError` where it is no instant or `Intl`
 * does not know the zone.
 *
 * @example
 * import { deadlineText } from "upm-rules/messages/en";
 *
 * deadlineText("2020-11-11T19:00:00.000Z", "Asia/Yekaterinburg") // => "by the end of 11 November 2020, Yekaterinburg"
 * deadlineText("2020-11-16T01:00:00.000Z", "Asia/Yakutsk") // => "before 10:00 on 16 November 2020, Yakutsk"
 *
 * @since 0.1.0
 * @public
 */
export function deadlineText(due: string, timeZone: string): string {
  return deadlineIn(moments, due, timeZone);
}

/**
 * An instant as a person says it, to the minute, in the zone of the place.
 *
 * `at` is ISO UTC, as findings have it. Throws `RangeError` where it is no instant or `Intl` does not know the zone.
 *
 * @example
 * import { instantText } from "upm-rules/messages/en";
 *
 * instantText("2020-11-12T05:05:00.000Z", "Asia/Yekaterinburg") // => "12 November 2020 at 10:05, Yekaterinburg"
 *
 * @since 0.1.0
 * @public
 */
export function instantText(at: string, timeZone: string): string {
  return instantIn(moments, at, timeZone);
}
