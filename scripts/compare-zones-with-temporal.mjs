// Compares the built package with Temporal: where each day begins, in every zone and link of the IANA database that this
// platform knows, for each day of 2019 to 2027; and on days next to a change of the clocks every quarter of an hour as
// the start of a lesson. It takes minutes, so it is no part of the tests. Build first; it ends with 1 on a difference.
// `node scripts/compare-zones-with-temporal.mjs Asia/Beirut` takes one zone.
import { readFileSync } from "node:fs";
import { Temporal } from "@js-temporal/polyfill";
import { endOfDay } from "../dist/esm/time/deadline.js";
import { startOrEndOfDay } from "../dist/esm/time/lesson-start.js";
import { zoneNamed } from "../dist/esm/time/zone.js";

const days = [];
for (let date = Temporal.PlainDate.from("2018-12-31"); date.year < 2028; date = date.add({ days: 1 })) {
  days.push({
    date,
    number: Temporal.PlainDate.from("1970-01-01").until(date, { largestUnit: "days" }).days,
  });
}
const quarters = Array.from({ length: 96 }, (_, quarter) =>
  Temporal.PlainTime.from("00:00").add({ minutes: quarter * 15 }),
);

let compared = 0;
const differences = [];

function compare(what, ours, theirs) {
  compared += 1;
  if (ours !== theirs)
    differences.push(`${what}: ${new Date(ours).toISOString()}, Temporal ${new Date(theirs).toISOString()}`);
}

function compareStarts({ date, number }, name, zone) {
  for (const time of quarters) {
    const wall = time.toString().slice(0, 5);
    const theirs = date
      .toPlainDateTime(time)
      .toZonedDateTime(name, { disambiguation: "compatible" }).epochMilliseconds;
    compare(`${name} ${date}T${wall}`, startOrEndOfDay(number, wall, zone), theirs);
  }
}

function compareZone(name, zone) {
  const starts = days.map(({ date }) => date.toZonedDateTime(name).epochMilliseconds);
  for (let index = 1; index < days.length; index += 1) {
    // A day begins where the day before it ends.
    compare(`${name} ${days[index].date}`, endOfDay(days[index].number - 1, zone).instant, starts[index]);
  }
  const usual = (index) => starts[index + 1] - starts[index] === 86_400_000;
  for (let index = 1; index < days.length - 2; index += 1) {
    if (!usual(index - 1) || !usual(index) || !usual(index + 1)) compareStarts(days[index], name, zone);
  }
}

const names = readFileSync(new URL("compare-zones-with-temporal.names.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");
const chosen = process.argv.slice(2);
const unknown = [];
const began = performance.now();
const zones =
  chosen.length > 0 ? chosen : [...new Set([...Intl.supportedValuesOf("timeZone"), ...names])].sort();
for (const name of zones) {
  const zone = zoneNamed(name);
  if (zone === undefined) unknown.push(name);
  else compareZone(name, zone);
}

for (const difference of differences.slice(0, 50)) console.error(difference);
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
console.log(
  `${differences.length} differences in ${compared} instants of ${zones.length - unknown.length} zones, 2019 to 2027, in ${minutes} min; ` +
    `not known here: ${unknown.join(", ") || "none"} (tzdata ${process.versions.tz}, host ${process.env.TZ ?? "default"})`,
);
process.exit(differences.length > 0 ? 1 : 0);
