import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import type { Agreement } from "../../../src/model/agreement.js";
import type { Festival } from "../../../src/model/festival.js";
import {
  checkAgreement,
  checkSchoolChoice,
  requireAgreement,
  requireSchoolChoice,
} from "../../../src/stages/3-agreement/effect.js";
import { region, school, smallFestival } from "../../arbitraries/small-festival.js";
import { across, ask, brief, tagOf } from "../../services/ask.js";

const due = "2020-10-31T19:00:00.000Z";
const venue = smallFestival().venues[0] as Festival["venues"][number];
const agreement = smallFestival().agreements[0] as Agreement;
const ofVenue = { venue: "venue" };
const pair = { venue: "venue", school: "school" };

describe("the check of a venue's choice of schools, from its id", () => {
  const unselected = { agreements: [{ ...agreement, selectedAt: null }] };

  it("is pending until the deadline in the venue's own zone, and overdue from it on", async () => {
    const eastern = { ...unselected, venues: [{ ...venue, timeZone: "Asia/Kamchatka" }] };
    const found = Effect.map(checkSchoolChoice(ofVenue), brief);
    const turn = [["III.schools-selected pending"], ["III.schools-selected overdue"]];
    expect(await across(found, smallFestival(unselected), due)).toStrictEqual(turn);
    expect(await across(found, smallFestival(eastern), "2020-10-31T12:00:00.000Z")).toStrictEqual(turn);
    expect(await across(tagOf(requireSchoolChoice(ofVenue)), smallFestival(unselected), due)).toStrictEqual([
      "SchoolChoiceUndetermined",
      "SchoolChoiceRefused",
    ]);
  });

  it("takes the earliest of the venue's selections, and none of another's", async () => {
    const other = { ...agreement, venue: "other", selectedAt: "2020-10-04T10:00Z" };
    const second = { ...agreement, school: "second", selectedAt: "2020-10-06T10:00Z" };
    const festival = smallFestival({
      venues: [venue, { ...venue, id: "other" }],
      schools: [school, { ...school, id: "second" }],
      agreements: [other, second, agreement],
    });
    const allowed = Effect.map(checkSchoolChoice(ofVenue), ({ outcome }) => outcome);
    expect(await across(allowed, festival, "2020-10-05T05:00:00.000Z")).toStrictEqual([
      "undetermined",
      "allowed",
    ]);
  });

  it("says what it waits for, and fails where there is no such venue", async () => {
    const festival = smallFestival({ ...unselected, venues: [{ ...venue, schoolsListedAt: null }] });
    expect((await ask(checkSchoolChoice(ofVenue), festival, due)).findings[0]?.blockedBy).toStrictEqual([
      "II.schools-listed",
    ]);
    const error = Effect.flip(checkSchoolChoice({ venue: "nothing" }));
    expect(await ask(error, festival, due)).toMatchObject({ code: "NotFound", kind: "venue" });
  });
});

describe("the check of an agreement, from both ids", () => {
  const agreed = (change: Partial<Agreement>) => smallFestival({ agreements: [{ ...agreement, ...change }] });

  it("allows what was selected, contacted and agreed in order and in time", async () => {
    expect(await ask(checkAgreement(pair), smallFestival(), due)).toStrictEqual({
      outcome: "allowed",
      findings: [],
    });
  });

  it("is pending until the deadline of each side in its own zone, and overdue from it on", async () => {
    const open = { venueAgreedAt: null, schoolAgreedAt: null };
    const festival = smallFestival({
      agreements: [{ ...agreement, ...open }],
      regions: [region, { ...region, id: "east", timeZone: "Asia/Kamchatka", venues: [] }],
      schools: [{ ...school, region: "east" }],
    });
    const actors = Effect.map(checkAgreement(pair), ({ findings }) =>
      findings.map(({ actor, status }) => `${actor} ${status}`),
    );
    expect(await across(actors, festival, "2020-10-31T12:00:00.000Z")).toStrictEqual([
      ["school pending", "venue pending"],
      ["school overdue", "venue pending"],
    ]);
    expect(await across(actors, festival, due)).toStrictEqual([
      ["school overdue", "venue pending"],
      ["school overdue", "venue overdue"],
    ]);
    expect(await across(tagOf(requireAgreement(pair)), agreed(open), due)).toStrictEqual([
      "AgreementUndetermined",
      "AgreementRefused",
    ]);
  });

  it("is undetermined where the drive is not known and something must be brought", async () => {
    const kit = { item: "kit", kind: "equipment", quantity: 1, per: "lesson", deliver: true } as const;
    const festival = smallFestival({
      competencies: [{ id: "17", name: "Web technologies", infrastructureList: [kit] }],
      driveTimes: [],
    });
    expect(brief(await ask(checkAgreement(pair), festival, due))).toStrictEqual(["II.drive-time unknown"]);
    expect(await ask(tagOf(requireAgreement(pair)), festival, due)).toBe("AgreementUndetermined");
  });

  it("refuses what is out of order, names the side, and whose the coordinator is", async () => {
    const festival = smallFestival({
      schools: [{ ...school, coordinator: null }],
      agreements: [{ ...agreement, contactedAt: "2020-10-08T10:30+05:00" }],
    });
    const { findings } = await ask(checkAgreement(pair), festival, due);
    expect(findings.map(({ clause, actor }) => `${clause} ${actor}`)).toStrictEqual([
      "III.coordinator-named school",
      "III.contact-first venue",
    ]);
  });

  it("judges the agreed competencies by those of the venue and of its region", async () => {
    const competencies = ["17", "R5", "V49"].map((id) => ({ id, name: id, infrastructureList: [] }));
    const festival = smallFestival({
      competencies,
      agreements: [{ ...agreement, competencies: ["V49", "17", "R5"] }],
      venues: [{ ...venue, competencies: ["17", "R5"] }],
    });
    expect((await ask(checkAgreement(pair), festival, due)).findings).toMatchObject([
      { clause: "III.competencies-offered", details: { notOffered: ["V49"], notChosen: ["R5", "V49"] } },
    ]);
  });

  it.each([
    ["venue", { ...pair, venue: "nothing" }, smallFestival()],
    ["school", { ...pair, school: "nothing" }, smallFestival()],
    ["agreement", pair, smallFestival({ agreements: [] })],
  ] as const)("fails where there is no such %s, which is no verdict", async (kind, ids, festival) => {
    const error = await ask(Effect.flip(checkAgreement(ids)), festival, due);
    expect(error).toMatchObject({ code: "NotFound", kind });
    expect(await ask(tagOf(requireAgreement(ids)), festival, due)).toBe("NotFound");
    if (kind === "agreement") expect(error).toMatchObject({ id: "venue/school" });
  });

  it("can be told apart by tag", async () => {
    const caught = requireAgreement(pair).pipe(
      Effect.as("allowed"),
      Effect.catchTag("AgreementRefused", ({ verdict }) => Effect.succeed(verdict.findings.length)),
      Effect.catchTag(["AgreementUndetermined", "NotFound", "Unavailable"], ({ code }) =>
        Effect.succeed(code),
      ),
    );
    expect(await ask(caught, smallFestival(), due)).toBe("allowed");
    expect(await ask(caught, agreed({ contactedAt: null }), due)).toBe(3);
    expect(await ask(caught, smallFestival({ agreements: [] }), due)).toBe("NotFound");
  });
});
