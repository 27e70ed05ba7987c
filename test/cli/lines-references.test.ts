import { closeSync, openSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { generatedFestival } from "../../bench/festivals/generated-festival.ts";
import { headOfFile } from "../../src/cli/lines/head-of-file.js";
import { referencesOfLessons, unreadByLessons } from "../../src/cli/lines/references-of-lessons.js";
import type { FestivalReferences } from "../../src/lines/festival-line.js";
import { festivalLines } from "../../src/lines/festival-lines.js";
import { linesChecker } from "../../src/lines/lines-checker.js";
import { isLesson } from "../lines/issues-of-lines.js";
import { at, documentIn, exampleFile, temporaryFolder } from "./run-command.js";

const folder = temporaryFolder();
const instants = ["2020-01-01T00:00Z", "2020-10-20T00:00Z", at, "2021-06-01T00:00Z"];

describe.each([
  ["the example", documentIn(exampleFile)],
  ["a generated festival", generatedFestival({ lessons: 1000, confirmationsPerLesson: 3 })],
])("what lessons refer to: %s", (name, festival) => {
  const lines = [...festivalLines(festival)];
  const lessons = lines.filter(isLesson);
  const fd = openSync(
    folder.file(`${name}.lines`, lines.map((line) => `${JSON.stringify(line)}\n`).join("")),
    "r",
  );
  afterAll(() => closeSync(fd));
  const file = {
    fd,
    start: 0,
    end: lines.reduce((sum, line) => sum + Buffer.byteLength(JSON.stringify(line)) + 1, 0),
  };
  const { end, references } = headOfFile(file);

  it("is kept as far as a rule about lessons reads it", () => {
    const read = new Set<string>();
    const watched = Object.fromEntries(
      Object.entries(references).map(([list, records]) => {
        const unread = unreadByLessons[list as keyof FestivalReferences];
        const watch = (record: object) =>
          new Proxy(record, {
            get: (target, key) => {
              if (unread === "all" || unread.includes(String(key)))
                throw new Error(`reads ${list} ${String(key)}`);
              read.add(`${list}/${String(key)}`);
              return Reflect.get(target, key);
            },
          });
        return [list, (records as readonly object[]).map(watch)];
      }),
    ) as unknown as FestivalReferences;
    for (const instant of instants) {
      const checker = linesChecker(watched, { at: instant });
      for (const line of lessons) checker.lesson(line);
    }
    expect([...read]).toContain("agreements/dates");
  });

  it("gives the same findings as all of it", () => {
    const kept = referencesOfLessons(file, end);
    expect(JSON.stringify(kept).length).toBeLessThan(JSON.stringify(references).length * 0.8);
    for (const instant of instants) {
      const [all, less] = [references, kept].map((lists) => linesChecker(lists, { at: instant }));
      for (const line of lessons) expect(less?.lesson(line)).toEqual(all?.lesson(line));
    }
  });
});
