import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { messagesIn } from "../../src/cli/languages.js";
import { duties } from "../../src/festival/duties.js";
import { decodeFestival } from "../../src/schema/decode-festival.js";
import { readCalendar } from "../calendar/read-calendar.js";
import { at, documentIn, exampleFile, goodFile, run, temporaryFolder } from "./run-command.js";

const folder = temporaryFolder();
const document = documentIn(exampleFile);
const board = duties(decodeFestival(document), { at });
const calendar = (...args: string[]) => run(["duties", exampleFile, "--at", at, "--format", "ics", ...args]);

const actors = (["region", "venue", "school"] as const).map((kind) => {
  const actor = kind === "region" ? "regional-operator" : kind;
  const { owedBy } = board.find((duty) => duty.actor === actor) ?? { owedBy: "" };
  return { option: `${kind}:${owedBy}`, actor, id: owedBy, list: document[`${kind}s`] };
});

describe.each(["en", "ru"] as const)("duties --format ics in %s", (lang) => {
  it.each(actors)(
    "has the duties of $option, all of them and no other",
    async ({ option, actor, id, list }) => {
      const { out, err, code } = await calendar("--actor", option, "--lang", lang);
      expect([code, err]).toEqual([0, ""]);
      const { name, events } = readCalendar(out);
      const owed = board.filter((duty) => duty.actor === actor && duty.owedBy === id);
      expect(events.map(({ uid, end }) => [uid.split("/")[0], end])).toEqual(
        owed.map(({ clause, due }) => [clause, due]),
      );
      const { name: nameOfActor } = list.find((one: { id: string }) => one.id === id);
      expect(name).toBe(`${messagesIn[lang].words.headings.duties}: ${nameOfActor} (${id})`);
      for (const { description } of events) expect(description).toContain(nameOfActor);
      expect(out).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  it("has all duties where no actor is named, and names lessons and places as the text board does", async () => {
    const args = ["duties", goodFile, "--at", at, "--lang", lang];
    const { events } = readCalendar((await run([...args, "--format", "ics"])).out);
    expect(events).toHaveLength(duties(decodeFestival(documentIn(goodFile)), { at }).length);
    const { out } = await run(args);
    // Nothing stands before the name of what is pending.
    const lesson = events.find(
      ({ uid, description }) => uid.includes("/lesson/") && /^(?:Pending|Предстоит)\n/.test(description),
    );
    const named = /^(.* \(\d{4}-\d\d-\d\d, [^)]+\)): /.exec(lesson?.summary ?? "")?.[1];
    expect(named).toBeDefined();
    expect(out).toContain(named ?? "?");
  });
});

describe("duties --previous", () => {
  const [, venue] = actors;
  const { option = "", id = "" } = venue ?? {};
  const owed = (as: string) =>
    duties(decodeFestival(document), { at: as }).filter(
      (duty) => duty.actor === "venue" && duty.owedBy === id,
    );
  const calendarAt = (as: string, ...args: string[]) =>
    run(["duties", exampleFile, "--at", as, "--format", "ics", "--actor", option, ...args]);

  it("nothing has changed: the same bytes at another time of the same state", async () => {
    const { out } = await calendarAt(at);
    const minuteLater = new Date(Date.parse(at) + 60_000).toISOString();
    expect(owed(minuteLater)).toEqual(owed(at));
    expect((await calendarAt(minuteLater, "--previous", folder.file("before.ics", out))).out).toBe(out);
  });

  it("something has: those events have the next sequence", async () => {
    const later = "2020-12-20T09:00:00.000Z";
    const file = folder.file("before.ics", (await calendarAt(at)).out);
    const { events } = readCalendar((await calendarAt(later, "--previous", file)).out);
    const before = new Map(
      owed(at).map((duty) => [`${duty.clause} ${duty.subject.id}`, JSON.stringify(duty)]),
    );
    const changes = owed(later).map(
      (duty) => before.get(`${duty.clause} ${duty.subject.id}`) !== JSON.stringify(duty),
    );
    expect(new Set(changes)).toEqual(new Set([true, false]));
    expect(events.map(({ sequence }) => sequence === 1)).toEqual(changes);
    for (const { sequence, stamp } of events) if (sequence === 1) expect(stamp).toBe(later);
  });

  it.each<[string, () => string, RegExp]>([
    [
      "is not there",
      () => join(folder.path, "none.ics"),
      /--previous: cannot read ".*none\.ics": there is no such file/,
    ],
    ["is a folder", () => folder.path, /--previous: cannot read .*: it is a folder/],
    [
      "is no calendar",
      () => exampleFile,
      /--previous: line 1 of ".*festival\.json": expected a line of iCalendar/,
    ],
    [
      "is a calendar cut off",
      () => folder.file("cut.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"),
      /--previous: line 2 of ".*cut\.ics": expected END:VCALENDAR after it/,
    ],
    [
      "is no text",
      () => folder.file("bytes.ics", Uint8Array.of(0xff, 0xfe)),
      /--previous: ".*" is not text in UTF-8/,
    ],
  ])("exits with 2 and says what was expected where the file %s", async (_, file, message) => {
    const { code, out, err } = await calendar("--previous", file());
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });
});

it("the built command and the source make the same bytes", async () => {
  const { dutyCalendar } = await import("../../src/calendar/duty-calendar.js");
  const built = await import(join(process.cwd(), "dist", "esm", "entries", "calendar.js"));
  const options = { at, language: "ru" } as const;
  const few = board.filter((_, index) => index % 40 === 0);
  expect(built.dutyCalendar(few, options)).toBe(dutyCalendar(few, options));
  const common = (await import("node:module")).createRequire(import.meta.url)("../../dist/cjs/calendar.cjs");
  expect(common.dutyCalendar(few, options)).toBe(built.dutyCalendar(few, options));
  expect(readFileSync("dist/calendar.LICENSES.txt", "utf8")).toMatch(
    /^ical-generator [\d.]+ \(MIT\)\n\nMIT License/,
  );
});
