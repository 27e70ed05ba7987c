import { describe, expect, it } from "vitest";
import type { Confirmation } from "../../src/model/confirmation.js";
import type { Participant } from "../../src/model/participant.js";
import {
  briefV,
  confirmation,
  lesson,
  lessonDue,
  lessonStart,
  parent,
  participant,
  smallFestival,
  stageV,
} from "../arbitraries/small-festival.js";

/** A test was taken on 8 November only: what was confirmed before it breaks condition 3, what after it does not. */
const testedOnTheEighth: Participant = { ...participant, diagnosticTests: ["2020-11-08T12:00+05:00"] };

const early = { ...confirmation, confirmedAt: "2020-11-05T20:00+05:00" };
const again = { ...confirmation, confirmedAt: "2020-11-09T20:00+05:00" };
const late = { ...confirmation, confirmedAt: "2020-11-12T20:00+05:00" };
const evenLater = { ...confirmation, confirmedAt: "2020-11-13T20:00+05:00" };

const untested = "V.diagnostics-taken violated";
const lateBreach = "V.confirmed-in-time late";
const after = "2020-11-20T00:00Z";

const found = (confirmations: readonly Confirmation[], at: string | number = after) =>
  briefV(smallFestival({ participants: [testedOnTheEighth], confirmations }), at);

describe("V.confirmed-in-time in a festival: of several confirmations of a child one is judged (reading 8)", () => {
  it("the only one", () => {
    expect(found([early])).toStrictEqual([untested]);
    expect(found([again])).toStrictEqual([]);
    expect(found([])).toStrictEqual([]);
  });

  it("the latest made in time: confirming again in time heals", () => {
    expect(found([early, again])).toStrictEqual([]);
    expect(found([again, early])).toStrictEqual([]);
  });

  it("what was right by the first and is wrong by the latest is wrong", () => {
    const byTheOther = { ...again, parent: "other" };
    const festival = smallFestival({ parents: [parent, { ...parent, id: "other" }] });
    expect(briefV({ ...festival, confirmations: [confirmation, byTheOther] }, after)).toStrictEqual([
      "V.accounts-linked violated",
    ]);
  });

  it("confirming late heals nothing", () => {
    expect(found([early, late])).toStrictEqual([untested]);
  });

  it("confirming late spoils nothing", () => {
    expect(found([again, late])).toStrictEqual([]);
  });

  it("of late ones the latest", () => {
    expect(found([late, evenLater])).toStrictEqual([lateBreach]);
    expect(stageV(smallFestival({ confirmations: [evenLater, late] }), after)).toMatchObject([
      { doneAt: "2020-11-13T15:00:00.000Z" },
    ]);
  });

  it("one dated exactly at the deadline is late, one a millisecond before is in time", () => {
    const due = Date.parse(lessonDue);
    const madeAt = (instant: number) => ({ ...confirmation, confirmedAt: new Date(instant).toISOString() });
    expect(found([madeAt(due)])).toStrictEqual([lateBreach]);
    expect(found([madeAt(due - 1)])).toStrictEqual([]);
    expect(found([early, madeAt(due)])).toStrictEqual([untested]);
    expect(found([early, madeAt(due - 1)])).toStrictEqual([]);
  });
});

describe("a withdrawal", () => {
  const withdrawn = (one: Confirmation, withdrawnAt: string) => ({ ...one, withdrawnAt });
  const start = Date.parse(lessonStart);
  const iso = (instant: number) => new Date(instant).toISOString();

  it("before the lesson's start leaves nothing to judge", () => {
    expect(found([withdrawn(early, "2020-11-06T10:00+05:00")])).toStrictEqual([]);
    expect(found([withdrawn(late, "2020-11-14T10:00+05:00")])).toStrictEqual([]);
    expect(found([withdrawn(early, iso(start - 1))])).toStrictEqual([]);
    expect(found([withdrawn(late, iso(start - 1))])).toStrictEqual([]);
  });

  it("at the lesson's start or after it hides nothing", () => {
    expect(found([withdrawn(early, iso(start))])).toStrictEqual([untested]);
    expect(found([withdrawn(early, "2020-11-17T10:00+05:00")])).toStrictEqual([untested]);
    expect(found([withdrawn(late, iso(start))])).toStrictEqual([lateBreach]);
  });

  it("at any time of a lesson's day, where its start is not known, leaves nothing to judge: it may be before", () => {
    const lessons = [{ ...lesson, startsAt: null }];
    const asOf = (withdrawnAt: string) =>
      briefV(
        smallFestival({
          lessons,
          participants: [testedOnTheEighth],
          confirmations: [withdrawn(early, withdrawnAt)],
        }),
        after,
      );
    expect(asOf("2020-11-16T23:59:59.999+05:00")).toStrictEqual([]);
    expect(asOf("2020-11-17T00:00+05:00")).toStrictEqual([untested]);
  });

  it("brings no earlier confirmation back", () => {
    expect(found([early, withdrawn(again, "2020-11-10T10:00+05:00")])).toStrictEqual([]);
    expect(found([late, withdrawn(evenLater, "2020-11-14T10:00+05:00")])).toStrictEqual([]);
  });

  it("of one made in time leaves the latest late one to judge", () => {
    expect(found([withdrawn(early, "2020-11-10T10:00+05:00"), late])).toStrictEqual([lateBreach]);
    expect(found([withdrawn(early, "2020-11-10T10:00+05:00"), late, evenLater])).toStrictEqual([lateBreach]);
    const both = [withdrawn(early, "2020-11-10T10:00+05:00"), withdrawn(late, "2020-11-14T10:00+05:00")];
    expect(found(both)).toStrictEqual([]);
  });

  it("of a late one changes nothing for the one made in time", () => {
    expect(found([early, withdrawn(late, "2020-11-14T10:00+05:00")])).toStrictEqual([untested]);
  });

  it("counts from its own instant on, not before", () => {
    const confirmations = [withdrawn(early, "2020-11-07T10:00+05:00")];
    const judged = (at: number) =>
      found(confirmations, at).filter((one) => one.startsWith("V.diagnostics-taken"));
    const instant = Date.parse("2020-11-07T10:00+05:00");
    expect(judged(instant - 1)).toStrictEqual([untested]);
    expect(judged(instant)).toStrictEqual([]);
  });

  it("of the one made last in time, as long as it is not visible, is of no account", () => {
    const confirmations = [early, withdrawn(again, "2020-11-15T10:00+05:00"), late];
    const instant = Date.parse("2020-11-15T10:00+05:00");
    expect(found(confirmations, instant - 1)).toStrictEqual([]);
    expect(found(confirmations, instant)).toStrictEqual([lateBreach]);
  });
});

