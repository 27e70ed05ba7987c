import fc from "fast-check";
import { expect, it } from "vitest";
import { type Identity, uidOf } from "../../src/calendar/event-uid.js";
import type { Actor } from "../../src/regulation/clause.js";
import { clauses } from "../../src/regulation/clauses.js";
import type { SubjectKind } from "../../src/verdict/finding.js";

const kinds: readonly SubjectKind[] = ["region", "venue", "school", "candidate", "agreement", "lesson"];
const actors: readonly Actor[] = ["regional-operator", "venue", "school"];

/** Ids of all sorts, and many that are nearly the same once they are encoded. */
/** What stands for a letter, in an id of its own. */
const lookalikes = [
  "\ud800",
  "ud800",
  "%ud800",
  "%25ud800",
  "%",
  "%25",
  "/",
  "%2F",
  "@",
  "%40",
  "ж",
  "%D0%B6",
];
const id = fc.oneof(
  fc.string({ unit: fc.constantFrom("%", "2", "F", "/", "u", "d", "8", "0", "@", "ж"), maxLength: 4 }),
  fc.constantFrom(...lookalikes),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const identity: fc.Arbitrary<Identity> = fc.record({
  clause: fc.constantFrom(...clauses.map((clause) => clause.id)),
  actor: fc.constantFrom(...actors),
  subject: fc.record({ kind: fc.constantFrom(...kinds), id }),
});

it("two duties have the same UID only if they are the same duty of the same publisher", () => {
  fc.assert(
    fc.property(identity, identity, id, id, fc.boolean(), (a, b, here, there, isNear) => {
      const other = isNear ? { ...a, subject: { ...a.subject, id: b.subject.id } } : b;
      const same = JSON.stringify([a, here]) === JSON.stringify([other, there]);
      expect(uidOf(a, here) === uidOf(other, there)).toBe(same);
    }),
    { numRuns: 2000 },
  );
});

it("a letter and what stands for it in a UID are different ids", () => {
  const subjects = lookalikes.map((lookalike) => ({ kind: "lesson", id: lookalike }) as const);
  const identities = subjects.map(
    (subject) => ({ clause: "IV.link-sent", actor: "venue", subject }) as const,
  );
  const uids = new Set(identities.flatMap((one) => lookalikes.map((namespace) => uidOf(one, namespace))));
  expect(uids.size).toBe(lookalikes.length ** 2);
});

it("a UID is of letters that no calendar changes or escapes", () => {
  fc.assert(
    fc.property(identity, id, (one, namespace) => {
      expect(uidOf(one, namespace)).toMatch(/^[\w.!~*'()%/@-]+$/);
    }),
  );
});

it.each([
  ["l1", "IV.link-sent/venue/lesson/l1@upm-rules"],
  ["урок 1", "IV.link-sent/venue/lesson/%D1%83%D1%80%D0%BE%D0%BA%201@upm-rules"],
  ["a,b;c\\d@e", "IV.link-sent/venue/lesson/a%2Cb%3Bc%5Cd%40e@upm-rules"],
  ["\ud83d", "IV.link-sent/venue/lesson/%ud83d@upm-rules"],
])("the UID of a lesson %j never changes: calendars given out know it", (lesson, uid) => {
  const subject = { kind: "lesson", id: lesson } as const;
  expect(uidOf({ clause: "IV.link-sent", actor: "venue", subject }, "upm-rules")).toBe(uid);
});

it("the two duties of an agreement have different ones", () => {
  const subject = { kind: "agreement", id: "v/s" } as const;
  const [venue, school] = (["venue", "school"] as const).map((actor) =>
    uidOf({ clause: "III.competencies-agreed", actor, subject }, "upm-rules"),
  );
  expect(venue).not.toBe(school);
});
