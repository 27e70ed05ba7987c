import { describe, expect, it } from "vitest";
import { actingOrganisation } from "../../src/festival/acting-organisation.js";
import { recordsOf } from "../../src/festival/records.js";
import type { Actor } from "../../src/regulation/clause.js";
import type { Finding, Subject } from "../../src/verdict/finding.js";

const timeZone = "Europe/Moscow";
const records = recordsOf({
  regions: [{ id: "region-1", name: "Region", timeZone, competencies: [], venues: [] }],
  venues: [{ id: "same", region: "region-1", name: "Venue", competencies: [] }],
  schools: [{ id: "school-1", region: "region-1", name: "School" }],
  // Ids are unique in their own list only: a lesson may be called like a venue.
  lessons: [{ id: "same", venue: "same", school: "school-1", competency: "17", date: "2020-11-16" }],
});

function answers(actor: Actor, subject: Subject) {
  return actingOrganisation(
    { clause: "V.link-forwarded", status: "overdue", actor, subject } as Finding,
    records,
  )?.id;
}

describe("who answers for a finding", () => {
  it.each([
    ["regional-operator", "region", "region-1", "region-1"],
    ["regional-operator", "venue", "same", "region-1"],
    ["regional-operator", "candidate", "same/school-1", "region-1"],
    ["venue", "venue", "same", "same"],
    ["venue", "agreement", "same/school-1", "same"],
    ["school", "agreement", "same/school-1", "school-1"],
    ["school", "school", "same", "same"],
    ["venue", "lesson", "same", "same"],
    ["school", "lesson", "same", "school-1"],
    ["school", "invitation", "same/participant-1", "school-1"],
    ["school", "confirmation", "same/participant-1", "school-1"],
  ] as const)("%s of %s %s is %s", (actor, kind, id, organisation) => {
    expect(answers(actor, { kind, id })).toBe(organisation);
  });

  it("is not known where the records do not say", () => {
    expect(answers("regional-operator", { kind: "venue", id: "venue-2" })).toBeUndefined();
    const finding: Finding = { clause: "V.link-forwarded", status: "overdue", actor: "school" };
    expect(actingOrganisation(finding, records)).toBeUndefined();
  });
});
