import { checkFestival } from "../../festival/check-festival.js";
import type { Festival } from "../../model/festival.js";
import { dayOf } from "../../time/calendar-date.js";
import { endOfDay } from "../../time/deadline.js";
import { type Zone, zoneNamed } from "../../time/zone.js";
import { isBreach } from "../../verdict/finding.js";
import { written } from "../cases/setting.js";
import { competencies, keptRegion } from "../festivals/kept-region.js";
import { afterAll, type DrawnRegion, dueOf, type Timeline } from "../festivals/timeline.js";
import type { AmendedSeason } from "./amended-season.js";

/** The first lesson that cannot be held with every clause kept; undefined where all can. */
export function unsatisfiedLesson(season: AmendedSeason): string | undefined {
  for (const date of season.dates) {
    const { festival, at } = allDoneAtOnce(season, date);
    const broken = checkFestival(festival, { at }).findings.find(isBreach);
    if (broken !== undefined) {
      const due = broken.due === undefined ? "" : `, which had to be done before ${broken.due}`;
      return `a lesson on ${date} in ${season.timeZone}, everything done as the season begins, on ${season.from}: \`${broken.clause}\` is ${broken.status}${due}`;
    }
  }
  return undefined;
}

/** A festival of one lesson, in which everybody does everything as soon as the season begins. */
function allDoneAtOnce(
  { regulation: amended, timeZone, from }: AmendedSeason,
  date: string,
): { readonly festival: Festival; readonly at: string } {
  // Any number of diagnostic tests can be taken, and a document writes each of them down.
  const regulation = { ...amended, minDiagnosticTests: Math.min(amended.minDiagnosticTests, 1) };
  const begin = endOfDay(dayOf(from) - 1, zoneNamed(timeZone) as Zone).instant;
  const drawn: DrawnRegion = {
    regionZone: timeZone,
    venueZone: undefined,
    schoolZone: undefined,
    daysLater: 0,
    startsAt: undefined,
    pace: [0, 0, 0, 0, 0, 0],
    participants: 1,
    trials: 0,
  };
  const times: Timeline = {
    date,
    registeredAt: begin,
    chosenAt: begin,
    listedAt: begin,
    selectedAt: begin,
    contactedAt: begin,
    venueAgreedAt: begin,
    schoolAgreedAt: begin,
    createdAt: begin,
    linkSentAt: begin,
    linkForwardedAt: begin,
    confirmedAt: begin,
    deliveredAt: begin,
    linkCheckedAt: begin,
    due: dueOf(drawn, date, regulation),
  };
  const at = afterAll(times);
  return {
    festival: {
      format: "upm-festival/1",
      competencies,
      ...keptRegion(0, drawn, times, regulation, regulation, at),
    },
    at: written(at),
  };
}