describe("a confirmation made after the instant of the check", () => {
  const about = (confirmations: readonly Confirmation[], at: number) =>
    found(confirmations, at).filter((one) => !one.startsWith("V.help-needed"));

  it("is not visible", () => {
    const instant = Date.parse(early.confirmedAt);
    expect(about([early], instant - 1)).toStrictEqual([]);
    expect(about([early], instant)).toStrictEqual([untested]);
  });

  it("does not heal yet", () => {
    const instant = Date.parse(again.confirmedAt);
    expect(about([early, again], instant - 1)).toStrictEqual([untested]);
    expect(about([early, again], instant)).toStrictEqual([]);
  });
});

describe("V.participant-registered, V.parent-registered, V.accounts-linked, V.diagnostics-taken: as of confirming (reading 8)", () => {
  const confirmedAt = Date.parse(confirmation.confirmedAt);
  const iso = (instant: number) => new Date(instant).toISOString();
  const breaches = (change: Partial<Participant>, parentRegisteredAt = "2020-10-01T12:00+05:00") =>
    briefV(
      smallFestival({
        participants: [{ ...participant, ...change }],
        parents: [{ id: "parent", registeredAt: parentRegisteredAt }],
      }),
      after,
    );

  it("an act in the millisecond of the confirmation counts, one a millisecond later does not heal it", () => {
    expect(breaches({ registeredAt: iso(confirmedAt) })).toStrictEqual([]);
    expect(breaches({ registeredAt: iso(confirmedAt + 1) })).toStrictEqual([
      "V.participant-registered violated",
    ]);
    expect(breaches({}, iso(confirmedAt))).toStrictEqual([]);
    expect(breaches({}, iso(confirmedAt + 1))).toStrictEqual(["V.parent-registered violated"]);
    expect(breaches({ links: [{ parent: "parent", linkedAt: iso(confirmedAt) }] })).toStrictEqual([]);
    expect(breaches({ links: [{ parent: "parent", linkedAt: iso(confirmedAt + 1) }] })).toStrictEqual([
      "V.accounts-linked violated",
    ]);
    expect(breaches({ diagnosticTests: [iso(confirmedAt)] })).toStrictEqual([]);
    expect(breaches({ diagnosticTests: [iso(confirmedAt + 1)] })).toStrictEqual([untested]);
  });

  it("all that fail are found, in clause order", () => {
    expect(
      breaches(
        { registeredAt: null, links: null, diagnosticTests: null, trials: ["2020-10-01T10:00Z"] },
        iso(confirmedAt + 1),
      ),
    ).toStrictEqual([
      "V.participant-registered violated",
      "V.parent-registered violated",
      "V.accounts-linked violated",
      "V.diagnostics-taken violated",
      "V.no-earlier-trial violated",
    ]);
  });

  it("the parent who confirms must be the linked one (reading 9)", () => {
    const parents = [parent, { ...parent, id: "other" }];
    const linkedTo = (...ids: readonly string[]) => ({
      ...participant,
      links: ids.map((id) => ({ parent: id, linkedAt: "2020-10-01T13:00+05:00" })),
    });
    const findingsFor = (child: Participant) =>
      briefV(smallFestival({ parents, participants: [child] }), after);
    expect(findingsFor(linkedTo("other"))).toStrictEqual(["V.accounts-linked violated"]);
    expect(findingsFor(linkedTo("other", "parent"))).toStrictEqual([]);
    expect(findingsFor(linkedTo("parent"))).toStrictEqual([]);
  });

  it("an instant is what it is, whatever the offset that it is written with", () => {
    expect(breaches({ registeredAt: "2020-11-05T15:00Z" })).toStrictEqual([]);
    expect(breaches({ registeredAt: "2020-11-06T03:00:00.001+12:00" })).toStrictEqual([
      "V.participant-registered violated",
    ]);
    expect(breaches({ registeredAt: "2020-11-04T21:00-18:00" })).toStrictEqual([]);
  });
});
