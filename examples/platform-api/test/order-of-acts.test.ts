/**
 * Acts that exclude each other, in an order that the test decides: all wait for a row that a session of its own has
 * locked, and go on one after another when it lets go. An act that waited judges by what the one before it wrote.
 */
import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Done, RegionReport } from "../src/api/spoken-finding.ts";
import type { Answer } from "./support/back-end.ts";
import * as crowd from "./support/crowded-lesson.ts";
import { openSession, type Platform, type Session, startPlatform } from "./support/each-database.ts";
import { confirmedAtIn, foundIn, importedIn, read, reasonIn } from "./support/read-answers.ts";

type Act = () => Promise<Answer>;

describe("over PostgreSQL, of acts at the same moment", () => {
  let platform: Platform;
  let holder: Session;
  let onlooker: Session;
  beforeAll(async () => {
    platform = await startPlatform("PostgreSQL", { children: 20 });
  });
  beforeEach(() => {
    const { url } = platform.postgres ?? expect.unreachable();
    holder = openSession(url);
    onlooker = openSession(url);
  });
  afterEach(async () => {
    await holder.end();
    await onlooker.end();
  });
  afterAll(() => platform?.end());

  /** Does the acts in this order, all of them asked for before the first goes on. */
  async function queued(locking: string, ...acts: readonly Act[]): Promise<readonly Answer[]> {
    await holder.rows("begin");
    await holder.rows(locking);
    const asked: Promise<Answer>[] = [];
    for (const act of acts) {
      asked.push(act());
      await expect.poll(waiting, { interval: 20, timeout: 5000 }).toBe(asked.length);
    }
    // Whoever has read the clock before waiting shows it.
    await setTimeout(20);
    await holder.rows("rollback");
    return Promise.all(asked);
  }
  const waiting = async () => {
    const found = await onlooker.rows("select pid from pg_stat_activity where wait_event_type = 'Lock'");
    return found.length;
  };

  const theChild = (index: number) =>
    `select id from participants where id = '${crowd.child(index)}' for update`;
  const theLesson = `select id from lessons where id = '${crowd.lesson}' for update`;
  const theAgreement = `select venue from agreements where venue = '${crowd.venue}' for update`;

  const confirm =
    (index: number, parent: (index: number) => string): Act =>
    () =>
      platform.ask("PUT", `/lessons/${crowd.lesson}/confirmations/${crowd.child(index)}`, {
        as: `parent-${parent(index)}`,
      });
  const recordPresence =
    (...children: readonly number[]): Act =>
    () =>
      platform.ask("PATCH", `/lessons/${crowd.earlier}/day`, {
        as: `school-${crowd.school}`,
        body: { present: children.map(crowd.child) },
      });
  const tell =
    (index: number, what: string): Act =>
    () =>
      platform.ask("POST", `/participants/${crowd.child(index)}/${what}`, { as: "platform-services" });
  const agree =
    (as: string, dates: readonly string[]): Act =>
    () =>
      platform.ask("PUT", `/agreements/${crowd.venue}/${crowd.school}/terms`, {
        as,
        body: { competencies: ["skill"], dates },
      });
  /** What the rules find broken about the confirmation of a child, looking back. */
  const lookingBack = async (index: number) => {
    const answer = await platform.ask("GET", `/regions/${crowd.region}/report`, {
      as: `regional-operator-${crowd.region}`,
    });
    const about = `${crowd.lesson}/${crowd.child(index)}`;
    return read(RegionReport, answer).findings.filter(
      ({ status, subject }) => status === "violated" && subject?.id === about,
    );
  };

  it("the second parent learns that the first has confirmed", async () => {
    const answers = await queued(theChild(0), confirm(0, crowd.father), confirm(0, crowd.mother));
    expect(answers.map(({ status }) => status)).toStrictEqual([200, 409]);
    expect(reasonIn(answers[1] ?? expect.unreachable())).toBe("already-confirmed");
  });

  it("a child that is recorded as present elsewhere first is not confirmed", async () => {
    const [recorded, confirmed] = await queued(theChild(1), recordPresence(1), confirm(1, crowd.mother));
    expect(recorded?.status).toBe(200);
    expect(confirmed?.status).toBe(409);
    expect(foundIn(confirmed ?? expect.unreachable())).toStrictEqual(["V.no-earlier-trial violated"]);
  });

  it("a child that is confirmed first is so before it is recorded as present elsewhere", async () => {
    const [confirmed, recorded] = await queued(theChild(2), confirm(2, crowd.mother), recordPresence(2));
    expect([confirmed?.status, recorded?.status]).toStrictEqual([200, 200]);
    const confirmedAt = confirmedAtIn(confirmed ?? expect.unreachable());
    expect(confirmedAt < read(Done, recorded ?? expect.unreachable()).at).toBe(true);
  });

  it("a trial that is told of first refuses the confirmation", async () => {
    const [told, confirmed] = await queued(theChild(3), tell(3, "trials"), confirm(3, crowd.mother));
    expect([told?.status, confirmed?.status]).toStrictEqual([204, 409]);
    expect(foundIn(confirmed ?? expect.unreachable())).toStrictEqual(["V.no-earlier-trial violated"]);
  });

  it("a trial that is told of after the confirmation is dated after it", async () => {
    const [confirmed, told] = await queued(theChild(4), confirm(4, crowd.mother), tell(4, "trials"));
    expect([confirmed?.status, told?.status]).toStrictEqual([200, 204]);
    expect(await lookingBack(4)).toStrictEqual([]);
  });

  it("accounts that are linked twice are linked once", async () => {
    const link: Act = () =>
      platform.ask("PUT", `/participants/${crowd.child(5)}/links/${crowd.mother(6)}`, {
        as: "platform-services",
      });
    const answers = await queued(theChild(5), link, link);
    expect(answers.map(({ status }) => status)).toStrictEqual([204, 204]);
    const links = await onlooker.rows(
      `select parent from account_links where participant = '${crowd.child(5)}' and parent = '${crowd.mother(6)}'`,
    );
    expect(links).toHaveLength(1);
  });

  it("a child is confirmed before the lesson is cancelled, or not at all", async () => {
    const cancel: Act = () =>
      platform.ask("POST", `/lessons/${crowd.lesson}/cancellation`, { as: `venue-${crowd.venue}` });
    const answers = await queued(theLesson, confirm(7, crowd.mother), cancel, confirm(8, crowd.mother));
    expect(answers.map(({ status }) => status)).toStrictEqual([200, 204, 409]);
    expect(reasonIn(answers[2] ?? expect.unreachable())).toBe("lesson-cancelled");
    const late = await onlooker.rows(
      "select participant from confirmations join lessons on id = lesson where confirmed_at > cancelled_at",
    );
    expect(late).toStrictEqual([]);
  });

  it("two who import the same schedule from both ends do not wait for each other", async () => {
    const lessons = crowd.schedule("row", 3);
    const importing =
      (rows: readonly object[]): Act =>
      () =>
        platform.ask("POST", `/regions/${crowd.region}/schedule`, {
          as: `regional-operator-${crowd.region}`,
          body: { lessons: rows },
        });
    const inTheMiddle = `insert into lessons (id, venue, school, competency, date)
      values ('row-1', '${crowd.venue}', '${crowd.school}', 'skill', '${crowd.date}')`;
    const answers = await queued(inTheMiddle, importing(lessons), importing(lessons.toReversed()));
    expect(answers.map((answer) => [answer.status, importedIn(answer)])).toStrictEqual([
      [200, 3],
      [200, 0],
    ]);
  });

  it("a school agrees to what the venue proposes now, not to what it proposed before", async () => {
    const { dates } = crowd.terms;
    const [school, venue] = [`school-${crowd.school}`, `venue-${crowd.venue}`];
    const other = ["2020-12-01"];
    const first = await queued(theAgreement, agree(venue, other), agree(school, dates));
    expect(first.map((answer) => [answer.status, reasonIn(answer)])).toStrictEqual([
      [200, undefined],
      [409, "other-terms"],
    ]);
    const second = await queued(theAgreement, agree(school, other), agree(venue, dates));
    expect(second.map(({ status }) => status)).toStrictEqual([200, 200]);
    const [agreement] = await onlooker.rows(
      `select school_agreed_at from agreements where venue = '${crowd.venue}'`,
    );
    expect(agreement).toStrictEqual({ school_agreed_at: null });
  });
});
