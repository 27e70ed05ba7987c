import { describe, expect, it } from "vitest";
import { checkAgreement } from "../../../src/stages/3-agreement/check-agreement.js";
import { changed } from "../../arbitraries/changed-facts.js";
import { foundOf, inShort, statusesOf } from "../../arbitraries/found-in-short.js";
import { keptAgreement } from "./kept-agreement.js";

type Changes = Parameters<typeof changed<typeof keptAgreement>>[1];

const check = (changes: Changes) => checkAgreement(changed(keptAgreement, changes));
const selectedAt = "2020-10-22T12:00+05:00";
const justBefore = "2020-10-22T11:59:59.999+05:00";
/** As of the selection itself nothing later has been done, all of which is then pending. */
const breaches = (changes: Changes) => inShort(check(changes)).filter((found) => found.endsWith("violated"));

describe("III.venue-chosen: a venue that selects schools was chosen by a regional operator", () => {
  it("is violated where none chose it, though its region chose its venues", () => {
    expect(check({ venue: { chosenAt: "not-yet" } })).toStrictEqual({
      outcome: "refused",
      findings: [
        {
          clause: "III.venue-chosen",
          status: "violated",
          actor: "venue",
          remedy: { kind: "act", actor: "regional-operator", act: "choose-venue" },
        },
      ],
    });
  });

  it("is unknown while its region has not chosen: it may still be among them", () => {
    for (const venuesChosenAt of ["not-yet", undefined, "2020-11-02T12:00:00.001+05:00"]) {
      const verdict = check({ venue: { chosenAt: "not-yet" }, region: { venuesChosenAt } });
      expect(verdict.findings).toStrictEqual([
        { clause: "III.venue-chosen", status: "unknown", actor: "venue" },
      ]);
    }
  });

  it("is unknown where it is not known whether it was chosen, whatever its region did", () => {
    for (const venuesChosenAt of ["not-yet", undefined, keptAgreement.region.venuesChosenAt]) {
      const verdict = check({ venue: { chosenAt: undefined }, region: { venuesChosenAt } });
      expect(statusesOf(verdict, "III.venue-chosen")).toStrictEqual(["unknown"]);
    }
  });

  it("holds for one that another region's operator chose, or that was chosen after it selected", () => {
    for (const chosenAt of ["2020-10-20T12:00+05:00", "2020-11-02T12:00+05:00"]) {
      const verdict = check({ venue: { chosenAt }, region: { venuesChosenAt: "not-yet" } });
      expect(statusesOf(verdict, "III.venue-chosen")).toStrictEqual([]);
    }
  });
});

describe("III.school-is-candidate: a selected school is on the venue's candidate list", () => {
  it("is violated where it is not", () => {
    expect(check({ school: { listedAt: "not-yet" } })).toStrictEqual({
      outcome: "refused",
      findings: [
        {
          clause: "III.school-is-candidate",
          status: "violated",
          actor: "venue",
          remedy: { kind: "act", actor: "regional-operator", act: "list-school" },
        },
      ],
    });
  });

  it("holds once it is listed, before or after the selection: the order does not matter", () => {
    const listedAt = "2020-10-29T12:00+05:00";
    expect(check({ school: { listedAt } })).toStrictEqual({ outcome: "allowed", findings: [] });
    expect(check({ school: { listedAt }, at: "2020-10-29T11:59:59.999+05:00" })).toMatchObject({
      findings: [{ clause: "III.school-is-candidate", status: "violated" }],
      stableUntil: "2020-10-29T07:00:00.000Z",
    });
    expect(inShort(check({ school: { listedAt }, at: listedAt }))).toStrictEqual([]);
  });

  it("is unknown where it is not known whether it is listed", () => {
    expect(statusesOf(check({ school: { listedAt: undefined } }), "III.school-is-candidate")).toStrictEqual([
      "unknown",
    ]);
  });
});

describe("III.coordinator-named: a selected school has a coordinator", () => {
  it("is violated where it has none; the school answers", () => {
    expect(check({ school: { coordinatorNamed: false } })).toStrictEqual({
      outcome: "refused",
      findings: [
        {
          clause: "III.coordinator-named",
          status: "violated",
          actor: "school",
          remedy: { kind: "act", actor: "school", act: "name-coordinator" },
        },
      ],
    });
  });

  it("is unknown where that is not known", () => {
    expect(inShort(check({ school: { coordinatorNamed: undefined } }))).toStrictEqual([
      "III.coordinator-named school unknown",
    ]);
  });
});

describe("what a selected school and its venue must keep", () => {
  const allWrong: Changes = {
    venue: { chosenAt: "not-yet" },
    school: { listedAt: "not-yet", coordinatorNamed: false },
  };
  const clauses = ["III.venue-chosen venue", "III.school-is-candidate venue", "III.coordinator-named school"];

  it("is nothing before the selection, and all of it from that instant on", () => {
    expect(breaches({ ...allWrong, at: justBefore })).toStrictEqual([]);
    expect(breaches({ ...allWrong, agreement: { selectedAt: "not-yet" } })).toStrictEqual([]);
    expect(breaches({ ...allWrong, at: selectedAt })).toStrictEqual(
      clauses.map((clause) => `${clause} violated`),
    );
  });

  it("is unknown where it is not known whether the school is selected: not a breach", () => {
    const verdict = check({ ...allWrong, agreement: { selectedAt: undefined } });
    expect(inShort(verdict)).toStrictEqual(clauses.map((clause) => `${clause} unknown`));
  });

  it("stays decided where it is kept, selected or not", () => {
    expect(check({ agreement: { selectedAt: undefined } })).toStrictEqual({
      outcome: "allowed",
      findings: [],
    });
  });

  it("stays decided where the school is not selected, whatever is missing", () => {
    const unselected = check({
      venue: { chosenAt: undefined },
      school: { listedAt: undefined, coordinatorNamed: undefined },
      agreement: { selectedAt: "not-yet" },
    });
    expect(unselected).toStrictEqual({ outcome: "allowed", findings: [] });
  });
});

describe("III.contact-made: the venue is in contact with the coordinator of a school that it selected", () => {
  const quiet: Changes["agreement"] = {
    contactedAt: "not-yet",
    venueAgreedAt: "not-yet",
    schoolAgreedAt: "not-yet",
  };

  it("is owed from the selection on, and not before", () => {
    const at = (instant: string) => statusesOf(check({ agreement: quiet, at: instant }), "III.contact-made");
    expect(at(justBefore)).toStrictEqual([]);
    expect(at(selectedAt)).toStrictEqual(["pending"]);
    expect(at("2020-11-02T12:00+05:00")).toStrictEqual(["overdue"]);
    const unselected = check({ agreement: { ...quiet, selectedAt: "not-yet" } });
    expect(unselected).toStrictEqual({ outcome: "allowed", findings: [] });
  });

  it("is unknown where it is not known whether the school is selected, unless contact was made in time", () => {
    const unsure = (contactedAt: string) =>
      foundOf(check({ agreement: { ...quiet, contactedAt, selectedAt: undefined } }), "III.contact-made");
    expect(unsure("not-yet")).toMatchObject([{ status: "unknown" }]);
    expect(unsure("2020-10-31T19:00Z")).toMatchObject([{ status: "unknown" }]);
    expect(unsure("2020-10-31T18:59:59.999Z")).toStrictEqual([]);
  });

  it("waits for nothing", () => {
    expect(foundOf(check({ agreement: quiet }), "III.contact-made")[0]).not.toHaveProperty("blockedBy");
  });
});
