import { describe, expect, it } from "vitest";
import type { Lesson } from "../../../src/model/lesson.js";
import {
  type ConfirmationRecords,
  confirmationCase,
  startsAttended,
} from "../../../src/stages/5-confirmation/confirmation-from-records.js";
import { forwardingFacts } from "../../../src/stages/5-confirmation/link-forwarding-facts.js";

const at = Date.parse("2020-11-11T12:00Z");
const text = (instant: number) => new Date(instant).toISOString();

function lesson(id: string, cancelledAt?: string): Lesson {
  return {
    id,
    venue: "venue",
    school: "school",
    competency: "17",
    date: "2020-11-02",
    ...(cancelledAt !== undefined && { cancelledAt }),
  };
}

describe("the starts of the other lessons that a participant attended (reading 7)", () => {
  const [one, other] = [
    { lesson: lesson("one"), start: at - 1 },
    { lesson: lesson("other"), start: at - 2 },
  ];

  it("leave out the lesson itself, and those cancelled by then", () => {
    expect(startsAttended([one, other], "one", at)).toStrictEqual([at - 2]);
    const cancelled = { lesson: lesson("other", text(at)), start: at - 2 };
    expect(startsAttended([one, cancelled], "new", at)).toStrictEqual([at - 1]);
    expect(startsAttended([one, cancelled], "new", at - 1)).toStrictEqual([at - 1, at - 2]);
  });

  it("are unknown where one of them is, unless that lesson does not count", () => {
    const unknown = { lesson: lesson("other"), start: undefined };
    expect(startsAttended([one, unknown], "new", at)).toBeUndefined();
    expect(startsAttended([one, unknown], "other", at)).toStrictEqual([at - 1]);
  });
});

describe("the facts of a confirmation as of its instant", () => {
  const participant = { id: "ada", school: "school", diagnosticTests: [], trials: [] };
  const records: ConfirmationRecords = {
    participant,
    parentId: "eve",
    parent: { id: "eve" },
    attendedStarts: [],
  };
  const factsOf = (change: Partial<ConfirmationRecords>) =>
    confirmationCase({ ...records, ...change }, at, at, undefined, undefined).participant;

  it("count trials and lessons before it, and not at it", () => {
    const trials = [text(at - 1), text(at), text(at + 1)];
    expect(factsOf({ participant: { ...participant, trials } }).trials).toBe(1);
    expect(factsOf({ attendedStarts: [at - 1, at, at + 1] }).lessons).toBe(1);
  });

  it("count diagnostic tests before it and at it", () => {
    const diagnosticTests = [text(at - 1), text(at), text(at + 1)];
    expect(factsOf({ participant: { ...participant, diagnosticTests } }).diagnosticTests).toBe(2);
  });

  it("leave unknown what there is no record of", () => {
    expect(factsOf({ participant: undefined, attendedStarts: undefined })).toStrictEqual({
      registered: undefined,
      diagnosticTests: undefined,
      trials: undefined,
      lessons: undefined,
    });
  });
});

describe("the facts of a lesson's forwarding from its record", () => {
  it("are that what has no instant has not happened", () => {
    const acts = { linkSentAt: text(at), linkForwardedAt: text(at + 1) };
    const facts = (record: Lesson) => forwardingFacts(record, "Asia/Tomsk", at).lesson;
    expect(facts({ ...lesson("one"), ...acts })).toMatchObject(acts);
    expect(facts(lesson("one"))).toMatchObject({ linkSentAt: "not-yet", linkForwardedAt: "not-yet" });
    const none = { ...lesson("one"), linkSentAt: null, linkForwardedAt: null };
    expect(facts(none)).toMatchObject({ linkSentAt: "not-yet", linkForwardedAt: "not-yet" });
  });
});
