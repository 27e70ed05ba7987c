import type { Festival } from "upm-rules";
import { describe, expect, it } from "vitest";
import { Conditions } from "../src/api/confirmations.ts";
import { platformWith } from "./support/platform.ts";
import { read } from "./support/read-answers.ts";
import { instants, secondsFrom, withLessons } from "./support/small-festival.ts";

const confirmedAt = "2020-11-04T10:00:00.000Z";
const testedLater = ["2020-11-05T10:00:00Z"];

/** Confirmed a day before `classmate` took its test; `untested` has taken none. */
const seed: Festival = {
  ...withLessons,
  participants: withLessons.participants.map((one) =>
    one.id === "classmate" ? { ...one, diagnosticTests: testedLater } : one,
  ),
  confirmations: [
    { lesson: "lesson", participant: "child", parent: "mother", confirmedAt },
    { lesson: "lesson", participant: "untested", parent: "mother", confirmedAt },
    { lesson: "lesson", participant: "classmate", parent: "neighbour", confirmedAt },
  ],
};

const platform = platformWith(seed, secondsFrom(instants.lessonDue, -3600));

const inForce = async (child: string, parent: string) => {
  const path = `/lessons/lesson/participants/${child}/conditions`;
  return read(Conditions, await platform.as(`parent-${parent}`)("GET", path)).confirmed;
};
const confirm = (child: string, parent: string) =>
  platform.as(`parent-${parent}`)("PUT", `/lessons/lesson/confirmations/${child}`);

describe("what is put right after a confirmation does not heal it: the parent confirms again (reading 8)", () => {
  it("says of each confirmation whether the rules allowed it as it was made", async () => {
    expect(await inForce("child", "mother")).toStrictEqual({ at: confirmedAt, by: "caller", holds: true });
    expect(await inForce("untested", "mother")).toStrictEqual({
      at: confirmedAt,
      by: "caller",
      holds: false,
    });
    // The test is there now, and was not then.
    expect(await inForce("classmate", "neighbour")).toMatchObject({ at: confirmedAt, holds: false });
  });

  it("lets the parent confirm again once all is there, and keeps what holds as it is", async () => {
    const again = await confirm("classmate", "neighbour");
    expect(again.status).toBe(200);
    expect(again.body).not.toStrictEqual({ confirmedAt });
    expect(await inForce("classmate", "neighbour")).toMatchObject({ by: "caller", holds: true });
    expect((await confirm("child", "mother")).body).toStrictEqual({ confirmedAt });
  });

  it("refuses it while something is missing, and the earlier one stays as it was", async () => {
    expect((await confirm("untested", "mother")).status).toBe(409);
    expect(await inForce("untested", "mother")).toStrictEqual({
      at: confirmedAt,
      by: "caller",
      holds: false,
    });
  });

  it("takes the other parent's for the child's, and lets this one confirm where that does not hold", async () => {
    const { status, body } = await confirm("child", "father");
    expect([status, body]).toMatchObject([409, { reason: "already-confirmed" }]);
    const linked = await platform.as("platform-services")("PUT", "/participants/untested/links/father");
    const tested = await platform.as("platform-services")("POST", "/participants/untested/diagnostic-tests");
    expect([linked.status, tested.status]).toStrictEqual([204, 204]);
    expect(await inForce("untested", "father")).toMatchObject({ by: "another-parent", holds: false });
    expect((await confirm("untested", "father")).status).toBe(200);
    expect(await inForce("untested", "mother")).toMatchObject({ by: "another-parent", holds: true });
  });
});
