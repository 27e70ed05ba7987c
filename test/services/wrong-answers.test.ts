import { describe, expect, it } from "vitest";
import type { Festival } from "../../src/model/festival.js";
import {
  confirmation,
  lesson,
  parent,
  participant,
  region,
  school,
  smallFestival,
} from "../arbitraries/small-festival.js";
import { statingTrials } from "../arbitraries/sources.js";
import { checks, failureOver, optional } from "./checks-over-sources.js";

const venue = smallFestival().venues[0] as Festival["venues"][number];
const agreement = smallFestival().agreements[0] as Festival["agreements"][number];

describe("a function of any stage that fails, or answers with what is malformed or another one", () => {
  it.each(optional)("makes its fact unavailable where it throws: %s", async (source, kind, check) => {
    const secret = new RangeError("no row for Мария Петрова");
    for (const failing of [
      () => {
        throw secret;
      },
      async () => Promise.reject(secret),
    ]) {
      const failure = await failureOver(check, { [source]: failing });
      expect(failure).toMatchObject({ code: "Unavailable", kind, reason: "RangeError" });
      expect(`${failure.message} ${JSON.stringify(failure)}`).not.toContain("Мария");
    }
  });

  const drive = { venue: "venue", school: "school", seconds: 600 };
  it.each<readonly [string, keyof typeof checks, string, unknown]>([
    ["regions", "regionPlan", "venuesChosenAt", { ...region, venuesChosenAt: "soon" }],
    ["regions", "schoolList", "timeZone", { ...region, timeZone: "+05:00" }],
    ["venues", "schoolList", "candidateSchools", { ...venue, candidateSchools: ["a/b"] }],
    ["regionsPlanning", "candidateSchool", "/0/timeZone", { ...region, timeZone: "Mars/Base" }],
    ["schools", "agreement", "coordinator", { ...school, coordinator: "" }],
    ["competencies", "agreement", "infrastructureList", { id: "17", name: "x", infrastructureList: [{}] }],
    ["driveTimes", "agreement", "unreachable", { ...drive, seconds: "30 minutes" }],
    ["driveTimes", "agreement", "/seconds", { ...drive, seconds: -1 }],
    ["driveTimes", "candidateSchool", "/seconds", { ...drive, seconds: { atLeast: 600 } }],
    ["agreements", "agreement", "dates", { ...agreement, dates: [] }],
    ["agreementsOfVenues", "schoolChoice", "/0/selectedAt", { ...agreement, selectedAt: "2020-10-05" }],
    ["confirmationsOfLessons", "delivery", "/0/confirmedAt", { ...confirmation, confirmedAt: "soon" }],
  ])("malformed: %s of %s", async (source, check, said, record) => {
    const failure = await failureOver(checks[check], { [source]: async () => [record] });
    expect(failure).toMatchObject({ code: "Unavailable" });
    expect(failure.message).toMatch(/malformed: /);
    expect(failure.message).toContain(said);
  });

  it.each(optional)("no array at all: %s", async (source, kind, check) => {
    for (const [answer, received] of [
      [{}, "an object"],
      [new Map(), "an object"],
      ["venue", "a string of 5 characters"],
    ] as const) {
      expect(await failureOver(check, { [source]: async () => answer })).toMatchObject({
        code: "Unavailable",
        kind,
        reason: `expected an array, received ${received}`,
      });
    }
  });

  const wire = { item: "wire", kind: "consumable", quantity: 1, per: "lesson", deliver: true } as const;
  const place = { lesson, timeZone: "Asia/Yekaterinburg", region: "region" };
  const attended = { ...place, participant: "child" };
  it.each<readonly [string, keyof typeof checks, string, readonly unknown[]]>([
    [
      "competencies",
      "delivery",
      "/infrastructureList/1/item",
      [{ id: "17", name: "x", infrastructureList: [wire, wire] }],
    ],
    ["regions", "regionPlan", "/venues/1", [{ ...region, venues: ["venue", "venue"] }]],
    ["regionsPlanning", "agreement", "/1/id", [region, region]],
    ["venues", "candidateSchool", "/competencies/1", [{ ...venue, competencies: ["17", "17"] }]],
    ["agreements", "agreement", "/competencies/1", [{ ...agreement, competencies: ["17", "17"] }]],
    ["agreementsOfVenues", "schoolChoice", "/1", [agreement, agreement]],
    ["confirmationsOfLessons", "lessonDay", "/1/confirmedAt", [confirmation, confirmation]],
    [
      "confirmationsOfLessons",
      "delivery",
      "/0/withdrawnAt",
      [{ ...confirmation, withdrawnAt: "2020-01-01T00:00Z" }],
    ],
    [
      "lessons",
      "lessonDay",
      "/lesson/day/present/1",
      [{ ...place, lesson: { ...lesson, day: { present: ["a", "a"] } } }],
    ],
    ["lessonsAttended", "confirmation", "/1/lesson/id", [attended, attended]],
  ])(
    "repeated or in a wrong order, as in a document: %s of %s at %s",
    async (source, check, pointer, answer) => {
      const failure = await failureOver(checks[check], { [source]: () => answer });
      expect(failure).toMatchObject({ code: "Unavailable" });
      expect(failure.message).toContain(`malformed: ${pointer}: `);
    },
  );

  it.each<readonly [string, keyof typeof checks, unknown]>([
    ["lessons", "linkSending", place],
    ["participants", "confirmation", statingTrials(participant)],
    ["parents", "confirmation", parent],
    ["regulations", "linkSending", { region: "region", amendments: {} }],
    ["regions", "regionPlan", region],
    ["venues", "schoolList", venue],
    ["schools", "candidateSchool", school],
    ["competencies", "delivery", { id: "17", name: "x" }],
    ["driveTimes", "candidateSchool", drive],
    ["agreements", "lessonCreation", agreement],
  ])("one record twice: %s of %s", async (source, check, record) => {
    for (const again of [record, structuredClone(record)]) {
      expect(await failureOver(checks[check], { [source]: () => [record, null, again] })).toMatchObject({
        code: "Unavailable",
        reason: "its source answered with it more than once",
      });
    }
  });

  it.each<readonly [string, keyof typeof checks, readonly unknown[]]>([
    ["regions", "regionPlan", [{ ...region, id: "another" }]],
    ["venues", "schoolList", [{ ...venue, id: "another" }]],
    ["regionsPlanning", "candidateSchool", [{ ...region, venues: ["another"] }]],
    ["schools", "candidateSchool", [{ ...school, id: "another" }]],
    ["competencies", "delivery", [{ id: "another", name: "x" }]],
    ["driveTimes", "candidateSchool", [{ ...drive, school: "another" }]],
    ["driveTimes", "agreement", [{ ...drive, venue: "another" }]],
    ["agreements", "lessonCreation", [{ ...agreement, school: "another" }]],
    ["agreements", "agreement", [{ ...agreement, venue: "another" }]],
    ["agreementsOfVenues", "schoolChoice", [agreement, { ...agreement, venue: "another" }]],
    ["confirmationsOfLessons", "lessonDay", [{ ...confirmation, lesson: "another" }]],
    ["lessonsAttended", "confirmation", [{ ...attended, participant: "another" }]],
    ["regulations", "linkSending", [{ region: "another", amendments: {} }]],
  ])("another one: %s of %s", async (source, check, answer) => {
    expect(await failureOver(checks[check], { [source]: () => answer })).toMatchObject({
      code: "Unavailable",
      reason: "its source answered with another one",
    });
  });
});
