import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { isInvalidFestival } from "../../src/issues/invalid-festival.js";
import { decodeFestival, decodeFestivalEffect } from "../../src/schema/decode-festival.js";
import { changed, emptyFestival, fullFestival, type Json } from "./full-festival.js";
import { issuesOf } from "./issues-of.js";
import { keysOfTheFormat } from "./keys-of-the-format.js";

/** Wrong in shape, values, references and repetitions at once. */
const manyTimesWrong = [
  ["/format", "upm-festival/0"],
  ["/regions/0/timeZone", "Mars/Olympus"],
  ["/regions/0/amendments/leadCount", "weeks"],
  ["/regions/0/surname", 1],
  ["/competencies/0/infrastructureList/1/item", "oven"],
  ["/venues/0/location/lat", 91],
  ["/schools/0/coordinator", 7],
  ["/agreements/0/dates", []],
  ["/lessons/0/venue", "a/b"],
  ["/lessons/0/invited", ["p", "p", "q", "", 5]],
  ["/parents/0/id", null],
  ["/confirmations/0/withdrawnAt", "2020-10-31T10:00Z"],
].reduce<Json>(
  (document, [pointer, to]) => changed(document, pointer as string, { to }),
  fullFestival as unknown as Json,
);

const expectedPointers = [
  "/agreements/0/dates",
  "/competencies/0/infrastructureList/1/item",
  "/confirmations/0/parent",
  "/confirmations/0/withdrawnAt",
  "/format",
  "/lessons/0/invited/1",
  "/lessons/0/invited/2",
  "/lessons/0/invited/3",
  "/lessons/0/invited/4",
  "/lessons/0/venue",
  "/parents/0/id",
  "/participants/0/links/0/parent",
  "/regions/0/amendments/leadCount",
  "/regions/0/surname",
  "/regions/0/timeZone",
  "/schools/0/coordinator",
  "/venues/0/location/lat",
];

describe("the issues of a document", () => {
  it("are those of shape, values, references and repetitions together, sorted, one for each pointer", () => {
    expect(issuesOf(manyTimesWrong).map(({ pointer }) => pointer)).toEqual(expectedPointers);
  });

  it("are sorted by pointer, by UTF-16 code unit", () => {
    const keys = ["z", "Z", "é", "\uffee", "😀", "a~", "a/", "10", "9", "a", "A"];
    const pointers = issuesOf({ ...emptyFestival, ...Object.fromEntries(keys.map((key) => [key, 1])) }).map(
      ({ pointer }) => pointer,
    );
    expect(pointers).toEqual(["/10", "/9", "/A", "/Z", "/a", "/a~0", "/a~1", "/z", "/é", "/😀", "/\uffee"]);
  });

  it("hold a malformed reference once, as malformed", () => {
    for (const { pointer } of keysOfTheFormat) {
      const isReference =
        /\/(venue|school|competency|lesson|participant|parent|region)$/.test(pointer) ||
        /\/(competencies|venues|candidateSchools|invited|present)$/.test(pointer.replace(/^\/[a-z]+$/i, ""));
      if (!isReference) continue;
      const isList = /s$|invited|present/.test(pointer);
      for (const malformed of ["", "a/b", "/"]) {
        const to = isList ? [malformed, malformed] : malformed;
        const issues = issuesOf(changed(fullFestival, pointer, { to }));
        const at = isList ? [`${pointer}/0`, `${pointer}/1`] : [pointer];
        expect(issues.map((issue) => issue.pointer)).toEqual(at);
        for (const { expected } of issues) expect(expected).toBe("an id: non-empty text without a slash");
      }
    }
  });

  it("hold those of references where other parts are malformed", () => {
    const document = { ...fullFestival, schools: 5, regions: null, format: 1 };
    expect(issuesOf(document).map(({ pointer }) => pointer)).toEqual([
      "/agreements/0/school",
      "/driveTimes/0/school",
      "/format",
      "/lessons/0/school",
      "/participants/0/school",
      "/regions",
      "/schools",
      "/venues/0/candidateSchools/0",
      "/venues/0/region",
    ]);
  });

  it("point at a confirmation's instant of another type only, not at a right one beside it", () => {
    // 1605000000000 is an instant after the withdrawal, were it no number.
    const document = changed(fullFestival, "/confirmations/0/confirmedAt", { to: 1_605_000_000_000 });
    expect(issuesOf(document).map(({ pointer }) => pointer)).toEqual(["/confirmations/0/confirmedAt"]);
  });

  it("say of a withdrawal of another type that it is no text", () => {
    const document = changed(fullFestival, "/confirmations/0/withdrawnAt", { to: 978_307_200_000 });
    expect(issuesOf(document)).toEqual([
      {
        pointer: "/confirmations/0/withdrawnAt",
        expected: expect.stringMatching(/^a string/),
        received: "a large number",
      },
    ]);
  });

  it("are the same whatever the order of keys", () => {
    expect(issuesOf(withKeysReversed(manyTimesWrong))).toEqual(issuesOf(manyTimesWrong));
  });

  it("are named in the message, where they are many the first of them", () => {
    expect(() => decodeFestival({ ...emptyFestival, regions: Array(30).fill(null) })).toThrow(
      /\/regions\/0: expected an object, received null\n(?:.*\n)* {2}and 10 more$/,
    );
  });

  it("show no text of the document that may be a person's", () => {
    const personal = [
      "Иванова Мария",
      "maria@example.org",
      "+7 900 123-45-67",
      "Ivanova/Maria",
      "maria/ivanova",
    ];
    for (const { pointer, kind } of keysOfTheFormat) {
      for (const text of personal) {
        for (const to of kind === "list"
          ? [[text], [[text]], [{ [`id`]: text }]]
          : [text, [text], { id: text }]) {
          const issues = issuesOf(changed(fullFestival, pointer, { to }));
          expect(JSON.stringify(issues), `${pointer} ${JSON.stringify(to)}`).not.toContain(text);
        }
      }
    }
  });
});

describe("decodeFestivalEffect", () => {
  it("succeeds with what decodeFestival gives", () => {
    expect(Effect.runSync(decodeFestivalEffect(fullFestival))).toEqual(decodeFestival(fullFestival));
  });

  it("fails with the error that decodeFestival throws", () => {
    const error = Effect.runSync(Effect.flip(decodeFestivalEffect(manyTimesWrong)));
    expect(isInvalidFestival(error)).toBe(true);
    expect(error.issues).toEqual(issuesOf(manyTimesWrong));
    let thrown: unknown;
    try {
      decodeFestival(manyTimesWrong);
    } catch (caught) {
      thrown = caught;
    }
    expect(error.message).toBe((thrown as Error).message);
    expect([error.name, error.code]).toEqual(["InvalidFestival", "InvalidFestival"]);
  });

  it("looks at the document when it runs, not when it is made", () => {
    const document: Record<string, unknown> = { ...emptyFestival, format: "x" };
    const effect = decodeFestivalEffect(document);
    document["format"] = "upm-festival/1";
    expect(Effect.runSync(effect)).toEqual(emptyFestival);
  });
});

function withKeysReversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, withKeysReversed(inner)]));
}
