/** Sentences in Russian: the same functions in every language. */
import type { Clause } from "../regulation/clause.js";
import type { ClauseId } from "../regulation/clauses.js";
import type { Reading } from "../regulation/readings.js";
import type { Finding } from "../verdict/finding.js";
import { type DescribeOptions, type Description, describeIn } from "./describe.js";
import { deadlineIn, instantIn } from "./moments.js";
import { origins } from "./ru/clause-origins.js";
import { titles } from "./ru/clause-titles.js";
import { language } from "./ru/language.js";
import { moments } from "./ru/moments.js";
import { readings } from "./ru/readings.js";

export { words } from "./ru/words.js";

/**
 * A finding in Russian: what was found, and where it has a remedy, who can do what about it.
 *
 * The sentences hold what the finding and `nameOf` say, and nothing else. Dates are said in the finding's zone, else in
 * `timeZone`, else in UTC. Throws `RangeError` where `Intl` does not know that zone.
 *
 * @example
 * import { describe } from "upm-rules/messages/ru";
 *
 * describe({ clause: "V.accounts-linked", status: "violated", actor: "school" }).what
 * // => "На момент подтверждения личный кабинет родителя не связан с личным кабинетом ребёнка. За это отвечает школа."
 *
 * @since 0.1.0
 * @public
 */
export function describe(finding: Finding, options: DescribeOptions = {}): Description {
  return describeIn(language, finding, options);
}

/**
 * A clause restated in one Russian sentence, without a full stop.
 *
 * @example
 * import { clauseTitle } from "upm-rules/messages/ru";
 *
 * clauseTitle("V.accounts-linked") // => "Личные кабинеты ребёнка и родителя, который подтверждает участие, связаны"
 *
 * @since 0.1.0
 * @public
 */
export function clauseTitle(id: ClauseId): string {
  return titles[id];
}

/**
 * Where a clause comes from, in Russian: a cell of the regulation's table, or what it follows from.
 *
 * @example
 * import { clauses } from "upm-rules";
 * import { clauseOrigin } from "upm-rules/messages/ru";
 *
 * clauses.filter(({ id }) => id === "V.accounts-linked").map(clauseOrigin) // => ["этап V, комментарий, условие 2"]
 *
 * @since 0.1.0
 * @public
 */
export function clauseOrigin({ id }: Clause & { readonly id: ClauseId }): string {
  const origin = origins[id];
  return "stated" in origin ? origin.stated : `следует из смысла: ${origin.implied}`;
}

/**
 * What a reading settles, in a few Russian words.
 *
 * @example
 * import { readings } from "upm-rules";
 * import { readingTitle } from "upm-rules/messages/ru";
 *
 * readings.slice(6, 7).map(readingTitle) // => ["тесты и профпробы"]
 *
 * @since 0.1.0
 * @public
 */
export function readingTitle({ number }: Reading): string {
  return readings[number].title;
}

/**
 * An open point of the regulation as a reading settles it, in Russian.
 *
 * @example
 * import { readings } from "upm-rules";
 * import { readingSettled } from "upm-rules/messages/ru";
 *
 * readings.slice(14, 15).map(readingSettled)
 * // => ["Если в договорённости не названы даты, неизвестно, соответствует ли ей урок."]
 *
 * @since 0.1.0
 * @public
 */
export function readingSettled({ number }: Reading): string {
  return readings[number].settled;
}

/**
 * A deadline as a person says it, in the zone of the place: by the end of a day, or before a time.
 *
 * `due` is the exclusive instant, ISO UTC, as findings have it. Throws `RangeError` where it is no instant or `Intl`
 * does not know the zone.
 *
 * @example
 * import { deadlineText } from "upm-rules/messages/ru";
 *
 * deadlineText("2020-11-11T19:00:00.000Z", "Asia/Yekaterinburg") // => "до конца 11 ноября 2020, Екатеринбург"
 * deadlineText("2020-11-16T01:00:00.000Z", "Asia/Yakutsk") // => "до 10:00 16 ноября 2020, Якутск"
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
 * import { instantText } from "upm-rules/messages/ru";
 *
 * instantText("2020-11-12T05:05:00.000Z", "Asia/Yekaterinburg") // => "12 ноября 2020 в 10:05, Екатеринбург"
 *
 * @since 0.1.0
 * @public
 */
export function instantText(at: string, timeZone: string): string {
  return instantIn(moments, at, timeZone);
}
