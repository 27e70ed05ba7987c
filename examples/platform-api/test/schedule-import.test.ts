import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { SpokenFinding } from "../src/api/spoken-finding.ts";
import type { Answer } from "./support/back-end.ts";
import { platformWith } from "./support/platform.ts";
import { issuesIn, read, refusalIn } from "./support/read-answers.ts";
import { afterThePlan, instants, secondsFrom } from "./support/small-festival.ts";

const Imported = Schema.Struct({
  imported: Schema.Int,
  rows: Schema.Array(
    Schema.Struct({
      lesson: Schema.String,
      imported: Schema.Boolean,
      reason: Schema.optionalKey(Schema.String),
      outcome: Schema.String,
      findings: Schema.Array(SpokenFinding),
    }),
  ),
});

const platform = platformWith(afterThePlan, secondsFrom(instants.lessonDue, -120));

const upload = (...lessons: readonly object[]) =>
  platform.as("regional-operator-RU-KGD")("POST", "/regions/RU-KGD/schedule", { lessons });
const lessonsOfVenue = async () => (await platform.as("venue-college")("GET", "/lessons")).body;

const row = (id: string, other: object = {}) => ({
  ...{ id, venue: "college", school: "school", competency: "34", date: "2020-11-16" },
  ...other,
});

/** What became of each row, in short. */
const rowsIn = (answer: Answer) =>
  read(Imported, answer).rows.map(({ lesson, imported, reason, outcome, findings }) =>
    [
      lesson,
      imported ? "imported" : (reason ?? "left out"),
      outcome,
      ...findings.map(({ clause }) => clause),
    ].join(" "),
  );

describe("a schedule is imported", () => {
  it("row by row: what the rules allow, not what they refuse or cannot say", async () => {
    const answer = await upload(
      row("good", { startsAt: "10:00" }),
      row("other-day", { date: "2020-11-17" }),
      row("other-skill", { competency: "17" }),
      row("no-such-skill", { competency: "no-skill" }),
      row("no-such-school", { school: "no-school" }),
      row("late", { date: "2020-11-15" }),
      row("also-good", { date: "2020-11-23" }),
    );
    expect(rowsIn(answer)).toStrictEqual([
      "good imported allowed",
      "other-day left out refused IV.as-agreed",
      "other-skill left out refused IV.as-agreed",
      "no-such-skill left out refused IV.as-agreed",
      "no-such-school left out undetermined IV.as-agreed IV.lesson-created",
      "late left out refused IV.as-agreed IV.lesson-created",
      "also-good imported allowed",
    ]);
    expect(read(Imported, answer).imported).toBe(2);
    const id = (one: string) => expect.objectContaining({ id: one });
    expect(await lessonsOfVenue()).toStrictEqual([id("good"), id("also-good")]);
  });

  it("again: what is there stays as it is", async () => {
    const before = await lessonsOfVenue();
    const answer = await upload(row("good", { startsAt: "12:00" }), row("third"));
    expect(rowsIn(answer)).toStrictEqual(["good lesson-exists allowed", "third imported allowed"]);
    expect(await lessonsOfVenue()).toStrictEqual(
      expect.arrayContaining(Array.isArray(before) ? before : [before]),
    );
    expect(await lessonsOfVenue()).toHaveLength(3);
  });

  it("not at all where a row names an id twice: the later ones are pointed at", async () => {
    const before = await lessonsOfVenue();
    const twice = await upload(row("fourth"), row("fifth"), row("fourth"), row("fifth"));
    expect([twice.status, issuesIn(twice)]).toStrictEqual([
      400,
      ["body /lessons/2/id", "body /lessons/3/id"],
    ]);
    expect(await lessonsOfVenue()).toStrictEqual(before);
  });

  it("not at all where a row is malformed: all that is wrong is pointed at", async () => {
    const wrong = await upload(row("sixth"), { ...row(""), date: "2020-02-30" }, { id: "seventh" });
    expect([wrong.status, issuesIn(wrong)]).toStrictEqual([
      400,
      ["id", "date", "venue", "school", "competency", "date"].map(
        (key, index) => `body /lessons/${index < 2 ? 1 : 2}/${key}`,
      ),
    ]);
  });

  it("not at all where a venue is of another region, and where there is none such", async () => {
    const before = await lessonsOfVenue();
    for (const venue of ["factory", "nowhere"]) {
      const answer = await upload(
        row("eighth"),
        row("ninth", { venue, school: "ural-school", competency: "17" }),
      );
      expect(refusalIn(answer)).toStrictEqual([404, "not-there"]);
    }
    expect(await lessonsOfVenue()).toStrictEqual(before);
  });

  it("from the deadline on with that verdict; nothing is imported then", async () => {
    await platform.goOnAt(instants.lessonDue);
    const answer = await upload(row("tenth"), row("later", { date: "2020-11-23" }));
    expect(rowsIn(answer)).toStrictEqual([
      "tenth left out refused IV.lesson-created",
      "later imported allowed",
    ]);
  });

  it("as a whole season: 5000 rows, one more is too many", async () => {
    const season = Array.from({ length: 5000 }, (_, index) => row(`season-${index}`, { date: "2020-11-23" }));
    expect(read(Imported, await upload(...season)).imported).toBe(5000);
    expect(issuesIn(await upload(...season, row("one-more")))).toStrictEqual(["body /lessons"]);
  });
});
