import { describe, expect, it } from "vitest";
import { compareRegulations } from "../../src/comparison/compare-regulations.js";
import { tightens } from "../../src/comparison/tightens.js";
import { isInvalidRegulation } from "../../src/issues/invalid-regulation.js";
import { type Regulation, upm2020 } from "../../src/regulation/regulation.js";
import { differences } from "./witness-holds.ts";

/** A regulation that nobody amended to: `amend` would not make it. */
const made = (changes: Record<string, unknown>) => ({ ...upm2020, ...changes }) as unknown as Regulation;

/** Where it says that a regulation is wrong; nothing where it throws nothing. */
function wrongAt(compare: () => unknown): readonly string[] {
  try {
    compare();
  } catch (error) {
    if (!isInvalidRegulation(error)) throw error;
    return error.issues.map(({ pointer }) => pointer);
  }
  return [];
}

const invalid: [changes: Record<string, unknown>, pointers: string[]][] = [
  [{ planDeadline: "2020-02-30" }, ["/planDeadline"]],
  [{ planDeadline: "1999-12-31" }, ["/planDeadline"]],
  [{ planDeadline: "2100-01-01" }, ["/planDeadline"]],
  [{ lessonLeadDays: 367 }, ["/lessonLeadDays"]],
  [{ confirmationLeadDays: -1 }, ["/confirmationLeadDays"]],
  [{ deliveryLeadDays: 0.5 }, ["/deliveryLeadDays"]],
  [{ leadCount: "business" }, ["/leadCount"]],
  [{ nonWorkingDays: ["2020-11-04", "4 November"] }, ["/nonWorkingDays/1"]],
  [{ workingDays: ["2020-13-01"] }, ["/workingDays/0"]],
  [{ nonWorkingDays: ["2020-11-14"], workingDays: ["2020-11-14"] }, ["/workingDays/0"]],
  [{ maxDriveMinutes: 1_000_001 }, ["/maxDriveMinutes"]],
  [{ minDiagnosticTests: -1 }, ["/minDiagnosticTests"]],
  [{ maxEarlierTrials: Number.NaN }, ["/maxEarlierTrials"]],
  [{ lessonCountsAsTrial: "yes" }, ["/lessonCountsAsTrial"]],
  [{ maxDriveMinute: 20 }, ["/maxDriveMinute"]],
  [{ deliveryLeadDays: -1, maxDriveMinutes: 0.5 }, ["/deliveryLeadDays", "/maxDriveMinutes"]],
];

describe("a regulation out of its bounds is InvalidRegulation, whichever of the two it is", () => {
  it.each(invalid)("%j", (changes, pointers) => {
    const wrong = made(changes);
    expect(wrongAt(() => compareRegulations(wrong, upm2020))).toStrictEqual(pointers);
    expect(wrongAt(() => compareRegulations(upm2020, wrong))).toStrictEqual(pointers);
    expect(wrongAt(() => tightens(wrong, upm2020))).toStrictEqual(pointers);
    expect(wrongAt(() => tightens(upm2020, wrong))).toStrictEqual(pointers);
    expect(wrongAt(() => compareRegulations(wrong, wrong))).toStrictEqual(pointers);
  });

  it("at its bounds it is none", () => {
    const least = made({
      planDeadline: "2000-01-01",
      lessonLeadDays: 0,
      confirmationLeadDays: 0,
      deliveryLeadDays: 0,
      maxDriveMinutes: 0,
      minDiagnosticTests: 0,
      maxEarlierTrials: 0,
    });
    const most = made({
      planDeadline: "2099-12-31",
      lessonLeadDays: 366,
      confirmationLeadDays: 366,
      deliveryLeadDays: 366,
      maxDriveMinutes: 1_000_000,
      minDiagnosticTests: 1_000_000,
      maxEarlierTrials: 1_000_000,
    });
    expect(differences(least, most)).toHaveLength(6 + 1 + 4 + 1 + 1 + 1);
    expect(tightens(least, most)).toMatchObject({
      tightens: false,
      counterexample: { clause: "IV.lesson-created", refusedBy: "second" },
    });
  });
});
