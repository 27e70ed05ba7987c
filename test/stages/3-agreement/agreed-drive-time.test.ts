import { describe, expect, it } from "vitest";
import { amend } from "../../../src/regulation/amend.js";
import { upm2020 } from "../../../src/regulation/regulation.js";
import type { Drive } from "../../../src/stages/2-candidate-schools/drive-time.js";
import { checkAgreement } from "../../../src/stages/3-agreement/check-agreement.js";
import { changed } from "../../arbitraries/changed-facts.js";
import { foundOf, inShort } from "../../arbitraries/found-in-short.js";
import { delivered, undelivered, unlisted } from "../2-candidate-schools/kept-candidate.js";
import { keptAgreement } from "./kept-agreement.js";

const known = [delivered, undelivered, unlisted];

const agreedOn = (
  competencies: readonly string[] | undefined,
  drive: Drive | undefined,
  agreement: Parameters<typeof changed<typeof keptAgreement>>[1]["agreement"] = {},
) => changed(keptAgreement, { agreement: { ...agreement, competencies }, drive, competencies: known });

const found = (...facts: Parameters<typeof agreedOn>) =>
  foundOf(checkAgreement(agreedOn(...facts)), "II.drive-time");
const statuses = (...facts: Parameters<typeof agreedOn>) => found(...facts).map(({ status }) => status);

describe("II.drive-time of an agreement: every agreed competency may be taught over the drive", () => {
  it.each<readonly [readonly string[], Drive | undefined, string[]]>([
    [["R5"], 1799, []],
    [["R5"], 1800, []],
    [["R5"], 1801, ["violated"]],
    [["R5"], "unreachable", ["violated"]],
    [["R5"], undefined, ["unknown"]],
    [["V49"], 1801, []],
    [["V49"], "unreachable", []],
    [["V49"], undefined, []],
    [["X1"], 1800, []],
    [["X1"], 1801, ["unknown"]],
    [["X1"], undefined, ["unknown"]],
    // Of several each must be allowed: a candidate needs only one.
    [["V49", "R5"], 1801, ["violated"]],
    [["V49", "X1"], 1801, ["unknown"]],
    [["X1", "R5"], 1801, ["violated"]],
    [["R5", "V49", "X1"], 1800, []],
    [["V49", "R5"], undefined, ["unknown"]],
    [[], "unreachable", []],
    // A lower bound proves a school too far, and never near enough.
    [["R5"], { atLeast: 1801 }, ["violated"]],
    [["R5"], { atLeast: 1800 }, ["unknown"]],
    [["R5"], { atLeast: 0 }, ["unknown"]],
    [["V49"], { atLeast: 1801 }, []],
    [["V49"], { atLeast: 1800 }, []],
    [["X1"], { atLeast: 1801 }, ["unknown"]],
    [["V49", "R5"], { atLeast: 1801 }, ["violated"]],
    [["V49", "R5"], { atLeast: 1800 }, ["unknown"]],
    [["V49", "X1"], { atLeast: 1801 }, ["unknown"]],
    [[], { atLeast: 7200 }, []],
  ])("%j over a drive of %j: %j", (competencies, drive, expected) => {
    expect(statuses(competencies, drive)).toStrictEqual(expected);
  });

  it("names the competencies that need delivery, sorted, with drive and limit", () => {
    expect(found(["X1", "V49", "R5"], 1801)).toStrictEqual([
      {
        clause: "II.drive-time",
        status: "violated",
        actor: "regional-operator",
        details: { competencies: ["R5"], drive: 1801, limit: 1800 },
        remedy: { kind: "act", actor: "venue", act: "agree-near-competencies" },
      },
    ]);
    const two = changed(agreedOn(["b", "a"], "unreachable"), {
      competencies: ["a", "b"].map((id) => ({ ...delivered, id })),
    });
    expect(foundOf(checkAgreement(two), "II.drive-time")).toMatchObject([
      { details: { competencies: ["a", "b"], drive: "unreachable" } },
    ]);
  });

  it.each<Drive>([1801, "unreachable", { atLeast: 1801 }])(
    "names where the time came from, if somebody says it: %j",
    (drive) => {
      const detailsOf = (driveSource: string | null | undefined) =>
        foundOf(
          checkAgreement({ ...agreedOn(["X1", "V49", "R5"], drive), driveSource }),
          "II.drive-time",
        ).map(({ details }) => details);
      const known = { competencies: ["R5"], drive, limit: 1800 };
      expect(detailsOf("straight-line")).toStrictEqual([{ ...known, source: "straight-line" }]);
      expect(detailsOf(undefined)).toStrictEqual([known]);
      expect(detailsOf(null)).toStrictEqual([known]);
    },
  );

  it("knows nothing of a competency of which nothing is known", () => {
    for (const competencies of [[], undefined, [undelivered]]) {
      const facts = changed(agreedOn(["R5"], 1801), { competencies });
      expect(foundOf(checkAgreement(facts), "II.drive-time")).toMatchObject([{ status: "unknown" }]);
    }
    expect(statuses(undefined, 1801)).toStrictEqual(["unknown"]);
  });

  it("is asked once either side has agreed, and not before", () => {
    const neither = { venueAgreedAt: "not-yet", schoolAgreedAt: "not-yet" } as const;
    expect(statuses(["R5"], 1801, neither)).toStrictEqual([]);
    expect(statuses(["R5"], 1801, { ...neither, venueAgreedAt: "2020-10-26T12:00+05:00" })).toStrictEqual([
      "violated",
    ]);
    expect(statuses(["R5"], 1801, { ...neither, schoolAgreedAt: "2020-10-26T12:00+05:00" })).toStrictEqual([
      "violated",
    ]);
    expect(statuses(["R5"], 1801, { ...neither, schoolAgreedAt: undefined })).toStrictEqual(["unknown"]);
    expect(statuses(["R5"], 1801, { ...neither, selectedAt: "not-yet" })).toStrictEqual([]);
    const early = { ...agreedOn(["R5"], 1801), at: "2020-10-26T11:59:59.999+05:00" };
    expect(inShort(checkAgreement(early)).filter((one) => one.startsWith("II."))).toStrictEqual([]);
    expect(checkAgreement(early).stableUntil).toBe("2020-10-26T07:00:00.000Z");
  });

  it("is measured by the regulation in force", () => {
    const half = amend(upm2020, { maxDriveMinutes: 15 });
    const limit = (drive: Drive) =>
      foundOf(checkAgreement(agreedOn(["R5"], drive), half), "II.drive-time").map(({ details }) => details);
    expect(limit(900)).toStrictEqual([]);
    expect(limit(901)).toStrictEqual([{ competencies: ["R5"], drive: 901, limit: 900 }]);
  });
});

it("a drive within 30 minutes holds whatever was agreed, a longer one is unknown without it (reading 6)", () => {
  const agreement = { venueAgreedAt: "2020-10-20T12:00Z" };
  const driveTimes = (drive: Drive) =>
    checkAgreement({ agreement, drive, at: "2020-10-21T12:00Z" }).findings.filter(
      ({ clause }) => clause === "II.drive-time",
    );
  expect(driveTimes(1800)).toStrictEqual([]);
  expect(driveTimes(1801)).toMatchObject([{ status: "unknown" }]);
});
