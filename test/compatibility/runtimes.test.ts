import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { differences, firstDifferingLine, type Start } from "../../compatibility/runtimes/differences.ts";
import { hostZones, offsetsIn } from "../../compatibility/runtimes/host-zones.ts";
import { pins } from "../../compatibility/runtimes/pins.ts";
import { seasonBreaches } from "../../compatibility/runtimes/season-breaches.ts";
import { zoneDifference, zonesThatDiffer } from "../../compatibility/runtimes/zone-data.ts";

const page = readFileSync(new URL("../../docs/compatibility.md", import.meta.url), "utf8");
const section = /<!-- runtimes: .*<!-- end of runtimes -->/s.exec(page)?.[0] ?? "";

/** The runtimes, and what is installed beside the package. */
const named = Object.entries(pins()).filter(([name]) => !["esbuild", "playwright-core"].includes(name));

describe("the page on runtimes", () => {
  it.each(named)("names %s as it is pinned: else run `npm run compatibility:runtimes`", (_name, version) => {
    expect(section).toMatch(new RegExp(`(^|[ |])${version.replaceAll(".", "\\.")}([ ,.|]|$)`, "m"));
  });

  it("names every host zone", () => {
    expect(hostZones).toHaveLength(12);
    for (const zone of hostZones) expect(section).toContain(zone);
  });
});

describe("what runtimes write", () => {
  const forms = ["ESM", "CommonJS", "command"];
  const digests = {
    "ESM: report": "a 1",
    "ESM: board": "b 2",
    "CommonJS: report": "a 1",
    "command: report": "a 1",
  };
  const first: Start = { runtime: "node-20", hostZone: "UTC", forms, digests };

  it("is the same where every output of every form is", () => {
    const bundled = { "ESM: report": "a 1", "ESM: board": "b 2", "CommonJS: report": "a 1" };
    const page = { ...first, runtime: "chromium", forms: ["ESM", "CommonJS"], digests: bundled };
    expect(differences([first, { ...first, hostZone: "Asia/Beirut" }, page])).toEqual([]);
  });

  it("differs in a runtime and its host zones", () => {
    const there = { ...first, runtime: "bun", digests: { ...digests, "ESM: board": "c 2" } };
    const found = differences([
      first,
      { ...there, hostZone: "Asia/Beirut" },
      { ...there, hostZone: "Africa/Cairo" },
    ]);
    const hostZones = ["Asia/Beirut", "Africa/Cairo"];
    expect(found).toEqual([
      { runtime: "bun", output: "ESM: board", expected: "ESM: board", kind: "other", hostZones },
    ]);
  });

  it.each(["CommonJS: report", "command: report"])(
    "differs where %s is not as by ESM, in the first start too",
    (output) => {
      const [found] = differences([{ ...first, digests: { ...digests, [output]: "c 2" } }]);
      expect(found).toMatchObject({ output, expected: "ESM: report", kind: "other" });
    },
  );

  it("differs where an output is missing, a whole form, or one is too many", () => {
    const { "command: report": _, ...missing } = digests;
    const kinds = (digests: Start["digests"]) =>
      differences([first, { ...first, runtime: "deno", digests }]).map(
        ({ output, kind }) => `${output} ${kind}`,
      );
    expect(kinds(missing)).toEqual(["command: report missing"]);
    expect(kinds({ ...digests, "ESM: more": "d 4" })).toEqual(["ESM: more unexpected"]);
  });

  it("is shown by the first line that differs", () => {
    expect(firstDifferingLine("a\n  b\nc\n", "a\n  d\nc\n")).toBe("line 2\n    expected: b\n    received: d");
    expect(firstDifferingLine("a", "a\nb")).toBe(
      "line 2\n    expected: (the text has ended)\n    received: b",
    );
    expect(firstDifferingLine("a\nb", "a")).toBe(
      "line 2\n    expected: b\n    received: (the text has ended)",
    );
    expect(firstDifferingLine("a", "a")).toContain("the same");
  });
});

describe("zone data", () => {
  const lines = (due: string) =>
    `2020-10-01 2020-09-25T21:00\n2020-10-02 ${due}\n2026-10-01 2026-09-25T21:00`;
  const texts = new Map([
    ["node-20", { "Europe/Kirov": lines("2020-09-26T21:00"), Factory: "2020-10-01 x" }],
    ["node-22", { "Europe/Kirov": lines("2020-09-26T20:00"), Factory: "2020-10-01 x" }],
    ["bun", { "Europe/Kirov": lines("2020-09-26T20:00") }],
  ]);

  it("differ in what some tell otherwise or do not know", () => {
    expect(zonesThatDiffer(texts)).toEqual(["Europe/Kirov", "Factory"]);
    expect(zonesThatDiffer(new Map([...texts].slice(0, 1)))).toEqual([]);
  });

  it("differ from a first day on, a number of days, some of them in the season", () => {
    expect(zoneDifference("Europe/Kirov", texts)).toEqual({
      zone: "Europe/Kirov",
      opinions: [
        { runtimes: ["node-22", "bun"], knowsZone: true, due: "2020-09-26T20:00" },
        { runtimes: ["node-20"], knowsZone: true, due: "2020-09-26T21:00" },
      ],
      firstDay: "2020-10-02",
      days: 1,
      daysOfSeason: 1,
    });
  });

  it("differ by a zone that some do not know", () => {
    const { opinions, firstDay } = zoneDifference("Factory", texts);
    expect(opinions.map(({ runtimes, knowsZone }) => [runtimes, knowsZone])).toEqual([
      [["node-20", "node-22"], true],
      [["bun"], false],
    ]);
    expect(firstDay).toBeUndefined();
  });

  it("are a failure where a lesson of the season is in the zone", () => {
    const kirov = zoneDifference("Europe/Kirov", texts);
    const elsewhere = { ...kirov, zone: "America/Vancouver" };
    const later = { ...kirov, daysOfSeason: 0 };
    const unknown = { ...later, opinions: [{ runtimes: ["bun"], knowsZone: false, due: undefined }] };
    expect(seasonBreaches([kirov, elsewhere, later, unknown])).toEqual([kirov, unknown]);
  });
});

it("the offsets that a host is expected to have are those of its zone", () => {
  expect(offsetsIn("UTC")).toEqual([0, 0, 0]);
  expect(offsetsIn("America/Havana")).toEqual([-300, -240, -300]);
  expect(offsetsIn("Europe/Volgograd")).toEqual([240, 240, 180]);
  expect(offsetsIn("Asia/Kathmandu")).toEqual([345, 345, 345]);
});
