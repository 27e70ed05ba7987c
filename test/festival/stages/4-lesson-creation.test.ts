import { describe, expect, it } from "vitest";
import type { Agreement } from "../../../src/model/agreement.js";
import type { Lesson } from "../../../src/model/lesson.js";
import {
  agreement,
  festivalWith,
  justBefore,
  moments,
  reportOn,
  statusesOn,
} from "../../arbitraries/one-lesson.js";
import { lesson, region, school } from "../../arbitraries/small-festival.js";

const due = moments.lessonDue;
const after = "2020-11-20T00:00Z";
const created = Date.parse(lesson.createdAt as string);
const iso = (instant: number) => new Date(instant).toISOString();
const subject = { kind: "lesson", id: "lesson" };
const dated = { actor: "venue", subject, due, timeZone: "Asia/Yekaterinburg" };

const agreed = (change: Partial<Agreement>, of: Partial<Lesson> = {}) =>
  festivalWith(of, { agreements: [{ ...agreement, ...change }] });
const unlinked = { linkSentAt: null, linkForwardedAt: null };

describe("IV.as-agreed in a festival: the lesson follows what both sides agreed before its creation", () => {
  const of = (festival: ReturnType<typeof agreed>, at = after) => statusesOn(festival, at, "IV.as-agreed");

  it("says nothing of a lesson as agreed, or of one that is not created as of then", () => {
    expect(of(agreed({}))).toStrictEqual([]);
    const nothing = { agreements: [] };
    expect(of(festivalWith({ createdAt: null }, nothing))).toStrictEqual([]);
    expect(of(festivalWith({}, nothing), iso(created - 1))).toStrictEqual([]);
    expect(of(festivalWith({}, nothing), iso(created))).toStrictEqual(["violated"]);
  });

  it("is violated, without deadline or details, where venue and school have no agreement", () => {
    const other = { ...school, id: "other" };
    const elsewhere = festivalWith(
      {},
      { schools: [school, other], agreements: [{ ...agreement, school: "other" }] },
    );
    expect(reportOn(elsewhere, after, "IV.as-agreed")).toStrictEqual([
      { clause: "IV.as-agreed", status: "violated", actor: "venue", subject },
    ]);
  });

  it.each(["venueAgreedAt", "schoolAgreedAt"] as const)(
    "is violated where a side agreed after it, or not: %s",
    (side) => {
      expect(of(agreed({ [side]: iso(created) }))).toStrictEqual([]);
      expect(of(agreed({ [side]: iso(created + 1) }))).toStrictEqual(["violated"]);
      expect(of(agreed({ [side]: null }))).toStrictEqual(["violated"]);
    },
  );

  it("is violated where the competency is not listed, whatever the venue offers", () => {
    expect(of(agreed({ competencies: [] }))).toStrictEqual(["violated"]);
    const competencies = [
      { id: "17", name: "Web", infrastructureList: [] },
      { id: "R5", name: "Farming", infrastructureList: [] },
    ];
    const listed = festivalWith({}, { competencies, agreements: [{ ...agreement, competencies: ["R5"] }] });
    expect(of(listed)).toStrictEqual(["violated"]);
  });

  it("is unknown where no dates are agreed (reading 15), violated where the date is not among them", () => {
    const { dates: _dates, ...undated } = agreement;
    expect(of(festivalWith({}, { agreements: [undated] }))).toStrictEqual(["unknown"]);
    expect(of(agreed({ dates: null }))).toStrictEqual(["unknown"]);
    expect(of(agreed({ dates: ["2020-11-17"] }))).toStrictEqual(["violated"]);
    expect(of(agreed({ dates: ["2020-11-17", "2020-11-16"] }))).toStrictEqual([]);
  });

  it("is violated, not unknown, where both hold", () => {
    expect(of(agreed({ dates: null, competencies: [] }))).toStrictEqual(["violated"]);
    expect(of(agreed({ dates: null, schoolAgreedAt: null }))).toStrictEqual(["violated"]);
  });
});

describe("IV.lesson-created in a festival: done at createdAt, by the venue", () => {
  const of = (change: Partial<Lesson>, at: string) => reportOn(festivalWith(change), at, "IV.lesson-created");

  it("is on time until the last millisecond before due, late at due", () => {
    expect(of({ createdAt: justBefore(due) }, after)).toStrictEqual([]);
    expect(of({ createdAt: due }, after)).toStrictEqual([
      { clause: "IV.lesson-created", status: "late", ...dated, doneAt: due },
    ]);
  });

  it("is pending, then overdue from due on, while it is not visible", () => {
    for (const createdAt of [null, after]) {
      expect(of({ createdAt, ...unlinked }, justBefore(due))).toStrictEqual([
        { clause: "IV.lesson-created", status: "pending", ...dated },
      ]);
      expect(of({ createdAt, ...unlinked }, due)).toStrictEqual([
        { clause: "IV.lesson-created", status: "overdue", ...dated },
      ]);
    }
    expect(of({ createdAt: after, ...unlinked }, after)).toMatchObject([{ status: "late" }]);
  });

  const blocked = (agreements: readonly Agreement[], at: string) =>
    reportOn(festivalWith({ createdAt: null, ...unlinked }, { agreements }), at, "IV.lesson-created")[0]
      ?.blockedBy;

  it("waits for III.competencies-agreed unless both sides have agreed at least one competency", () => {
    const waits = ["III.competencies-agreed"];
    for (const at of ["2020-11-05T00:00:00.000Z", after]) {
      expect(blocked([agreement], at)).toBeUndefined();
      expect(blocked([], at)).toStrictEqual(waits);
      expect(blocked([{ ...agreement, competencies: [] }], at)).toStrictEqual(waits);
      expect(blocked([{ ...agreement, venueAgreedAt: null }], at)).toStrictEqual(waits);
      expect(blocked([{ ...agreement, schoolAgreedAt: null }], at)).toStrictEqual(waits);
      expect(blocked([{ ...agreement, schoolAgreedAt: at }], at)).toBeUndefined();
      expect(blocked([{ ...agreement, venueAgreedAt: at }], justBefore(at))).toStrictEqual(waits);
    }
  });

  it("waits for nothing else: neither for the lesson's own competency, nor for dates, nor for the selection", () => {
    const competencies = [
      { id: "17", name: "Web", infrastructureList: [] },
      { id: "R5", name: "Farming", infrastructureList: [] },
    ];
    const loose = { ...agreement, competencies: ["R5"], dates: null, selectedAt: null, contactedAt: null };
    const festival = festivalWith({ createdAt: null, ...unlinked }, { competencies, agreements: [loose] });
    expect(reportOn(festival, after, "IV.lesson-created")).toStrictEqual([
      { clause: "IV.lesson-created", status: "overdue", ...dated },
    ]);
  });

  it("waits for nothing once it is done, however late", () => {
    const late = festivalWith({ createdAt: due }, { agreements: [] });
    expect(reportOn(late, after, "IV.lesson-created")[0]).not.toHaveProperty("blockedBy");
  });
});

