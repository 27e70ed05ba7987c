import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import type { Festival } from "../../../src/model/festival.js";
import {
  CandidateSchoolRefused,
  CandidateSchoolUndetermined,
  checkCandidateSchool,
  checkSchoolList,
  requireCandidateSchool,
  requireSchoolList,
} from "../../../src/stages/2-candidate-schools/effect.js";
import { region, school, smallFestival } from "../../arbitraries/small-festival.js";
import { across, ask, brief, tagOf } from "../../services/ask.js";

const due = "2020-10-31T19:00:00.000Z";
const before = "2020-10-22T12:00Z";
const venue = smallFestival().venues[0] as Festival["venues"][number];
const kit = { item: "kit", kind: "equipment", quantity: 1, per: "lesson", deliver: true } as const;
const withKit = [{ id: "17", name: "Web technologies", infrastructureList: [kit] }];
const ofVenue = { venue: "venue" };
const pair = { venue: "venue", school: "school" };

describe("the check of a venue's list of schools, from its id", () => {
  const unlisted = smallFestival({ venues: [{ ...venue, schoolsListedAt: null }] });

  it("allows a list that was made in time", async () => {
    expect(await ask(checkSchoolList(ofVenue), smallFestival(), due)).toStrictEqual({
      outcome: "allowed",
      findings: [],
    });
  });

  it("is pending until the deadline, and overdue from it on; in the operator's zone", async () => {
    const eastern = smallFestival({
      venues: [{ ...venue, timeZone: "Asia/Kamchatka", schoolsListedAt: null }],
    });
    for (const festival of [unlisted, eastern]) {
      expect(await across(Effect.map(checkSchoolList(ofVenue), brief), festival, due)).toStrictEqual([
        ["II.schools-listed pending"],
        ["II.schools-listed overdue"],
      ]);
      expect(await across(tagOf(requireSchoolList(ofVenue)), festival, due)).toStrictEqual([
        "SchoolListUndetermined",
        "SchoolListRefused",
      ]);
    }
    expect(await ask(tagOf(requireSchoolList(ofVenue)), smallFestival(), due)).toBe("allowed");
  });

  it("fails where there is no such venue, which is no verdict", async () => {
    const error = Effect.flip(checkSchoolList({ venue: "nothing" }));
    expect(await ask(error, smallFestival(), due)).toMatchObject({ code: "NotFound", kind: "venue" });
  });
});

describe("the check of a candidate school, from both ids", () => {
  it("allows a school on the list of a chosen venue, near enough for what must be brought there", async () => {
    const festival = smallFestival({ competencies: withKit });
    expect(await ask(checkCandidateSchool(pair), festival, before)).toStrictEqual({
      outcome: "allowed",
      findings: [],
      admissibleCompetencies: ["17"],
    });
  });

  it("takes the drive as inclusive, and says which competencies it admits", async () => {
    const driving = (seconds: number | "unreachable") =>
      ask(
        checkCandidateSchool(pair),
        smallFestival({ competencies: withKit, driveTimes: [{ ...pair, seconds }] }),
        before,
      );
    expect((await driving(1800)).outcome).toBe("allowed");
    expect(await driving(1801)).toMatchObject({ outcome: "refused", admissibleCompetencies: [] });
    expect(brief(await driving("unreachable"))).toStrictEqual(["II.drive-time violated"]);
  });

  it("is undetermined where the drive or the competency is not known: that is no failure", async () => {
    const unknown = [
      smallFestival({ competencies: withKit, driveTimes: [] }),
      smallFestival({ competencies: [], driveTimes: [{ ...pair, seconds: 9000 }] }),
    ];
    for (const festival of unknown) {
      const verdict = await ask(checkCandidateSchool(pair), festival, before);
      expect(verdict).toMatchObject({ outcome: "undetermined", admissibleCompetencies: [] });
      expect(brief(verdict)).toStrictEqual(["II.drive-time unknown"]);
    }
  });

  it("knows who chose the venue, whichever region it was, and since when", async () => {
    const east = { ...region, id: "east", venuesChosenAt: "2020-10-20T10:00:00.000Z" };
    const festival = smallFestival({ regions: [{ ...region, venues: [] }, east] });
    const outcomes = Effect.map(checkCandidateSchool(pair), ({ outcome }) => outcome);
    expect(await across(outcomes, festival, "2020-10-20T10:00:00.000Z")).toStrictEqual([
      "refused",
      "allowed",
    ]);
  });

  it.each([
    ["venue", { ...pair, venue: "nothing" }],
    ["school", { ...pair, school: "nothing" }],
  ] as const)("fails where there is no such %s", async (kind, ids) => {
    const error = Effect.flip(checkCandidateSchool(ids));
    expect(await ask(error, smallFestival(), before)).toMatchObject({ code: "NotFound", kind });
  });
});

describe("what requires that a venue may select a school", () => {
  const required = requireCandidateSchool(pair);

  it("gives the verdict with the competencies, and so do the failures", async () => {
    const festival = smallFestival({ competencies: withKit });
    expect((await ask(required, festival, before)).admissibleCompetencies).toStrictEqual(["17"]);
    const two = [...withKit, { id: "R5", name: "Forestry", infrastructureList: [] }];
    const unlisted = [{ ...venue, competencies: ["R5", "17"], candidateSchools: [] }];
    const refused = await ask(
      Effect.flip(required),
      smallFestival({ competencies: two, venues: unlisted, driveTimes: [] }),
      before,
    );
    expect(refused).toBeInstanceOf(CandidateSchoolRefused);
    expect(refused).toMatchObject({ verdict: { admissibleCompetencies: ["R5"] } });
    const unknown = await ask(
      Effect.flip(required),
      smallFestival({ competencies: withKit, driveTimes: [] }),
      before,
    );
    expect(unknown).toBeInstanceOf(CandidateSchoolUndetermined);
    expect(unknown.message).toBe("the school cannot be judged: II.drive-time unknown");
  });

  it("is of the list as of now: a school listed later is refused before", async () => {
    const listed = "2020-10-02T05:00:00.000Z";
    expect(await across(tagOf(required), smallFestival(), listed)).toStrictEqual([
      "CandidateSchoolRefused",
      "allowed",
    ]);
    expect(await ask(tagOf(required), smallFestival({ schools: [{ ...school, id: "x" }] }), before)).toBe(
      "NotFound",
    );
  });
});
