import { readFileSync } from "node:fs";
import * as Schema from "effect/Schema";
import ICAL from "ical.js";
import { checkFestival, duties } from "upm-rules";
import { dutyCalendar } from "upm-rules/calendar";
import { decodeFestival } from "upm-rules/schema";
import { describe, expect, it } from "vitest";
import { RegionReport } from "../src/api/spoken-finding.ts";
import { exampleFestival } from "./support/back-end.ts";
import { platformWith } from "./support/platform.ts";
import { read } from "./support/read-answers.ts";

const festival = decodeFestival(JSON.parse(readFileSync(exampleFestival, "utf8")));
/** Nothing is due in the minutes after it. */
const at = "2020-11-13T09:01:00Z";

const platform = platformWith(exampleFestival, at);

const callers = [
  ["regional-operator", "RU-KGD"],
  ["venue", "venue-kgd-1"],
  ["venue", "venue-pkc-1"],
  ["school", "school-kgd-57"],
] as const;

const boardOf = (kind: string, id: string) =>
  duties(festival, { at }).filter(({ actor, owedBy }) => actor === kind && owedBy === id);

/** The events of a calendar, as a parser of calendars reads them. */
function eventsIn(text: string) {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  return events.map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    return { uid, summary, description, start: startDate.toJSDate(), end: endDate.toJSDate() };
  });
}

describe("the duties of an actor", () => {
  it.each(callers)("are those of the board that the %s %s owes", async (kind, id) => {
    const board = boardOf(kind, id);
    expect(board.length).toBeGreaterThan(0);
    const answer = await platform.as(`${kind}-${id}`)("GET", "/duties");
    expect(answer.body).toStrictEqual(JSON.parse(JSON.stringify(board)));
  });

  it.each(callers)("are a calendar, by the names of things, for the %s %s", async (kind, id) => {
    const answer = await platform.ask("GET", `/duties.ics?key=demo-${kind}-${id}`, { language: "en" });
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const board = boardOf(kind, id);
    const events = eventsIn(read(Schema.String, answer));
    const withIds = eventsIn(dutyCalendar(board, { at, language: "en" }));
    expect(events.map(({ uid, start, end }) => [uid, start, end])).toStrictEqual(
      withIds.map(({ uid, start, end }) => [uid, start, end]),
    );
    const lessons = festival.lessons.filter(({ id }) => board.some(({ subject }) => subject.id === id));
    const texts = events.map(({ summary, description }) => `${summary} ${description}`);
    const named = lessons.flatMap(({ id, school }) => {
      const { name = "" } = festival.schools.find((one) => one.id === school) ?? {};
      return texts.filter(
        (text, index) => withIds[index]?.uid.endsWith(`/${id}@upm-rules`) && text.includes(name),
      );
    });
    expect(named).toHaveLength(withIds.filter(({ uid }) => uid.includes("/lesson/")).length);
    expect(named.length > 0).toBe(kind !== "regional-operator");
  });

  it("have an address with the key for calendars, and for nothing else", async () => {
    const key = "key=demo-venue-venue-kgd-1";
    const byQuery = await platform.ask("GET", `/duties.ics?${key}`);
    const byHeader = await platform.ask("GET", "/duties.ics", { as: "venue-venue-kgd-1" });
    expect([byQuery.status, byHeader.status]).toStrictEqual([200, 200]);
    for (const path of ["/duties", "/lessons", "/lessons/x", "/regions/RU-KGD/report", "/children"])
      expect((await platform.ask("GET", `${path}?${key}`)).status).toBe(401);
    expect((await platform.ask("GET", "/duties.ics?key=demo-nobody")).status).toBe(401);
  });
});

describe("the report of a region", () => {
  const { findings, summary } = checkFestival(festival, { at });
  const byText = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

  it("counts what the festival check counts of it, and all of them together hold all that it finds", async () => {
    const reports = await Promise.all(
      festival.regions.map(async ({ id }) =>
        read(RegionReport, await platform.as(`regional-operator-${id}`)("GET", `/regions/${id}/report`)),
      ),
    );
    const none = { breaches: 0, unknown: 0, pending: 0, advice: 0 };
    const counted = reports.map(({ region, breaches, unknown, pending, advice }) => ({
      ...{ region, breaches, unknown, pending, advice },
    }));
    expect(counted).toStrictEqual(
      festival.regions.map(({ id }) => ({
        region: id,
        ...none,
        ...summary.byRegion.find(({ region }) => region === id),
      })),
    );
    for (const { findings, breaches, unknown, pending, advice } of reports)
      expect(findings).toHaveLength(breaches + unknown + pending + advice);
    const all = findings.map((finding) => {
      const { clause, status, actor, subject, due, timeZone } = finding;
      return JSON.parse(JSON.stringify({ clause, status, actor, subject, due, timeZone }));
    });
    const told = reports.flatMap((report) => report.findings.map(({ what: _, ...finding }) => finding));
    expect(told.toSorted(byText)).toStrictEqual(all.toSorted(byText));
  });

  it("calls venues, schools and lessons by their names", async () => {
    const { body } = await platform.as("regional-operator-RU-KGD")("GET", "/regions/RU-KGD/report");
    const { findings } = Schema.decodeUnknownSync(RegionReport)(body);
    const about = (wanted: string) => findings.find(({ subject }) => subject?.kind === wanted)?.what;
    expect(about("venue")).toMatch(/^Колледж питания и сервиса № 2, Калининград: /);
    expect(about("lesson")).toMatch(/^Поварское дело, 2020-11-26, Школа № 40, Калининград: /);
  });
});
