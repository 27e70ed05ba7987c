import { describe, expect, it } from "vitest";
import * as en from "../../src/entries/messages-en.ts";
import * as ru from "../../src/entries/messages-ru.ts";
import type { FindingSentences, SentencesOf } from "../../src/messages/sentences.ts";
import type * as confirmation from "../../src/regulation/clauses/5-confirmation.ts";
import type * as lessonDay from "../../src/regulation/clauses/7-lesson-day.ts";
import { clauseOf, clauses } from "../../src/regulation/clauses.ts";
import { checkConfirmation } from "../../src/stages/5-confirmation/check-confirmation.ts";
import { checkLinkForwarding } from "../../src/stages/5-confirmation/check-link-forwarding.ts";
import type { Finding } from "../../src/verdict/finding.ts";
import {
  conceivableFindings,
  due,
  everyFinding,
  ids,
  statuses,
  statusesOf,
  timeZone,
} from "./every-finding.ts";

const languages: readonly (readonly [name: string, language: typeof en])[] = [
  ["en", en],
  ["ru", ru],
];

/** What a sentence must not hold: values that were not there, placeholders left unfilled, and stops on each other. */
const unfilled =
  /undefined|null|NaN|\[object|\$\{|[{}]| {2}| [.,:;]|[,:;.][.,:;]|:$|: [А-ЯЁA-Z][^:]*: [^.]*:/;
/** A capital first, a full stop last. */
const whole = { en: /^[A-Z].*\.$/, ru: /^[А-ЯЁ].*\.$/ };
/** Latin letters have no place in a Russian sentence, but for the names of the zone and of routing engines. */
const foreign = { en: /[а-яё]/i, ru: /[a-z]/i };

/** How many pairs of clause and status there are. */
function everyStatus(): number {
  return clauses.reduce((sum, clause) => sum + statusesOf(clause).length, 0);
}

describe.each(languages)("%s", (name, { describe: say, clauseTitle, deadlineText, words }) => {
  const key = name as "en" | "ru";

  it.each([...everyFinding(), ...conceivableFindings()])("says $clause $status of $actor", (finding) => {
    const { what } = say(finding);
    expect(what).not.toMatch(unfilled);
    expect(what).toMatch(whole[key]);
    const named = /UTC|Valhalla|OSRM|(?:id-|kit )\d+/g;
    expect(what.replaceAll(named, "")).not.toMatch(foreign[key]);
  });

  it("has a sentence of its own for each clause, side and status", () => {
    const first = new Map<string, string>();
    for (const finding of everyFinding()) {
      const { what } = say(finding);
      expect(what.toLowerCase()).not.toContain(clauseTitle(finding.clause).toLowerCase());
      const ofWhat = `${finding.clause} ${finding.actor} ${finding.status}`;
      if (!first.has(ofWhat)) first.set(ofWhat, what);
    }
    expect(first.size).toBe(
      clauses.reduce((sum, clause) => sum + clause.actors.length * statusesOf(clause).length, 0),
    );
    expect(new Set(first.values()).size).toBe(first.size);
  });

  it("says status and title of a finding that no rule makes", () => {
    const impossible = conceivableFindings().filter(
      ({ clause, status }) => !statusesOf(clauseOf(clause)).includes(status),
    );
    expect(impossible.length).toBe(clauses.length * statuses.length - everyStatus());
    for (const finding of impossible) {
      const { what } = say(finding);
      expect(what.toLowerCase()).toBe(
        `${words.statuses[finding.status]}: ${clauseTitle(finding.clause)}.`.toLowerCase(),
      );
    }
  });

  it("says the deadline of every duty and act in time, and when it was done", () => {
    for (const finding of everyFinding().filter((finding) => finding.due !== undefined)) {
      const { what } = say(finding);
      expect(what).toContain(deadlineText(due, timeZone));
      if (finding.status === "late") expect(what).toContain("10:05");
    }
  });

  it("says the start of the lesson as the deadline of its day", () => {
    const start = "2020-11-16T01:00:00.000Z";
    const { what } = say({
      clause: "VII.mentor-present",
      status: "pending",
      actor: "venue",
      due: start,
      timeZone: "Asia/Yakutsk",
    });
    expect(what).toContain(deadlineText(start, "Asia/Yakutsk"));
    expect(what).toContain("10:00");
  });

  it("names the duty that is waited for", () => {
    const overdue = {
      clause: "V.link-forwarded",
      status: "overdue",
      actor: "school",
      due,
      timeZone,
    } as const;
    const { what } = say({ ...overdue, blockedBy: ["IV.link-sent"] });
    expect(what.startsWith(`${say(overdue).what} `)).toBe(true);
    const { what: both } = say({ ...overdue, blockedBy: ["IV.lesson-created", "IV.link-sent"] });
    expect(both.length).toBeGreaterThan(what.length);
    expect(both).not.toMatch(unfilled);
    // Nothing waits for what no other duty names as such.
    expect(say({ ...overdue, blockedBy: ["VI.delivered"] })).toEqual(say(overdue));
  });

  it("says nothing of a subject that is not there, its kind and id by default, else what it is called", () => {
    const finding = { clause: "V.accounts-linked", status: "violated", actor: "school" } as const;
    const subject = { kind: "confirmation", id: "l-7/p-3" } as const;
    const { what } = say(finding, { nameOf: () => "nobody" });
    expect(what).toBe(say(finding).what);
    const byDefault = say({ ...finding, subject }).what;
    expect(byDefault).toContain("l-7/p-3: ");
    expect(byDefault).toMatch(whole[key]);
    const named = say({ ...finding, subject }, { nameOf: ({ kind, id }) => `${kind} <${id}>` }).what;
    expect(named.startsWith("confirmation <l-7/p-3>: ")).toBe(true);
    expect(named).not.toMatch(/l-7\/p-3>.*l-7/);
  });

  it("adds nothing about people to what the finding and nameOf say", () => {
    const people = [
      ...everyFinding().filter(({ clause }) => clauseOf(clause).stage === 5),
      ...everyFinding().filter(({ clause }) => /participants-present|only-confirmed/.test(clause)),
    ].map((finding) => ({ ...finding, subject: { kind: "confirmation", id: "SECRET-ID" } }) as Finding);
    for (const finding of people) {
      const { what, remedy = "" } = say(finding, { nameOf: () => "X" });
      expect(what + remedy).not.toMatch(/SECRET-ID|id-\d/);
    }
  });

  it("says what regions in the details are called, up to five of them", () => {
    const regions = ["a", "b", "c", "d", "e", "f", "g"];
    for (const clause of ["I.venue-in-region", "I.venue-competencies"] as const) {
      const status = clause === "I.venue-in-region" ? "violated" : "advised";
      const finding = { clause, status, actor: "regional-operator", details: { regions } } as const;
      const { what } = say(finding, { nameOf: ({ kind, id }) => `${kind}<${id}>` });
      expect(what).toMatch(/: region<a>, region<b>, region<c>, region<d>, region<e> (and|и ещё) 2( more)?\./);
      expect(say(finding).what).toMatch(/: a, b, c, d, e (and|и ещё) 2( more)?\./);
    }
  });

  it("describes what the checks find", () => {
    const forwarding = checkLinkForwarding({
      lesson: { date: "2020-11-16", timeZone, linkSentAt: "not-yet", linkForwardedAt: "not-yet" },
      at: "2020-11-10T10:00:00Z",
    });
    const confirmation = checkConfirmation({
      participant: { registered: false, diagnosticTests: 0, trials: 0, lessons: 1 },
      parent: { registered: false, linked: false },
      lesson: { date: "2020-11-16", timeZone },
      at: "2020-11-12T05:05:00Z",
    });
    const findings = [...forwarding.findings, ...confirmation.findings, ...checkConfirmation({}).findings];
    expect(findings).toHaveLength(1 + 6 + 6);
    for (const finding of findings) {
      const { what, remedy } = say(finding, { timeZone });
      expect(`${what} ${remedy ?? ""}`).not.toMatch(/undefined|null|NaN|\[object/);
      expect(remedy === undefined).toBe(finding.remedy === undefined);
    }
  });
});

it("says in Russian what a coordinator reads", () => {
  const { findings } = checkLinkForwarding({
    lesson: { date: "2020-11-16", timeZone, linkSentAt: "not-yet", linkForwardedAt: "not-yet" },
    at: "2020-11-10T10:00:00Z",
  });
  expect(findings.map((finding) => ru.describe(finding))).toEqual([
    {
      what: "Координатор от школы ещё не переслал родителям ссылку для подтверждения участия. Это нужно сделать до конца 11 ноября 2020, Екатеринбург. Сначала площадка должна отправить эту ссылку координатору от школы.",
      remedy:
        "Координатору от школы нужно переслать родителям ссылку для подтверждения участия до конца 11 ноября 2020, Екатеринбург.",
    },
  ]);
});

it("says numbers with their nouns in the case that the sentence asks for", () => {
  const tests = (required: number, completed: number) =>
    ru.describe({
      clause: "V.diagnostics-taken",
      status: "violated",
      actor: "school",
      details: { required, completed },
    }).what;
  expect(tests(1, 0)).toContain("ни одного теста онлайн-диагностики, а нужен хотя бы один");
  expect(tests(3, 1)).toContain("только 1 тест онлайн-диагностики, а нужно не меньше 3");
  expect(tests(9, 5)).toContain("только 5 тестов");
  const trials = (allowed: number, attended: number) =>
    ru.describe({
      clause: "V.no-earlier-trial",
      status: "violated",
      actor: "school",
      details: { allowed, attended },
    }).what;
  expect(trials(0, 1)).toContain("уже 1 раз участвовал");
  expect(trials(1, 2)).toMatch(/уже 2 раза .* не больше 1 раза/);
  expect(trials(2, 5)).toMatch(/уже 5 раз .* не больше 2 раз\./);
});

it("counts children in Russian in the case that the sentence asks for", () => {
  const people = [1, 2, 5, 11, 21].map((count) => ids(count));
  const absent = people.map(
    (absent) =>
      ru.describe({
        clause: "VII.participants-present",
        status: "pending",
        actor: "school",
        details: { absent },
      }).what,
  );
  expect(absent).toEqual(
    ["1 ребёнка", "2 детей", "5 детей", "11 детей", "21 ребёнка"].map(
      (who) => `В классе ещё нет ${who}, чьё участие подтверждено.`,
    ),
  );
  const unconfirmed = people.map(
    (unconfirmed) =>
      ru.describe({
        clause: "VII.only-confirmed",
        status: "advised",
        actor: "school",
        details: { unconfirmed },
      }).what,
  );
  expect(unconfirmed).toEqual(
    ["1 ребёнок", "2 ребёнка", "5 детей", "11 детей", "21 ребёнок"].map(
      (who) => `Среди присутствующих в классе ${who}, чьё участие не подтверждено.`,
    ),
  );
});

it.each([
  // seconds, English, Russian after "занимает" and after "не больше"
  [0, "0 minutes", "0 минут", "0 минут"],
  [1, "1 second", "1 секунду", "1 секунды"],
  [62, "1 minute 2 seconds", "1 минуту 2 секунды", "1 минуты 2 секунд"],
  [1800, "30 minutes", "30 минут", "30 минут"],
  [1265, "21 minutes 5 seconds", "21 минуту 5 секунд", "21 минуты 5 секунд"],
  [3600, "1 hour", "1 час", "1 часа"],
  [7271, "2 hours 1 minute 11 seconds", "2 часа 1 минуту 11 секунд", "2 часов 1 минуты 11 секунд"],
  [18_000, "5 hours", "5 часов", "5 часов"],
])("says a drive of %d seconds", (seconds, english, taken, atMost) => {
  const finding = (drive: number | { readonly atLeast: number }) =>
    ({
      clause: "II.drive-time",
      status: "violated",
      actor: "regional-operator",
      details: { competencies: ["R5"], drive, limit: seconds },
    }) as const;
  const limit = `no more than ${english} is allowed`;
  expect(en.describe(finding(seconds)).what).toContain(`takes ${english}; ${limit}`);
  expect(ru.describe(finding(seconds)).what).toContain(
    `занимает ${taken}, а допускается не больше ${atMost}.`,
  );
  const bound = { atLeast: seconds };
  expect(en.describe(finding(bound)).what).toContain(`takes at least ${english}; ${limit}`);
  expect(ru.describe(finding(bound)).what).toContain(
    `занимает не меньше ${atMost}, а допускается не больше ${atMost}.`,
  );
});

it("lets nothing compile without a clause or a status", () => {
  type Sentences = SentencesOf<typeof confirmation>;
  // @ts-expect-error clauses are missing
  const noClause: Sentences = {};
  // @ts-expect-error stages are missing
  const noStage: FindingSentences = {} as Sentences;
  // @ts-expect-error a status is missing
  const noStatus: Sentences["V.link-forwarded"] = { late: () => "", overdue: () => "", unknown: () => "" };
  // @ts-expect-error a condition is never late
  const otherStatus: Sentences["V.own-school"] = { advised: () => "", late: () => "" };
  type OnTheDay = SentencesOf<typeof lessonDay>["VII.venue-link-checked"];
  const said = { overdue: () => "", unknown: () => "", pending: () => "" };
  // @ts-expect-error what is judged at the start is never done late
  const neverLate: OnTheDay = { ...said, late: () => "" };
  expect([noClause, noStage, noStatus, otherStatus, neverLate]).toHaveLength(5);
});
