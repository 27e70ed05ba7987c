import { type FactReader, type ParsedFacts, parseFacts } from "../../facts/read.js";
import { readList, readObject } from "../../facts/read-list.js";
import { nonEmptyText, quantity } from "../../issues/expectation.js";
import type { InfrastructureItem } from "../../model/competency.js";
import { type Regulation, upm2020 } from "../../regulation/regulation.js";
import type { CalendarDate } from "../../time/calendar-date.js";
import type { Deadline } from "../../time/deadline.js";
import { type Instant, instantExpected, instantOf } from "../../time/instant.js";
import type { Case } from "../../verdict/rule.js";
import { readInfrastructureList } from "../2-candidate-schools/competency-facts.js";
import { leadDue } from "../lead-due.js";
import { lessonDayEnd } from "../start-due.js";
import { type NeededItem, neededItems, type ReceivedGoods } from "./needed-items.js";

/**
 * What the delivery for a lesson is judged by, as of `at`: goods received after it have not come yet.
 *
 * @since 0.1.0
 * @public
 */
export interface DeliveryFacts {
  readonly lesson: {
    readonly date: CalendarDate;
    /** IANA zone of the school. */
    readonly timeZone: string;
  };
  /** Of the lesson's competency; the items not marked for delivery do not matter. */
  readonly infrastructureList: readonly InfrastructureItem[];
  /** How many participants are confirmed: as of `at`, or of the end of the deadline once it is over. */
  readonly participants: number;
  /** What reached the school: items by the names of the list. */
  readonly deliveries: readonly DeliveredGoods[];
  readonly at: Instant;
}

/**
 * Goods that reached the school.
 *
 * @since 0.1.0
 * @public
 */
export interface DeliveredGoods {
  /** The item's name in the infrastructure list. */
  readonly item: string;
  /** Whole, 1 to 1,000,000. */
  readonly quantity: number;
  readonly receivedAt: Instant;
}

/** The facts as the rules read them. */
export interface DeliveryCase extends Case {
  readonly due: Deadline | undefined;
  /** The end of the lesson's day. */
  readonly dayEnd: Deadline | undefined;
  /** Undefined where there is no infrastructure list. */
  readonly needed: readonly NeededItem[] | undefined;
  readonly received: readonly ReceivedGoods[] | undefined;
}

function readGoods(reader: FactReader, value: unknown, pointer: string): ReceivedGoods | undefined {
  const goods = readObject(reader, value, pointer);
  if (goods === undefined) return undefined;
  const { item, quantity: amount } = goods;
  const receivedAt = instantOf(goods["receivedAt"]);
  const named = typeof item === "string" && nonEmptyText.accepts(item);
  const counted = typeof amount === "number" && quantity.accepts(amount);
  if (!named) reader.refuse(item, `${pointer}/item`, nonEmptyText.expected);
  if (!counted) reader.refuse(amount, `${pointer}/quantity`, quantity.expected);
  if (Number.isNaN(receivedAt)) reader.refuse(goods["receivedAt"], `${pointer}/receivedAt`, instantExpected);
  return named && counted ? { item, quantity: amount, receivedAt } : undefined;
}

/** Reads the facts; the reader holds what is malformed. */
export function readDelivery(reader: FactReader, value: unknown, regulation: Regulation): DeliveryCase {
  const facts = reader.facts(value);
  const lesson = reader.group(facts["lesson"], "/lesson");
  const day = reader.day(lesson["date"], "/lesson/date");
  const zone = reader.zone(lesson["timeZone"], "/lesson/timeZone");
  const list = readInfrastructureList(reader, facts["infrastructureList"], "/infrastructureList");
  return {
    due: leadDue("deliveryLeadDays", day, zone, regulation),
    dayEnd: lessonDayEnd(day, zone),
    needed: neededItems(list, reader.count(facts["participants"], "/participants")),
    received: readList(reader, facts["deliveries"], "/deliveries", readGoods),
    at: reader.instant(facts["at"], "/at"),
    regulation,
  };
}

/**
 * Facts of a delivery from a value of any kind, or everything that is malformed in it; never throws.
 *
 * A missing fact is no issue: it is unknown. Keys that are not among the facts are ignored.
 *
 * @example
 * import { parseDeliveryFacts } from "upm-rules";
 *
 * parseDeliveryFacts({ participants: 2.5 })
 * // => { issues: [{ pointer: "/participants", expected: "a whole number, 0 or more", received: "2.5" }] }
 *
 * @since 0.1.0
 * @public
 */
export function parseDeliveryFacts(value: unknown): ParsedFacts<DeliveryFacts> {
  return parseFacts<DeliveryFacts>(readDelivery, value, upm2020);
}