describe("IV.link-sent and IV.link-after-creation in a festival", () => {
  it("the link is on time until the last millisecond before due, late at due", () => {
    const sent = (linkSentAt: string) => reportOn(festivalWith({ linkSentAt }), after, "IV.link-sent");
    expect(sent(justBefore(due))).toStrictEqual([]);
    expect(sent(due)).toStrictEqual([{ clause: "IV.link-sent", status: "late", ...dated, doneAt: due }]);
  });

  it("it waits for the creation of the lesson while that is not visible", () => {
    const common = { clause: "IV.link-sent", ...dated };
    const of = (change: Partial<Lesson>, at: string) =>
      reportOn(festivalWith({ ...unlinked, ...change }), at, "IV.link-sent");
    expect(of({}, due)).toStrictEqual([{ ...common, status: "overdue" }]);
    const blockedBy = ["IV.lesson-created"];
    expect(of({ createdAt: null }, justBefore(due))).toStrictEqual([
      { ...common, status: "pending", blockedBy },
    ]);
    expect(of({ createdAt: after }, due)).toStrictEqual([{ ...common, status: "overdue", blockedBy }]);
  });

  it("a link sent before the lesson existed is in the wrong order for good", () => {
    const of = (change: Partial<Lesson>, at = after) =>
      reportOn(festivalWith(change), at, "IV.link-after-creation");
    const violated = { clause: "IV.link-after-creation", status: "violated", actor: "venue", subject };
    expect(of({ linkSentAt: iso(created) })).toStrictEqual([]);
    expect(of({ linkSentAt: iso(created - 1) })).toStrictEqual([violated]);
    expect(of({ createdAt: null })).toStrictEqual([violated]);
    expect(of({ linkSentAt: null })).toStrictEqual([]);
    expect(of({ linkSentAt: iso(created - 1) }, iso(created - 2))).toStrictEqual([]);
    expect(of({ linkSentAt: iso(created - 1) }, iso(created - 1))).toStrictEqual([violated]);
  });
});

describe("stage IV of a festival is about lessons that are not cancelled as of then", () => {
  it.each(["IV.as-agreed", "IV.lesson-created", "IV.link-sent", "IV.link-after-creation"] as const)(
    "%s",
    (clause) => {
      const cancelledAt = "2020-11-13T00:00:00.000Z";
      // Created before it was agreed, too late, and after its link was sent.
      const wrong = { createdAt: due, linkSentAt: "2020-11-03T05:00Z", cancelledAt };
      const sentLate = { ...wrong, createdAt: "2020-11-12T05:00Z", linkSentAt: due };
      const festival = festivalWith(clause === "IV.link-sent" ? sentLate : wrong, { agreements: [] });
      expect(reportOn(festival, justBefore(cancelledAt), clause)).toHaveLength(1);
      expect(reportOn(festival, cancelledAt, clause)).toStrictEqual([]);
    },
  );
});

describe("the deadline of stage IV in a festival is the school's, by the regulation of the venue's region", () => {
  const lead = (lessonLeadDays: number) => ({ ...region.amendments, lessonLeadDays });
  const two = (change: Partial<Lesson>) =>
    festivalWith(change, {
      regions: [
        { ...region, amendments: lead(7) },
        { ...region, id: "far", timeZone: "Asia/Kamchatka", venues: [], amendments: lead(1) },
      ],
      schools: [{ ...school, region: "far" }],
    });

  it("where venue and school are in different regions and zones", () => {
    // Seven days before, in Kamchatka, twelve hours ahead of UTC.
    const end = "2020-11-09T12:00:00.000Z";
    expect(reportOn(two({ createdAt: justBefore(end) }), after, "IV.lesson-created")).toStrictEqual([]);
    expect(reportOn(two({ createdAt: end }), after, "IV.lesson-created")).toMatchObject([
      { status: "late", due: end, timeZone: "Asia/Kamchatka" },
    ]);
    expect(reportOn(two({ linkSentAt: end }), after, "IV.link-sent")).toMatchObject([
      { status: "late", due: end },
    ]);
  });

  it("where the school has a zone of its own", () => {
    const festival = festivalWith(
      { createdAt: null, ...unlinked },
      { schools: [{ ...school, timeZone: "Europe/Kaliningrad" }] },
    );
    expect(reportOn(festival, after, "IV.lesson-created")).toMatchObject([
      { due: "2020-11-11T22:00:00.000Z", timeZone: "Europe/Kaliningrad" },
    ]);
  });
});
