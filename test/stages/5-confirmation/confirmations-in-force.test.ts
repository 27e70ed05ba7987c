import { describe, expect, it } from "vitest";
import type { Confirmation } from "../../../src/model/confirmation.js";
import {
  activeParticipants,
  ConfirmationsByParticipant,
  judgedConfirmation,
} from "../../../src/stages/5-confirmation/confirmations-in-force.js";

const day = 86_400_000;
const due = Date.parse("2020-11-12T00:00Z");
const start = due + 5 * day;

function confirmed(at: number, participant = "ada"): Confirmation {
  return { lesson: "lesson", participant, parent: "eve", confirmedAt: new Date(at).toISOString() };
}

const madeAt = (...instants: readonly number[]) =>
  new ConfirmationsByParticipant(instants.map((at) => confirmed(at))).of("ada");

describe("the confirmation that is judged (reading 8)", () => {
  it("is none that is made later than the instant asked about, in time or late", () => {
    for (const made of [due - 2 * day, due + day]) {
      expect(judgedConfirmation(madeAt(made), made - 1, due, start)).toBeUndefined();
      expect(judgedConfirmation(madeAt(made), made, due, start)?.confirmation).toStrictEqual(confirmed(made));
    }
  });

  it("is the latest late one that is made by then", () => {
    const made = madeAt(due, due + day);
    expect(judgedConfirmation(made, due + day - 1, due, start)).toBe(made[0]);
    expect(judgedConfirmation(made, due + day, due, start)).toBe(made[1]);
  });
});

describe("the participants that count for a deadline that is unknown", () => {
  const at = due;
  const of = (...instants: readonly number[]) =>
    new ConfirmationsByParticipant(instants.map((made) => confirmed(made)));

  it("are none while nobody has confirmed", () => {
    expect(activeParticipants(of(), undefined, at)).toStrictEqual([]);
    expect(activeParticipants(of(at + 1), undefined, at)).toStrictEqual([]);
  });

  it("are unknown from the first confirmation on, whoever else confirms later", () => {
    const others = new ConfirmationsByParticipant([confirmed(at + 1, "bob"), confirmed(at)]);
    for (const made of [of(at), of(at - 1), of(at, at + 1), others]) {
      expect(activeParticipants(made, undefined, at)).toBeUndefined();
    }
  });
});

describe("the confirmations of a lesson by participant", () => {
  it.each([3, 40])("are each participant's own, in their order: of %i participants", (count) => {
    const ids = Array.from({ length: count }, (_, number) => `child ${number}`);
    const list = [...ids, ...ids].map((id, number) => confirmed(due + number, id));
    const byParticipant = new ConfirmationsByParticipant(list);
    expect(byParticipant.all.map(({ participant }) => participant)).toStrictEqual(ids);
    for (const [number, id] of ids.entries()) {
      const made = byParticipant.of(id).map(({ confirmation }) => confirmation);
      expect(made).toStrictEqual([list[number], list[number + count]]);
    }
    expect(byParticipant.of("nobody")).toStrictEqual([]);
  });
});
