import { describe, expect, it } from "vitest";
import { checkFestival } from "../../src/festival/check-festival.js";
import { type LocatedFinding, reported } from "../../src/festival/located-finding.js";
import { noCounts, reportOf, summaryOf } from "../../src/festival/report.js";
import { isInvalidFacts } from "../../src/issues/invalid-facts.js";
import { isInvalidFestival } from "../../src/issues/invalid-festival.js";
import type { Festival } from "../../src/model/festival.js";
import type { ClauseId } from "../../src/regulation/clauses.js";
import type { Finding } from "../../src/verdict/finding.js";
import { deepFrozen } from "../arbitraries/deep-frozen.js";
import {
  confirmation,
  lesson,
  participant,
  region,
  smallFestival,
  stageV,
} from "../arbitraries/small-festival.js";

const after = "2020-11-20T00:00Z";

/** A finding about a confirmation, and the region that it belongs to. */
const located = (
  clause: ClauseId,
  id: string,
  where = "r",
  parts: Partial<Finding> = {},
): LocatedFinding => ({
  finding: {
    clause,
    status: "violated",
    actor: "school",
    subject: { kind: "confirmation", id },
    ...parts,
  } as Finding,
  region: where,
});

describe("the report, upm-report/1", () => {
  it("is written with its keys in the order of the format", () => {
    const late = located("V.confirmed-in-time", "l/c", "r", {
      status: "late",
      due: "2020-11-11T19:00:00.000Z",
      timeZone: "Asia/Yekaterinburg",
      doneAt: "2020-11-12T19:00:00.000Z",
    } as Partial<Finding>);
    expect(JSON.stringify(reportOf([late], "2020-11-20T00:00:00.000Z"), undefined, 2)).toBe(`{
  "format": "upm-report/1",
  "regulation": "upm-2020",
  "at": "2020-11-20T00:00:00.000Z",
  "summary": {
    "breaches": 1,
    "unknown": 0,
    "pending": 0,
    "advice": 0,
    "byClause": [
      {
        "clause": "V.confirmed-in-time",
        "breaches": 1,
        "unknown": 0,
        "pending": 0,
        "advice": 0
      }
    ],
    "byRegion": [
      {
        "region": "r",
        "breaches": 1,
        "unknown": 0,
        "pending": 0,
        "advice": 0
      }
    ]
  },
  "findings": [
    {
      "clause": "V.confirmed-in-time",
      "status": "late",
      "actor": "school",
      "subject": {
        "kind": "confirmation",
        "id": "l/c"
      },
      "due": "2020-11-11T19:00:00.000Z",
      "timeZone": "Asia/Yekaterinburg",
      "doneAt": "2020-11-12T19:00:00.000Z"
    }
  ]
}`);
  });

  it("writes the instant of the check as UTC with milliseconds, however it was given", () => {
    const empty: Festival = { ...smallFestival(), lessons: [], confirmations: [] };
    for (const at of [
      "2020-11-20T05:00+05:00",
      "2020-11-20T00:00:00.0009Z",
      Date.UTC(2020, 10, 20),
      new Date(after),
    ]) {
      expect(checkFestival(empty, { at }).at).toBe("2020-11-20T00:00:00.000Z");
    }
  });

  it("has no remedy, and details only where the clause table says so", () => {
    const details = { required: 1, completed: 0 };
    const remedy = { kind: "never" } as const;
    expect(
      reported({ clause: "V.diagnostics-taken", status: "violated", actor: "school", details, remedy }),
    ).toStrictEqual({ clause: "V.diagnostics-taken", status: "violated", actor: "school" });
    const missing = { missing: ["registration"] } as const;
    expect(
      reported({ clause: "V.help-needed", status: "advised", actor: "school", details: missing, remedy }),
    ).toStrictEqual({ clause: "V.help-needed", status: "advised", actor: "school", details: missing });
    const broken = smallFestival({
      participants: [{ ...participant, diagnosticTests: [], trials: ["2020-01-01T00:00Z"] }],
    });
    expect(stageV(broken, after)).toHaveLength(2);
    for (const finding of stageV(broken, after)) {
      expect(Object.keys(finding)).toStrictEqual(["clause", "status", "actor", "subject"]);
    }
  });
});

