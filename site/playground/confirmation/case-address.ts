/** A case in the part of the address behind `#`, so that it can be sent; nothing of a festival stands there. */
import { type AmendableName, type AmendmentInput, amendableNames } from "../amendment/amendment-input.ts";
import {
  type Answer,
  answers,
  type ConfirmationCase,
  countNames,
  firstCase,
  flagNames,
} from "./confirmation-case.ts";
import { isZone } from "./time-zones.ts";

/** The case as text; `addressed` reads it. */
export function addressOf(given: ConfirmationCase): URLSearchParams {
  const address = new URLSearchParams();
  address.set("date", given.date);
  address.set("timeZone", given.timeZone);
  if (given.startsAt !== "") address.set("startsAt", given.startsAt);
  for (const name of [...flagNames, ...countNames]) address.set(name, given[name]);
  address.set("at", new Date(given.at).toISOString());
  for (const name of amendableNames) {
    const typed = given.amendments[name];
    if (typed !== undefined && typed !== "") address.set(name, typed);
  }
  return address;
}

/** The case of an address; what is missing or malformed there is as in the first case. */
export function addressed(address: URLSearchParams): ConfirmationCase {
  const read = <T>(
    name: string,
    accepts: (text: string) => boolean,
    make: (text: string) => T,
    otherwise: T,
  ) => {
    const text = address.get(name);
    return text !== null && accepts(text) ? make(text) : otherwise;
  };
  const text = (name: "date" | "timeZone" | "startsAt", accepts: (text: string) => boolean) =>
    read(name, accepts, String, firstCase[name]);
  const flags = flagNames.map((name) => [
    name,
    read(
      name,
      (given) => answers.includes(given as Answer),
      (given) => given as Answer,
      firstCase[name],
    ),
  ]);
  const counts = countNames.map((name) => [
    name,
    read(name, (given) => /^\d{0,7}$/.test(given), String, firstCase[name]),
  ]);
  return {
    ...(Object.fromEntries([...flags, ...counts]) as ConfirmationCase),
    date: text("date", (given) => given === "" || isRealDay(given)),
    timeZone: text("timeZone", isZone),
    startsAt: text("startsAt", (given) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(given)),
    at: read("at", (given) => isInstant(Date.parse(given)), Date.parse, firstCase.at),
    amendments: amendmentsIn(address),
  };
}

function amendmentsIn(address: URLSearchParams): AmendmentInput {
  const amendments: { [N in AmendableName]?: string } = {};
  for (const name of amendableNames) {
    const text = address.get(name);
    if (text !== null && text.length <= 4000) amendments[name] = text;
  }
  return amendments;
}

function isRealDay(text: string): boolean {
  const day = /^20\d\d-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The instants that facts may name. */
export const firstInstant = Date.parse("2000-01-02T00:00Z");
export const lastInstant = Date.parse("2099-12-30T23:59:59.999Z");

function isInstant(at: number): boolean {
  return at >= firstInstant && at <= lastInstant;
}
