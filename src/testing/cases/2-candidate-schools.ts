import type { InfrastructureItem } from "../../model/competency.js";
import type { CandidateSchoolFacts } from "../../stages/2-candidate-schools/candidate-school-facts.js";
import { longestDrive } from "../../stages/2-candidate-schools/drive-time.js";
import type { SchoolListFacts } from "../../stages/2-candidate-schools/school-list-facts.js";
import { inTime, planDeadlineOf, type Setting, written } from "./setting.js";
import { aroundDeadline, condition, type VariationsBy } from "./variation.js";

/** What has to be brought to the school, and what stays at the venue. */
export const kit: InfrastructureItem = {
  item: "kit",
  kind: "equipment",
  quantity: 2,
  per: "lesson",
  deliver: true,
};
export const machine: InfrastructureItem = { ...kit, item: "machine", quantity: 1, deliver: false };

/** A list of candidate schools made in time. */
export function keptSchoolList(setting: Setting): SchoolListFacts {
  const done = written(inTime(planDeadlineOf(setting), setting));
  return {
    region: { timeZone: setting.lesson.timeZone },
    venue: { candidateSchools: ["school"], schoolsListedAt: done },
    at: done,
  };
}

/** A candidate of the venue's region, as far away as goods may be delivered. */
export function keptCandidateSchool(setting: Setting): CandidateSchoolFacts {
  const done = written(inTime(planDeadlineOf(setting), setting));
  return {
    venue: { region: "region", competencies: ["17"], chosenAt: done },
    region: { venuesChosenAt: done },
    school: { region: "region", listedAt: done },
    drive: longestDrive(setting.regulation),
    competencies: [{ id: "17", infrastructureList: [machine, kit] }],
    at: done,
  };
}

const needs = (list: readonly InfrastructureItem[] | undefined) => ({
  competencies: [{ id: "17", infrastructureList: list }],
});

export const schoolListVariations: VariationsBy<"checkSchoolList"> = {
  "II.schools-listed": (setting) =>
    aroundDeadline<SchoolListFacts>(planDeadlineOf(setting), (facts, schoolsListedAt, at) => ({
      ...facts,
      venue: { ...facts.venue, schoolsListedAt },
      at,
    })),
  "II.schools-available": () => [
    condition("one school is on the list", "holds", (facts) => facts),
    condition("no school is on the list", "advised", (facts) => ({
      ...facts,
      venue: { ...facts.venue, candidateSchools: [] },
    })),
    condition(
      "who is on the list is unknown",
      "unknown",
      (facts) => ({ ...facts, venue: { ...facts.venue, candidateSchools: undefined } }),
      ["II.schools-listed"],
    ),
  ],
};

export const candidateSchoolVariations: VariationsBy<"checkCandidateSchool"> = {
  "II.drive-time": ({ regulation }) => {
    const longest = longestDrive(regulation);
    const drive = (seconds: CandidateSchoolFacts["drive"] | undefined, list = [machine, kit] as const) => ({
      drive: seconds,
      ...needs(list),
    });
    return [
      ...(longest === 0
        ? []
        : [
            condition<CandidateSchoolFacts>(`a drive of ${longest - 1} s`, "holds", (facts) => ({
              ...facts,
              ...drive(longest - 1),
            })),
          ]),
      condition(`a drive of ${longest} s`, "holds", (facts) => ({ ...facts, ...drive(longest) })),
      condition(`a drive of ${longest + 1} s`, "violated", (facts) => ({ ...facts, ...drive(longest + 1) })),
      condition("there is no road", "violated", (facts) => ({ ...facts, ...drive("unreachable") })),
      condition("the drive is unknown", "unknown", (facts) => ({ ...facts, ...drive(undefined) })),
      condition(`a drive of ${longest + 1} s, and nothing to deliver`, "holds", (facts) => ({
        ...facts,
        drive: longest + 1,
        ...needs([machine]),
      })),
      condition(`a drive of ${longest + 1} s, without an infrastructure list`, "unknown", (facts) => ({
        ...facts,
        drive: longest + 1,
        ...needs(undefined),
      })),
      condition(`a drive of ${longest} s, without an infrastructure list`, "holds", (facts) => ({
        ...facts,
        drive: longest,
        ...needs(undefined),
      })),
    ];
  },
  "II.same-region": () => [
    condition("the school is in the venue's region", "holds", (facts) => facts),
    condition("the school is in another region", "advised", (facts) => ({
      ...facts,
      school: { ...facts.school, region: "other-region" },
    })),
    condition("the region of the school is unknown", "unknown", (facts) => ({
      ...facts,
      school: { ...facts.school, region: undefined },
    })),
  ],
};
