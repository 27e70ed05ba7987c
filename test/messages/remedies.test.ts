import { describe, expect, it } from "vitest";
import * as en from "../../src/entries/messages-en.ts";
import * as ru from "../../src/entries/messages-ru.ts";
import { actIds } from "../../src/verdict/act-ids.ts";
import type { Finding } from "../../src/verdict/finding.ts";
import type { Remedy } from "../../src/verdict/remedy.ts";
import { due, timeZone } from "./every-finding.ts";

const actors = ["regional-operator", "venue", "school", "parent", "participant"] as const;

const finding: Finding = { clause: "V.accounts-linked", status: "violated", actor: "school" };

describe.each([
  ["en", en, /^[A-Z][^.]*[^,. ]\.$/],
  ["ru", ru, /^[А-ЯЁ][^.]*[^,. ]\.$/],
] as const)("%s", (language, { describe: say, deadlineText }, whole) => {
  const remedyOf = (remedy: Remedy, options = {}) => say({ ...finding, remedy }, options).remedy as string;

  it.each(actIds)("says %s of every actor, with the deadline and without", (act) => {
    const sentences = actors.map((actor) => {
      const sentence = remedyOf({ kind: "act", actor, act });
      expect(sentence).toMatch(whole);
      expect(sentence).not.toMatch(/undefined|null|\[object/);
      expect(remedyOf({ kind: "act", actor, act, by: due }, { timeZone })).toBe(
        `${sentence.slice(0, -1)} ${deadlineText(due, timeZone)}.`,
      );
      return sentence;
    });
    expect(new Set(sentences).size).toBe(actors.length);
  });

  it("says every act in words of its own", () => {
    for (const actor of ["regional-operator", "venue", "school"] as const) {
      const sentences = actIds.map((act) => remedyOf({ kind: "act", actor, act }));
      expect(new Set(sentences).size).toBe(actIds.length);
    }
  });

  it("says of a confirmation already made that it has to be made again: it is not healed (reading 8)", () => {
    const remedy: Remedy = { kind: "act", actor: "parent", act: "link-accounts", by: due };
    const subject = { kind: "confirmation", id: "lesson-1/participant-1" } as const;
    const again = { en: "confirm again", ru: "ещё раз подтвердить" }[language];
    expect(say({ ...finding, subject, remedy }).remedy).toContain(again);
    expect(say({ ...finding, remedy }).remedy).not.toContain(again);
    expect(say({ ...finding, subject, remedy: { kind: "never", since: due } }).remedy).not.toContain(again);
    const lesson = { kind: "lesson", id: "lesson-1" } as const;
    expect(say({ ...finding, subject: lesson, remedy }).remedy).not.toContain(again);
  });

  it("says that it is too late, and since when", () => {
    expect(remedyOf({ kind: "never" })).toMatch(whole);
    const since = remedyOf({ kind: "never", since: due }, { timeZone });
    expect(since).toMatch(whole);
    expect(since).toContain(deadlineText(due, timeZone));
  });

  it("says dates in the finding's zone, else in the caller's, else in UTC by name", () => {
    const remedy: Remedy = { kind: "never", since: due };
    const of = (zone: object, options: object) =>
      say({ ...finding, ...zone, remedy } as Finding, options).remedy;
    expect(of({ timeZone }, { timeZone: "Asia/Omsk" })).toContain(deadlineText(due, timeZone));
    expect(of({}, { timeZone: "Asia/Omsk" })).toContain(deadlineText(due, "Asia/Omsk"));
    expect(of({}, {})).toContain("19:00 UTC");
  });

  it("leaves out a remedy that is not there, and who answers where one is", () => {
    expect(say(finding)).not.toHaveProperty("remedy");
    const { what } = say({ ...finding, remedy: { kind: "never" } });
    expect(say(finding).what.length).toBeGreaterThan(what.length);
  });
});

it.each([
  // act, who does it, English, Russian
  [
    "leave-venue-to-its-region",
    "regional-operator",
    "The regional operator that chose this venue needs to take it out of the plan and leave it to the regional operator of its own region.",
    "Региональному оператору, выбравшему эту площадку, нужно исключить её из плана и оставить оператору того региона, к которому она относится.",
  ],
  [
    "agree-near-competencies",
    "venue",
    "The venue needs to agree with the school competencies that need no delivery.",
    "Площадке нужно согласовать со школой компетенции без доставки в школу.",
  ],
  [
    "agree-competencies",
    "school",
    "The school needs to agree the competencies with the venue.",
    "Школе нужно согласовать с площадкой компетенции уроков.",
  ],
  [
    "name-coordinator",
    "school",
    "The school needs to name a coordinator.",
    "Школе нужно назначить координатора.",
  ],
  [
    "gather-participants",
    "school",
    "The school coordinator needs to gather all confirmed children in class.",
    "Координатору от школы нужно собрать в классе всех детей с подтверждённым участием.",
  ],
  [
    "check-link",
    "venue",
    "The venue needs to make a successful link check.",
    "Площадке нужно провести успешное тестирование средств связи.",
  ],
] as const)("says %s of %s", (act, actor, english, russian) => {
  const remedy = { kind: "act", actor, act } as const;
  expect(en.describe({ ...finding, remedy }).remedy).toBe(english);
  expect(ru.describe({ ...finding, remedy }).remedy).toBe(russian);
});
