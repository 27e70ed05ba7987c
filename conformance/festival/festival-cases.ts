import type { Festival } from "upm-rules";
import { regionPlan } from "./1-region-plan.ts";
import { candidateSchools } from "./2-candidate-schools.ts";
import { agreements } from "./3-agreement.ts";
import { lessonCreation } from "./4-lesson-creation.ts";
import { confirmations } from "./5-confirmation.ts";
import { linkAndHelp } from "./5-link-and-help.ts";
import { goods } from "./6-delivery.ts";
import { lessonDay } from "./7-lesson-day.ts";
import { changed } from "./changed-document.ts";
import type { Scenario } from "./scenario.ts";
import { shrunk } from "./shrunk-documents.ts";
import { wholeReports } from "./whole-reports.ts";

const scenarios: readonly Scenario[] = [
  ...[...regionPlan, ...candidateSchools, ...agreements, ...lessonCreation, ...linkAndHelp, ...confirmations],
  ...[...goods, ...lessonDay, ...wholeReports],
];

/** The cases of a scenario, with no more in their documents than it needs. */
function casesOf(scenario: Scenario) {
  const names = Object.keys(scenario.cases);
  const documents = shrunk(scenario, Object.values(scenario.cases).map(changed));
  const about = [scenario.clause, scenario.about].filter(Boolean).join(", ");
  return documents.map(({ at, document }, index) => ({
    name: `${about}: ${names[index]}`,
    ...{ at, document: document as Festival },
  }));
}

export function festivalCases() {
  return scenarios.flatMap(casesOf);
}
