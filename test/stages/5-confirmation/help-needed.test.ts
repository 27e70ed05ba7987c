import { describe, expect, it } from "vitest";
import type { Festival } from "../../../src/model/festival.js";
import type { Participant } from "../../../src/model/participant.js";
import {
  briefV,
  confirmation,
  lesson,
  lessonDue,
  parent,
  participant,
  region,
  scheduleV,
  smallFestival,
  stageV,
} from "../../arbitraries/small-festival.js";

/** The child that misses nothing is invited and not confirmed; then one thing is changed. */
const unconfirmed = (change: Partial<Participant>, lists: Partial<Festival> = {}) =>
  smallFestival({ participants: [{ ...participant, ...change }], confirmations: [], ...lists });

const at = "2020-11-06T12:00+05:00";
const untested = unconfirmed({ diagnosticTests: [] });

/** What the invited child misses as of `at`, by the report. */
const missing = (festival: Festival, asOf = at) =>
  stageV(festival, asOf).map(({ clause, details }) => [clause, details]);
const misses = (...what: readonly string[]) => [["V.help-needed", { missing: what }]];

describe("V.help-needed (stage V, what is done; reading 16): the coordinator helps whom conditions 1 to 3 fail", () => {
  it("says nothing of an invited child that misses nothing", () => {
    expect(briefV(unconfirmed({}), at)).toStrictEqual([]);
  });

  it("advises to help one that has no diagnostic test, by the deadline", () => {
    expect(scheduleV(untested, at)).toStrictEqual([
      {
        clause: "V.help-needed",
        status: "advised",
        actor: "school",
        subject: { kind: "invitation", id: "lesson/child" },
        details: { missing: ["diagnostic-tests"] },
        remedy: { kind: "act", actor: "school", act: "help-participant", by: lessonDue },
      },
    ]);
  });

  it("stands in a report with what is missing and without a remedy", () => {
    expect(stageV(untested, at)).toStrictEqual([
      {
        clause: "V.help-needed",
        status: "advised",
        actor: "school",
        subject: { kind: "invitation", id: "lesson/child" },
        details: { missing: ["diagnostic-tests"] },
      },
    ]);
  });

  it("says what is missing: registration", () => {
    expect(missing(unconfirmed({ registeredAt: null }))).toStrictEqual(misses("registration"));
    expect(missing(unconfirmed({ registeredAt: "2020-11-06T12:00:00.001+05:00" }))).toStrictEqual(
      misses("registration"),
    );
    expect(missing(unconfirmed({ registeredAt: at }))).toStrictEqual([]);
  });

  it("says what is missing: a link to a parent who is registered by then", () => {
    expect(missing(unconfirmed({ links: [] }))).toStrictEqual(misses("linked-parent"));
    const linkedAt = "2020-11-06T12:00:00.001+05:00";
    expect(missing(unconfirmed({ links: [{ parent: "parent", linkedAt }] }))).toStrictEqual(
      misses("linked-parent"),
    );
    expect(missing(unconfirmed({ links: [{ parent: "parent", linkedAt: at }] }))).toStrictEqual([]);
    const unregistered = { parents: [{ id: "parent" }] };
    expect(missing(unconfirmed({}, unregistered))).toStrictEqual(misses("linked-parent"));
    const registeredLater = { parents: [{ id: "parent", registeredAt: linkedAt }] };
    expect(missing(unconfirmed({}, registeredLater))).toStrictEqual(misses("linked-parent"));
    expect(missing(unconfirmed({}, { parents: [{ id: "parent", registeredAt: at }] }))).toStrictEqual([]);
  });

  it("is content with one parent linked and registered, whichever (reading 9)", () => {
    const links = [
      { parent: "other", linkedAt: "2020-10-01T13:00+05:00" },
      { parent: "parent", linkedAt: "2020-10-01T13:00+05:00" },
    ];
    const parents = [{ id: "other" }, parent];
    expect(missing(unconfirmed({ links }, { parents }))).toStrictEqual([]);
    expect(missing(unconfirmed({ links: links.toReversed() }, { parents }))).toStrictEqual([]);
  });

  it("says what is missing: as many diagnostic tests as the venue's region asks for", () => {
    expect(missing(unconfirmed({ diagnosticTests: ["2020-11-06T12:00:00.001+05:00"] }))).toStrictEqual(
      misses("diagnostic-tests"),
    );
    expect(missing(unconfirmed({ diagnosticTests: [at] }))).toStrictEqual([]);
    const regions = [{ ...region, amendments: { minDiagnosticTests: 2 } }];
    expect(missing(unconfirmed({}, { regions }))).toStrictEqual(misses("diagnostic-tests"));
    const regionsAskingNone = [{ ...region, amendments: { minDiagnosticTests: 0 } }];
    expect(missing(unconfirmed({ diagnosticTests: [] }, { regions: regionsAskingNone }))).toStrictEqual([]);
  });

  it("lists all that is missing, sorted", () => {
    expect(missing(unconfirmed({ registeredAt: null, links: null, diagnosticTests: null }))).toStrictEqual(
      misses("diagnostic-tests", "linked-parent", "registration"),
    );
  });

  it("advises from the instant at which the link was sent", () => {
    const sentAt = Date.parse("2020-11-03T10:00+05:00");
    expect(
      briefV({ ...untested, lessons: [{ ...lesson, linkForwardedAt: null }] }, sentAt - 1),
    ).toStrictEqual(["V.link-forwarded pending"]);
    expect(missing(untested, "2020-11-03T18:00+05:00")).toStrictEqual(misses("diagnostic-tests"));
    const justSent = { ...untested, lessons: [{ ...lesson, linkForwardedAt: "2020-11-03T10:00+05:00" }] };
    expect(briefV(justSent, sentAt)).toStrictEqual(["V.help-needed advised"]);
    const notSent = { ...untested, lessons: [{ ...lesson, linkSentAt: null, linkForwardedAt: null }] };
    expect(briefV(notSent, at)).toStrictEqual(["V.link-forwarded pending"]);
  });

  it("advises until the last millisecond before the deadline, and not at it: there is no time left", () => {
    const due = Date.parse(lessonDue);
    expect(briefV(untested, due - 1)).toStrictEqual(["V.help-needed advised"]);
    expect(briefV(untested, due)).toStrictEqual([]);
  });

  it("is about the invited only", () => {
    for (const invited of [[], null]) {
      expect(briefV({ ...untested, lessons: [{ ...lesson, invited }] }, at)).toStrictEqual([]);
    }
  });

  it("is not about a child whose confirmation is in force, until that is withdrawn", () => {
    const withdrawnAt = "2020-11-07T09:00+05:00";
    const confirmed = { ...untested, confirmations: [{ ...confirmation, withdrawnAt }] };
    const help = (asOf: number | string) =>
      briefV(confirmed, asOf).filter((found) => found.startsWith("V.help-needed"));
    const confirmedAt = Date.parse(confirmation.confirmedAt);
    expect(help(confirmedAt - 1)).toHaveLength(1);
    expect(help(confirmedAt)).toHaveLength(0);
    expect(help(Date.parse(withdrawnAt) - 1)).toHaveLength(0);
    expect(help(withdrawnAt)).toHaveLength(1);
  });

  it("is about a confirmation of this lesson: one of another lesson does not count", () => {
    const lessons = [lesson, { ...lesson, id: "other", invited: [] }];
    const confirmations = [{ ...confirmation, lesson: "other" }];
    expect(briefV({ ...untested, lessons, confirmations }, at)).toContain("V.help-needed advised");
  });
});
