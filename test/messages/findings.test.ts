import { describe, expect, it } from "vitest";
import * as en from "../../src/entries/messages-en.ts";
import * as ru from "../../src/entries/messages-ru.ts";
import type { SentencesOf } from "../../src/messages/sentences.ts";
import type * as confirmation from "../../src/regulation/clauses/5-confirmation.ts";
import { clauses } from "../../src/regulation/clauses.ts";
import { checkConfirmation } from "../../src/stages/5-confirmation/check-confirmation.ts";
import { checkLinkForwarding } from "../../src/stages/5-confirmation/check-link-forwarding.ts";
import type { Finding } from "../../src/verdict/finding.ts";
import {
  conceivableFindings,
  confirmationFindings,
  doneAt,
  due,
  statuses,
  timeZone,
} from "./every-finding.ts";

const languages: readonly (readonly [name: string, language: typeof en])[] = [
  ["en", en],
  ["ru", ru],
];

/** What a sentence must not hold: values that were not there, and placeholders left unfilled. */
const unfilled = /undefined|null|NaN|\[object|\$\{|[{}]| {2}| \.|,\.|\.\.|:\.| ,/;
/** A capital first, a full stop last. */
const whole = { en: /^[A-Z].*\.$/, ru: /^[А-ЯЁ].*\.$/ };
/** Latin letters have no place in a Russian sentence, but for the name of the zone. */
const foreign = { en: /[а-яё]/i, ru: /[a-z]/i };

describe.each(languages)("%s", (name, { describe: say, clauseTitle, deadlineText }) => {
  const key = name as "en" | "ru";

  it.each([...confirmationFindings(), ...conceivableFindings()])("says $clause $status", (finding) => {
    const { what } = say(finding);
    expect(what).not.toMatch(unfilled);
    expect(what).toMatch(whole[key]);
    expect(what.replaceAll("UTC", "")).not.toMatch(foreign[key]);
  });

  it("has a sentence of its own for each clause and status of stage V", () => {
    for (const finding of confirmationFindings()) {
      expect(say(finding).what.toLowerCase()).not.toContain(clauseTitle(finding.clause).toLowerCase());
    }
    const first = new Map<string, string>();
    for (const finding of confirmationFindings()) {
      const ofWhat = `${finding.clause} ${finding.status}`;
      if (!first.has(ofWhat)) first.set(ofWhat, say(finding).what);
    }
    expect(new Set(first.values()).size).toBe(first.size);
  });

  it("composes the sentence of status and title where a clause has none of its own", () => {
    const sentences = statuses.map((status) => say({ clause: "VI.delivered", status, actor: "venue" }).what);
    expect(new Set(sentences).size).toBe(statuses.length);
    for (const sentence of sentences)
      expect(sentence.toLowerCase()).toContain(clauseTitle("VI.delivered").toLowerCase());
  });

  it("names the side that answers where two are meant", () => {
    const of = (actor: "venue" | "school") =>
      say({ clause: "III.competencies-agreed", status: "overdue", actor, due, timeZone }).what;
    expect(of("venue")).not.toBe(of("school"));
  });

  it("says the deadline and the time of every duty and act in time, and of what has no sentence of its own", () => {
    const conditions = clauses
      .filter(({ stage, deadline }) => stage === 5 && deadline === undefined)
      .map(({ id }) => id);
    for (const finding of conceivableFindings()) {
      const ownCondition = conditions.includes(finding.clause);
      const { what } = say({ ...finding, due, timeZone, doneAt } as Finding);
      if (!ownCondition) expect(what).toContain(deadlineText(due, timeZone));
      if (!ownCondition && finding.status === "late") expect(what).toContain("10:05");
    }
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
    const { what: other } = say({ ...overdue, blockedBy: ["I.venues-chosen"] });
    expect(other.toLowerCase()).toContain(clauseTitle("I.venues-chosen").toLowerCase());
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
    const findings = confirmationFindings().map(
      (finding) => ({ ...finding, subject: { kind: "confirmation", id: "SECRET-ID" } }) as Finding,
    );
    for (const finding of findings) {
      const { what, remedy = "" } = say(finding, { nameOf: () => "X" });
      expect(what + remedy).not.toContain("SECRET-ID");
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

it("lets no stage compile without a clause or a status", () => {
  type Sentences = SentencesOf<typeof confirmation>;
  // @ts-expect-error clauses are missing
  const noClause: Sentences = {};
  // @ts-expect-error a status is missing
  const noStatus: Sentences["V.link-forwarded"] = { late: () => "", overdue: () => "", unknown: () => "" };
  // @ts-expect-error a condition is never late
  const otherStatus: Sentences["V.own-school"] = { advised: () => "", late: () => "" };
  expect([noClause, noStatus, otherStatus]).toHaveLength(3);
});
