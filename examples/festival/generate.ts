// Makes festival.json and breaches.json. With --check it only says whether the committed files are what it would make.

import { readFileSync, writeFileSync } from "node:fs";
import { addAgreements } from "./agreements.ts";
import { breakAgreements } from "./break-agreements.ts";
import { breakConditions } from "./break-conditions.ts";
import { breakConfirmations } from "./break-confirmations.ts";
import { leaveWithoutHelp } from "./break-help.ts";
import { breakLessonDays } from "./break-lesson-days.ts";
import { breakLinks } from "./break-links.ts";
import { breakRegionPlans } from "./break-region-plans.ts";
import { breakSchedules } from "./break-schedules.ts";
import { festivalText, findingsText } from "./document-text.ts";
import { addLessonDays } from "./lesson-days.ts";
import { addLessons } from "./lessons.ts";
import { addParticipants } from "./participants.ts";
import { addPlaces } from "./places.ts";
import { emptySeason } from "./season.ts";

const season = emptySeason();
addPlaces(season);
addLessons(season, addAgreements(season));
addParticipants(season);
addLessonDays(season);

breakRegionPlans(season);
breakAgreements(season);
breakSchedules(season);
breakLinks(season);
leaveWithoutHelp(season);
breakConditions(season);
breakConfirmations(season);
breakLessonDays(season);

const files = new Map([
  ["festival.json", festivalText(season.festival)],
  ["breaches.json", findingsText(season.expected.sorted())],
]);
const stale: string[] = [];
for (const [name, text] of files) {
  const file = new URL(name, import.meta.url);
  if (process.argv.includes("--check")) {
    if (readCommitted(file) !== text) stale.push(name);
  } else writeFileSync(file, text);
}
if (stale.length > 0) {
  console.error(`not what the generator makes: ${stale.join(", ")}; run node examples/festival/generate.ts`);
  process.exitCode = 1;
}

function readCommitted(file: URL): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
