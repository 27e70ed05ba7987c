import {
  checkFestival,
  checkSchedule,
  confirmationFacts,
  type Duty,
  duties,
  type Festival,
  type Lesson,
  type Report,
  type Verdict,
  type VerdictChanges,
  verdictChanges,
} from "upm-rules";

const lesson: Lesson = {
  id: "lesson-1",
  venue: "college",
  school: "school-1",
  competency: "R5",
  date: "2020-11-16",
  startsAt: undefined,
  createdAt: null,
};
const festival: Festival = {
  format: "upm-festival/1",
  regions: [
    { id: "komi", name: "Komi", timeZone: "Europe/Moscow", competencies: ["R5"], venues: ["college"] },
  ],
  competencies: [{ id: "R5", name: "Electronics", infrastructureList: null }],
  venues: [
    {
      id: "college",
      region: "komi",
      name: "College",
      competencies: ["R5"],
      location: { lat: 61.7, lon: 50.8 },
    },
  ],
  schools: [{ id: "school-1", region: "komi", name: "School 1" }],
  driveTimes: [{ venue: "college", school: "school-1", seconds: "unreachable" }],
  agreements: [],
  lessons: [lesson],
  parents: [{ id: "parent-1" }],
  participants: [{ id: "child-1", school: "school-1", trials: [] }],
  confirmations: [],
};
const at = "2020-11-13T12:00+03:00";

const report: Report = checkFestival(festival, { at });
export const byClause: ReadonlyMap<string, number> = new Map(
  report.summary.byClause.map(({ clause, breaches }) => [clause, breaches]),
);

/** Verdicts of rows that are about to be imported. */
const verdicts: ReadonlyMap<string, Verdict> = checkSchedule(
  { lessons: [lesson], schools: undefined, venues: null },
  { at, stages: [4, 5] },
);
const before: Verdict | undefined = verdicts.get("lesson-1");
export const changes: VerdictChanges | undefined = before && verdictChanges(before, before);
export const nowRefused: boolean = changes?.outcome?.after === "refused";

const board: readonly Duty[] = duties(festival, { at: Date.parse(at) });
export const owed: readonly string[] = board
  .filter(({ state }) => state === "pending" || state === "overdue")
  .map(({ clause, owedBy, due, blockedBy }) => `${owedBy} ${clause} ${due} ${blockedBy?.join() ?? ""}`);

const facts = confirmationFacts(festival, {
  lesson: "lesson-1",
  participant: "child-1",
  parent: "parent-1",
  at,
});
export const tests: number = facts.participant.diagnosticTests;

// @ts-expect-error: a festival is checked as of an instant
checkFestival(festival, {});
// @ts-expect-error: of a festival, no list is left out
checkFestival({ format: "upm-festival/1", lessons: [lesson] }, { at });
// @ts-expect-error: a schedule has lessons
checkSchedule({ schools: festival.schools }, { at });
// @ts-expect-error: there are seven stages
checkSchedule({ lessons: [lesson] }, { at, stages: [8] });
// @ts-expect-error: there may be no verdict of that id
export const outcome: string = verdicts.get("lesson-2").outcome;
// @ts-expect-error: what is looked up is never set
verdicts.set("lesson-2", before);
// @ts-expect-error: another format
export const later: Festival = { ...festival, format: "upm-festival/2" };
// @ts-expect-error: a document is read only
festival.lessons[0] = lesson;
// @ts-expect-error: no duty is in that state
export const finished = board.filter(({ state }) => state === "finished");
