import type { Duty } from "../../src/festival/duties.js";

/** A duty of a lesson in Volgograd, as the board has it, with what differs. */
export function duty(different: Partial<Duty> = {}): Duty {
  return {
    clause: "IV.lesson-created",
    actor: "venue",
    owedBy: "v",
    subject: { kind: "lesson", id: "l" },
    due: "2020-12-25T20:00:00.000Z",
    timeZone: "Europe/Volgograd",
    state: "pending",
    ...different,
  };
}