describe("the summary", () => {
  it("counts violated, late and overdue as breaches, the others each by its name", () => {
    const statuses = ["violated", "late", "overdue", "unknown", "pending", "advised"] as const;
    const findings = statuses.map((status) => located("V.link-forwarded", status, "r", { status }));
    const counts = { breaches: 3, unknown: 1, pending: 1, advice: 1 };
    expect(reportOf(findings, after).summary).toStrictEqual({
      ...counts,
      byClause: [{ clause: "V.link-forwarded", ...counts }],
      byRegion: [{ region: "r", ...counts }],
    });
  });

  it("is of nothing where nothing was found", () => {
    expect(reportOf([], after).summary).toStrictEqual({
      breaches: 0,
      unknown: 0,
      pending: 0,
      advice: 0,
      byClause: [],
      byRegion: [],
    });
  });

  it("names clauses in clause order and regions in the order of their ids", () => {
    const findings = [
      located("V.own-school", "a", "b"),
      located("V.link-forwarded", "a", "a\u{1F600}"),
      located("V.accounts-linked", "a", "a\uFF5E"),
      located("V.own-school", "b", "B"),
    ];
    const { byClause, byRegion } = reportOf(findings, after).summary;
    expect(byClause.map(({ clause, breaches }) => [clause, breaches])).toStrictEqual([
      ["V.link-forwarded", 1],
      ["V.accounts-linked", 1],
      ["V.own-school", 2],
    ]);
    expect(byRegion.map((one) => one.region)).toStrictEqual(["B", "a\u{1F600}", "a\uFF5E", "b"]);
  });

  it("counts the findings of each lesson for the region of its venue", () => {
    const venue = { id: "v2", region: "r2", name: "Venue", competencies: ["17"] };
    const other = { ...region, id: "r2", venues: [], timeZone: "Asia/Kamchatka" };
    const festival = smallFestival({
      regions: [other, region],
      venues: [...smallFestival().venues, venue],
      lessons: [lesson, { ...lesson, id: "l2", venue: "v2", linkForwardedAt: null }],
    });
    const { summary, findings } = checkFestival(festival, { at: after });
    expect(findings.filter(({ clause }) => clause === "V.link-forwarded")).toHaveLength(1);
    expect(summary.byRegion.find((one) => one.region === "r2")?.breaches).toBeGreaterThan(0);
    expect(summary.byClause.find(({ clause }) => clause === "V.link-forwarded")).toStrictEqual({
      clause: "V.link-forwarded",
      breaches: 1,
      unknown: 0,
      pending: 0,
      advice: 0,
    });
  });
});

