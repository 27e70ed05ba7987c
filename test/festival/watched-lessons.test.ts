import { describe, expect, it } from "vitest";
import { festivalFindings, validRecords } from "../../src/festival/festival-findings.js";
import { festivalIssues } from "../../src/festival/validity/festival-issues.js";
import { decodeFestival, decodeRecords } from "../../src/schema/decode-festival.js";
import { asOf, largeFestival } from "../cli/large-festival.js";

const festival = decodeFestival(largeFestival(50, 3));
const count = festival.lessons.length;
const oneAfterTheOther = Array.from({ length: count }, (_, index) => index + 1);

describe("whoever watches a festival of many lessons", () => {
  it("is told after each how many were checked", () => {
    const told: number[] = [];
    festivalFindings(validRecords(festival), Date.parse(asOf), (lessons) => told.push(lessons));
    expect(told).toEqual(oneAfterTheOther);
  });

  it("is told after each how many of how many were verified", () => {
    const told: number[][] = [];
    festivalIssues(festival, "checked", undefined, (lessons, all) => told.push([lessons, all]));
    expect(told).toEqual(oneAfterTheOther.map((lessons) => [lessons, count]));
    const ofDocument: number[][] = [];
    decodeRecords(festival, (lessons, all) => ofDocument.push([lessons, all]));
    expect(ofDocument).toEqual(told);
  });

  it("changes nothing of what is found", () => {
    const at = Date.parse(asOf);
    const records = validRecords(festival);
    expect(festivalFindings(records, at, () => {})).toEqual(festivalFindings(records, at));
  });
});
