import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const built = new URL("../../dist/esm/index.js", import.meta.url);
const example = new URL("../../examples/festival/festival.json", import.meta.url);

/** Prints the report on the example festival, and deadlines around changes of the clock, by the built library. */
const script = `
  const { checkConfirmation, checkFestival } = await import(${JSON.stringify(built.href)});
  const { readFileSync } = await import("node:fs");
  const festival = JSON.parse(readFileSync(new URL(${JSON.stringify(example.href)}), "utf8"));
  const dues = [["2020-12-31", "Europe/Volgograd"], ["2021-01-01", "Europe/Volgograd"], ["2020-04-02", "Asia/Beirut"],
    ["2020-11-05", "America/Havana"], ["2020-11-16", "Asia/Kamchatka"]].map(([date, timeZone]) =>
    checkConfirmation({ lesson: { date, timeZone } }).findings.at(-1).due);
  console.log(new Date(2020, 6, 1).getTimezoneOffset());
  console.log(dues.join(" "));
  console.log(JSON.stringify(checkFestival(festival, { at: "2020-11-13T09:00:00Z" })));
`;

function printedUnder(timeZone: string): string[] {
  const options = { env: { ...process.env, TZ: timeZone }, encoding: "utf8" as const };
  return execFileSync(process.execPath, ["--input-type=module", "--eval", script], options).split("\n");
}

// The whole suite is run under thirteen host zones by scripts/test-under-zones.mjs; this looks at the built library.
describe("the host's time zone", () => {
  it("changes no byte of a report and no deadline", () => {
    const [offsetOfUtc, ...underUtc] = printedUnder("UTC");
    expect(underUtc[0]).toBe(
      "2020-12-26T20:00:00.000Z 2020-12-27T21:00:00.000Z 2020-03-28T22:00:00.000Z 2020-11-01T04:00:00.000Z " +
        "2020-11-11T12:00:00.000Z",
    );
    for (const timeZone of ["Asia/Kamchatka", "Europe/Volgograd", "America/Havana", "Australia/Lord_Howe"]) {
      const [offset, ...printed] = printedUnder(timeZone);
      expect(offset).not.toBe(offsetOfUtc);
      expect(printed).toStrictEqual(underUtc);
    }
  });
});
