import { describe, expect, it } from "vitest";
import { upm2020 } from "../../../src/regulation/regulation.js";
import {
  admissibleCompetencies,
  type DriveCase,
} from "../../../src/stages/2-candidate-schools/drive-time.js";
import { brought } from "./kept-candidate.js";

const facts: DriveCase = {
  at: undefined,
  regulation: upm2020,
  drive: 1801,
  driveSource: undefined,
  competencies: [
    { id: "V49", infrastructureList: [] },
    { id: "R5", infrastructureList: [brought] },
    { id: "17", infrastructureList: [] },
  ],
};

describe("the competencies in which a venue may teach a school", () => {
  it("are those that need no delivery where the drive is too long, sorted by id", () => {
    expect(admissibleCompetencies(facts)).toStrictEqual(["17", "V49"]);
  });

  it("are none where the regulation or the venue's competencies are unknown", () => {
    expect(admissibleCompetencies({ ...facts, regulation: undefined })).toStrictEqual([]);
    expect(admissibleCompetencies({ ...facts, competencies: undefined })).toStrictEqual([]);
  });
});
