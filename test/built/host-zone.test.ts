import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const built = new URL("../../dist/esm/index.js", import.meta.url).href;
const examples = ["festival/festival.json", "small/all-good.json"].map((path) =>
  fileURLToPath(new URL(`../../examples/${path}`, import.meta.url)),
);

/** Hosts that change their clocks at midnight, skipped a day, are half an hour off, or lie at the ends of the world. */
const zones = [
  "America/Havana",
  "Pacific/Apia",
  "Asia/Beirut",
  "Asia/Kamchatka",
  "Europe/Volgograd",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "America/St_Johns",
];

/**
 * Prints, by the built library: the host's offset; deadlines around changes of the clock; then a line for each example,
 * instant and order of its lists that is asked for: how much is found, of which stages, and the digests of the report and
 * of the board.
 */
const script = `
  const { checkConfirmation, checkFestival, duties } = await import(${JSON.stringify(built)});
  const { createHash } = await import("node:crypto");
  const { readFileSync } = await import("node:fs");
  const dues = [["2020-12-31", "Europe/Volgograd"], ["2021-01-01", "Europe/Volgograd"], ["2020-04-02", "Asia/Beirut"],
    ["2020-11-05", "America/Havana"], ["2020-11-16", "Asia/Kamchatka"]].map(([date, timeZone]) =>
    checkConfirmation({ lesson: { date, timeZone } }).findings.at(-1).due);
  console.log(new Date(2020, 6, 1).getTimezoneOffset());
  console.log(dues.join(" "));
  // A list in another order is the same document: at every depth.
  const inOrder = (order, value) => {
    if (Array.isArray(value)) return order(value.map((one) => inOrder(order, one)));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inOrder(order, one)]));
  };
  let seed = 20201113;
  const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
  const shuffled = (list) => {
    for (let last = list.length - 1; last > 0; last--) {
      const other = random(last + 1);
      [list[last], list[other]] = [list[other], list[last]];
    }
    return list;
  };
  const orders = { asWritten: (list) => list, reversed: (list) => list.reverse(), shuffled };
  const digest = (value) => createHash("sha256").update(JSON.stringify(value, null, 2)).digest("hex");
  for (const path of ${JSON.stringify(examples)}) {
    const text = readFileSync(path, "utf8");
    for (const at of ["2020-11-01T00:00:00+05:00", "2020-11-13T09:00:00Z", "2021-01-10T00:00:00Z"]) {
      for (const order of process.argv.slice(1)) {
        const festival = inOrder(orders[order], JSON.parse(text));
        const report = checkFestival(festival, { at });
        const board = duties(festival, { at });
        const stages = new Set([...report.findings, ...board].map(({ clause }) => clause.split(".")[0]));
        const counts = [report.findings.length, board.length, [...stages].sort().join()];
        console.log([order, path, at, ...counts, digest(report), digest(board)].join(" "));
      }
    }
  }
`;

type Order = "asWritten" | "reversed" | "shuffled";

function printedUnder(timeZone: string, ...orders: readonly Order[]): string[] {
  const options = { env: { ...process.env, TZ: timeZone }, encoding: "utf8" as const };
  const args = ["--input-type=module", "--eval", script, ...orders];
  return execFileSync(process.execPath, args, options).trim().split("\n");
}

const [offsetOfUtc, dues, ...lines] = printedUnder("UTC", "asWritten", "reversed", "shuffled");
const inOrder = (order: Order) =>
  lines.filter((line) => line.startsWith(`${order} `)).map((line) => line.slice(order.length));

// The whole suite is run under thirteen host zones by scripts/test-under-zones.mjs; this looks at the built library.
describe("the host's time zone", () => {
  it("leaves deadlines where the places have them", () => {
    expect(dues).toBe(
      "2020-12-26T20:00:00.000Z 2020-12-27T21:00:00.000Z 2020-03-28T22:00:00.000Z 2020-11-01T04:00:00.000Z " +
        "2020-11-11T12:00:00.000Z",
    );
  });

  it.each(zones)("changes no byte of a report, of a board of duties, and no deadline: %s", (timeZone) => {
    const [offset, duesThere, ...printed] = printedUnder(timeZone, "shuffled");
    expect(offset).not.toBe(offsetOfUtc);
    expect(duesThere).toBe(dues);
    expect(printed.map((line) => line.slice("shuffled".length))).toStrictEqual(inOrder("asWritten"));
  });
});

describe("the order of a document's lists", () => {
  it.each(["reversed", "shuffled"] as const)(
    "changes no byte of a report or of a board of duties: %s",
    (order) => {
      expect(inOrder(order)).toHaveLength(examples.length * 3);
      expect(inOrder(order)).toStrictEqual(inOrder("asWritten"));
    },
  );

  it("is tried on findings and duties of every stage", () => {
    for (const line of lines) expect(line).toContain(" I,II,III,IV,V,VI,VII ");
    expect(lines.filter((line) => / [1-9]\d{2,} [1-9]\d{3,} /.test(line))).toHaveLength(9);
  });
});