describe("findings are sorted", () => {
  const ids = (findings: readonly LocatedFinding[]) =>
    reportOf(findings, after).findings.map(({ subject }) => subject?.id);

  it("by clause order, before everything else", () => {
    const findings = [
      located("V.own-school", "a"),
      located("V.confirmed-in-time", "b"),
      located("V.link-forwarded", "c"),
      located("IV.link-sent", "d"),
      located("VI.delivered", "0"),
    ];
    expect(ids(findings)).toStrictEqual(["d", "c", "b", "a", "0"]);
  });

  it("then by the subject's whole id, by UTF-16 code unit", () => {
    // "-" and "." come before "/", digits and letters after it; an astral character is two surrogates, D800 to DFFF.
    const sorted = [
      "a-/x",
      "a./x",
      "a/x",
      "a0/x",
      "aA/x",
      "a\u00E9/x",
      "a\u{1F600}/x",
      "a\uE000/x",
      "a\uFF5E/x",
    ];
    const clause = "V.accounts-linked";
    expect(ids(sorted.toReversed().map((id) => located(clause, id)))).toStrictEqual(sorted);
    const lengths = ["", "a", "aa", "ab", "b"];
    expect(ids(lengths.toReversed().map((id) => located(clause, id)))).toStrictEqual(lengths);
  });

  it("then by actor, then by the kind of subject", () => {
    const about = (actor: Finding["actor"], kind: "lesson" | "agreement" | "confirmation") =>
      located("V.accounts-linked", "x", "r", { actor, subject: { kind, id: "x" } });
    const sorted = [
      about("regional-operator", "lesson"),
      about("school", "agreement"),
      about("school", "confirmation"),
      about("school", "lesson"),
      about("venue", "agreement"),
    ];
    expect(reportOf(sorted.toReversed(), after).findings).toStrictEqual(sorted.map(({ finding }) => finding));
  });

  it("of a festival too, where ids of lessons and participants meet around the slash", () => {
    const lessonIds = ["a", "a-", "a0", "a\u{1F600}", "a\uFF5E"];
    const festival = smallFestival({
      lessons: lessonIds.toReversed().map((id) => ({ ...lesson, id, invited: [] })),
      participants: ["c", "B"].map((id) => ({ ...participant, id, links: [] })),
      confirmations: lessonIds.flatMap((id) =>
        ["c", "B"].map((child) => ({ ...confirmation, lesson: id, participant: child })),
      ),
    });
    expect(stageV(festival, after).map(({ subject }) => subject?.id)).toStrictEqual([
      "a-/B",
      "a-/c",
      "a/B",
      "a/c",
      "a0/B",
      "a0/c",
      "a\u{1F600}/B",
      "a\u{1F600}/c",
      "a\uFF5E/B",
      "a\uFF5E/c",
    ]);
  });
});

describe("the summary", () => {
  it("counts what is of no known region by clause only", () => {
    const finding = { ...located("V.accounts-linked", "l/c"), region: undefined };
    const { breaches, byClause, byRegion } = reportOf([finding], after).summary;
    expect([breaches, byClause.length, byRegion]).toStrictEqual([1, 1, []]);
  });

  it.each(["breaches", "unknown", "pending", "advice"] as const)(
    "has a region with %s, and none without any",
    (weight) => {
      const some = { ...noCounts, [weight]: 1 };
      const { byRegion } = summaryOf(
        [],
        new Map([
          ["r2", some],
          ["r1", noCounts],
        ]),
      );
      expect(byRegion).toStrictEqual([{ region: "r2", ...some }]);
    },
  );
});

describe("checkFestival", () => {
  it("refuses a document that breaks a rule of its format, and judges nothing of it", () => {
    const broken = smallFestival({ confirmations: [{ ...confirmation, parent: "nobody" }] });
    let thrown: unknown;
    try {
      checkFestival(broken, { at: after });
    } catch (error) {
      thrown = error;
    }
    expect(isInvalidFestival(thrown) && thrown.issues.map(({ pointer }) => pointer)).toStrictEqual([
      "/confirmations/0/parent",
    ]);
  });

  it.each(["2020-11-20", "", Number.NaN, new Date(Number.NaN), Date.UTC(2100, 0, 1)])(
    "refuses to judge as of %s",
    (at) => {
      let thrown: unknown;
      try {
        checkFestival(smallFestival(), { at });
      } catch (error) {
        thrown = error;
      }
      expect(isInvalidFacts(thrown) && thrown.issues.map(({ pointer }) => pointer)).toStrictEqual(["/at"]);
    },
  );

  it("leaves the document as it was, even one of which nothing can be changed", () => {
    const festival = deepFrozen(smallFestival({ participants: [{ ...participant, diagnosticTests: [] }] }));
    const before = JSON.stringify(festival);
    expect(stageV(festival, after)).toHaveLength(1);
    expect(JSON.stringify(festival)).toBe(before);
  });
});
