import { describe, expect, it } from "vitest";
import * as en from "../../src/entries/messages-en.ts";
import * as ru from "../../src/entries/messages-ru.ts";
import type { Finding } from "../../src/verdict/finding.ts";
import type { ActId, Remedy } from "../../src/verdict/remedy.ts";
import { due, timeZone } from "./every-finding.ts";

const acts = Object.keys({
  "forward-link": 0,
  "forward-link-again": 0,
  "help-participant": 0,
  "register-participant": 0,
  "register-parent": 0,
  "link-accounts": 0,
  "take-diagnostic-test": 0,
} satisfies Record<ActId, number>) as ActId[];
const actors = ["regional-operator", "venue", "school", "parent", "participant"] as const;

const finding: Finding = { clause: "V.accounts-linked", status: "violated", actor: "school" };

describe.each([
  ["en", en, /^[A-Z][^.]*[^,. ]\.$/],
  ["ru", ru, /^[А-ЯЁ][^.]*[^,. ]\.$/],
] as const)("%s", (language, { describe: say, deadlineText }, whole) => {
  const remedyOf = (remedy: Remedy, options = {}) => say({ ...finding, remedy }, options).remedy as string;

  it.each(acts)("says %s of every actor, with the deadline and without", (act) => {
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
