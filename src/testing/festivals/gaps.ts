/** What a document may leave out, so that nobody can say whether a clause is kept. */
import type { Festival } from "../../model/festival.js";

const withoutDriveTimes = (festival: Festival): Festival => ({ ...festival, driveTimes: [] });

const withoutInfrastructureLists = (festival: Festival): Festival => ({
  ...festival,
  competencies: festival.competencies.map(({ infrastructureList, ...competency }) => competency),
});

const withoutSchedules = (festival: Festival): Festival => ({
  ...festival,
  agreements: festival.agreements.map(({ dates, ...agreement }) => agreement),
});

const withoutDays = (festival: Festival): Festival => ({
  ...festival,
  lessons: festival.lessons.map(({ day, ...lesson }) => lesson),
});

/** Each of them leaves a document valid. */
export const gaps: ReadonlyArray<(festival: Festival) => Festival> = [
  withoutDriveTimes,
  withoutInfrastructureLists,
  withoutSchedules,
  withoutDays,
];
