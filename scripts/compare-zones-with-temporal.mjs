// Compares the built package with Temporal: the deadlines of a lesson on each day of 2019 to 2027 in every zone and link
// of the IANA database that this platform knows, and the plan's deadline on each of those days. A lesson has no start, and
// one of those below, on days next to a change of the clocks every quarter of an hour; leads are counted in calendar,
// clear and working days. Next to a change, and once a month, Temporal itself is asked, else its offsets.
//
// It takes minutes, so it is no part of the tests, which have a sample. Build first; it ends with 1 on a difference.
// `node scripts/compare-zones-with-temporal.mjs Asia/Beirut` takes one zone.
import { readFileSync } from "node:fs";
import { amend, checkRegionPlan, deadlines, upm2020 } from "../dist/esm/index.js";
import { zoneNamed } from "../dist/esm/time/zone.js";
import { counts, daysOf } from "./compare-zones-calendar.mjs";
import { temporalStartOfDay, temporalWallTime, timelineOf } from "./compare-zones-timeline.mjs";

const firstYear = 2019;
const lastYear = 2027;

/** Every clause with a deadline before or at a lesson, and what its deadline is. */
const clauses = [
  ["IV.lesson-created", "five"],
  ["IV.link-sent", "five"],
  ["V.link-forwarded", "five"],
  ["V.confirmed-in-time", "five"],
  ["VI.delivered", "two"],
  ["VII.mentor-present", "start"],
  ["VII.venue-connected", "start"],
  ["VII.venue-link-checked", "beforeStart"],
  ["VII.participants-present", "start"],
  ["VII.school-connected", "start"],
  ["VII.representative-present", "start"],
  ["VII.school-link-checked", "beforeStart"],
];
const usualStarts = [0, 30, 150, 600, 1410];
const everyQuarter = Array.from({ length: 96 }, (_, quarter) => quarter * 15);
const wallText = (minutes) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

const days = daysOf(firstYear, lastYear).map((day) => ({
  ...day,
  plan: amend(upm2020, { planDeadline: day.text }),
}));
const regulations = Object.fromEntries(
  Object.entries(counts).map(([count, amendments]) => [count, amend(upm2020, amendments)]),
);

let compared = 0;
const differences = [];

function compare(what, ours, theirs) {
  compared += 1;
  if (ours !== theirs) differences.push(`${what}: ${ours}, Temporal ${theirs}`);
}

/** All deadlines of a lesson; `expected` are theirs, by what a deadline is. */
function compareLesson(lesson, count, expected) {
  const ours = deadlines(lesson, regulations[count]);
  const what = `${lesson.timeZone} ${lesson.date} ${lesson.startsAt ?? "no start"} ${count}`;
  if (ours.length !== clauses.length) differences.push(`${what}: ${ours.length} deadlines`);
  for (let index = 0; index < Math.min(ours.length, clauses.length); index += 1) {
    const [clause, kind] = clauses[index];
    const one = ours[index];
    if (one.clause !== clause || one.timeZone !== lesson.timeZone)
      differences.push(`${what} ${clause}: ${one.clause} in ${one.timeZone}`);
    // What to say is made only where there is something to say.
    if (one.due === expected[kind]) compared += 1;
    else compare(`${what} ${clause}`, one.due, expected[kind]);
  }
}

function compareZone(timeZone) {
  const timeline = timelineOf(timeZone, firstYear, lastYear);
  const texts = new Map();
  const text = (instant) => new Date(instant).toISOString();
  const beginning = (number) => {
    const known = texts.get(number);
    if (known !== undefined) return known;
    const made = text(timeline.startOfDay(number));
    texts.set(number, made);
    return made;
  };
  for (const { date, text: day, number, last, plan } of days) {
    const isNextToChange = timeline.daysAroundChanges.has(number);
    if (isNextToChange || date.day === 1)
      compare(`${timeZone} ${day} begins`, beginning(number), text(temporalStartOfDay(date, timeZone)));
    const leads = Object.fromEntries(
      Object.entries(last).map(([count, { five, two }]) => [
        count,
        { five: beginning(five + 1), two: beginning(two + 1) },
      ]),
    );
    const lesson = { date: day, timeZone };
    for (const count of Object.keys(counts)) {
      const expected = { ...leads[count], start: beginning(number + 1), beforeStart: beginning(number) };
      compareLesson(lesson, count, expected);
    }
    for (const minutes of isNextToChange ? everyQuarter : [usualStarts[number % usualStarts.length]]) {
      const instant = timeline.wallTime(number, minutes);
      if (isNextToChange) {
        const theirs = temporalWallTime(date, minutes, timeZone);
        compare(`${timeZone} ${day}T${wallText(minutes)}`, text(instant), text(theirs));
      }
      const start = text(instant);
      const expected = { ...leads.calendar, start, beforeStart: start };
      compareLesson({ ...lesson, startsAt: wallText(minutes) }, "calendar", expected);
    }
    const [competenciesChosen] = checkRegionPlan({ region: { timeZone } }, plan).findings;
    compare(`${timeZone} plan until ${day}`, competenciesChosen.due, beginning(number + 1));
    if (competenciesChosen.timeZone !== timeZone)
      differences.push(`${timeZone} plan until ${day}: in ${competenciesChosen.timeZone}`);
  }
}

const names = readFileSync(new URL("compare-zones-with-temporal.names.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");
const chosen = process.argv.slice(2);
const zones =
  chosen.length > 0 ? chosen : [...new Set([...Intl.supportedValuesOf("timeZone"), ...names])].sort();
const unknown = zones.filter((name) => zoneNamed(name) === undefined);
const began = performance.now();
for (const name of zones) if (!unknown.includes(name)) compareZone(name);

for (const difference of differences.slice(0, 50)) console.error(difference);
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
console.log(
  `${zones.length - unknown.length} zones, ${days.length} days of ${firstYear} to ${lastYear}, ` +
    `${compared} instants, ${differences.length} differences, in ${minutes} min; ` +
    `not known here: ${unknown.join(", ") || "none"} (tzdata ${process.versions.tz}, host ${process.env.TZ ?? "default"})`,
);
process.exit(differences.length > 0 ? 1 : 0);
