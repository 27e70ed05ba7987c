import { describe, expect, it } from "vitest";
import { changed, emptyFestival, fullFestival } from "./full-festival.js";
import { isAboutSeveralValues, issuesOf } from "./issues-of.js";
import { type Kind, keysOfTheFormat, objectsOfTheFormat, wrongType } from "./keys-of-the-format.js";

const required = keysOfTheFormat.filter(({ optional }) => !optional);
const optional = keysOfTheFormat.filter((key) => key.optional);

/** The values of other types than text, number, list, object, flag, and how they are called. */
const values: ReadonlyArray<readonly [value: unknown, received: string, type: string]> = [
  ["xy", "a string of 2 characters", "text"],
  [500_000_000, "500000000", "number"],
  [1_605_000_000_000, "a large number", "number"],
  [true, "true", "flag"],
  [false, "false", "flag"],
  [[], "an array", "list"],
  [{}, "an object", "object"],
];
const typeOf: { readonly [K in Kind]: string } = {
  format: "none",
  text: "text",
  list: "list",
  object: "object",
  flag: "flag",
  itemKind: "none",
  per: "none",
  side: "none",
  seconds: "number",
  number: "number",
  leadDays: "number",
  count: "number",
  day: "text",
  days: "list",
  leadCount: "none",
};

describe("the keys of the format, as this test has them,", () => {
  it("are those of a full document", () => {
    const pointers: string[] = [];
    const collect = (value: unknown, pointer: string) => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) pointers.push(`${pointer}/${key}`);
        collect(inner, `${pointer}/${key}`);
      }
    };
    collect(fullFestival, "");
    const inTable = new Set(keysOfTheFormat.map(({ pointer }) => pointer));
    const ofFirstItem = pointers.filter((pointer) => !pointer.includes("/infrastructureList/0/"));
    expect(new Set(ofFirstItem)).toEqual(inTable);
  });

  it("are all valid there", () => {
    expect(issuesOf(fullFestival)).toEqual([]);
  });
});

describe("a missing key", () => {
  it.each(required)("is an issue at that key: $pointer", ({ pointer }) => {
    const issues = issuesOf(changed(fullFestival, pointer, "left out"));
    expect(issues.filter((issue) => issue.pointer.startsWith(pointer))).toEqual([
      { pointer, expected: "this key, which is missing" },
    ]);
    expect(issues.filter((issue) => issue.pointer !== pointer && !isAboutSeveralValues(issue))).toEqual([]);
  });

  it.each(optional)("is none where it may be left out: $pointer", ({ pointer }) => {
    expect(issuesOf(changed(fullFestival, pointer, "left out"))).toEqual([]);
  });

  it("is named for each of the ten lists and the format", () => {
    const keys = Object.keys(emptyFestival).sort();
    expect(keys).toHaveLength(11);
    expect(issuesOf({}).map(({ pointer }) => pointer)).toEqual(keys.map((key) => `/${key}`));
  });
});

describe("null", () => {
  it.each(required)("is an issue for a required key: $pointer", ({ pointer, kind }) => {
    const issues = issuesOf(changed(fullFestival, pointer, { to: null }));
    const here = issues.filter((issue) => issue.pointer.startsWith(pointer));
    expect(here).toEqual([
      { pointer, expected: expect.stringMatching(startsWith(wrongType[kind])), received: "null" },
    ]);
    expect(issues.filter((issue) => issue.pointer !== pointer && !isAboutSeveralValues(issue))).toEqual([]);
  });

  it.each(optional)("is the same as leaving an optional key out: $pointer", ({ pointer }) => {
    expect(issuesOf(changed(fullFestival, pointer, { to: null }))).toEqual([]);
  });

  it.each([
    "/regions/0/amendments/nonWorkingDays/0",
    "/regions/0/venues/0",
    "/agreements/0/dates/0",
    "/lessons/0/invited/0",
    "/lessons/0/deliveries/0",
    "/lessons/0/day/present/0",
    "/participants/0/links/0",
    "/participants/0/trials/0",
    "/confirmations/0",
  ])("is an issue in a list: %s", (pointer) => {
    const issues = issuesOf(changed(fullFestival, pointer, { to: null }));
    expect(issues).toEqual([{ pointer, expected: expect.any(String), received: "null" }]);
  });
});

describe("a value of another type", () => {
  it.each(keysOfTheFormat)("is one issue at it, with what was expected and received: $pointer", (key) => {
    for (const [value, received, type] of values) {
      if (type === typeOf[key.kind]) continue;
      const issues = issuesOf(changed(fullFestival, key.pointer, { to: value }));
      const here = issues.filter((issue) => issue.pointer.startsWith(key.pointer));
      expect(here).toEqual([
        { pointer: key.pointer, expected: expect.stringMatching(startsWith(wrongType[key.kind])), received },
      ]);
      expect(issues.filter((issue) => !here.includes(issue) && !isAboutSeveralValues(issue))).toEqual([]);
    }
  });

  it.each([
    [null, "null"],
    [true, "true"],
    [0, "0"],
    ["upm-festival/1", "a string of 14 characters"],
    [[], "an array"],
    [[fullFestival], "an array"],
  ])("is an issue of the whole document: %j", (document, received) => {
    expect(issuesOf(document)).toEqual([{ pointer: "", expected: "an object", received }]);
  });

  it.each(["upm-festival/2", "upm-report/1", "UPM-FESTIVAL/1", "upm-festival/1 ", ""])(
    "or another format is refused: %j",
    (format) => {
      expect(issuesOf({ ...emptyFestival, format })).toEqual([
        { pointer: "/format", expected: '"upm-festival/1"', received: expect.any(String) },
      ]);
    },
  );
});

describe("an unknown key", () => {
  it.each(objectsOfTheFormat)(
    "is an issue at that key and shows no value, in the object at '%s'",
    (object) => {
      const pointer = `${object}/surname`;
      expect(issuesOf(changed(fullFestival, pointer, { to: "Иванова" }))).toEqual([
        { pointer, expected: "no key of this name: the format has none" },
      ]);
    },
  );

  it.each([
    "Format",
    "format ",
    "",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "__defineGetter__",
    "valueOf",
    "then",
    "toJSON",
    "length",
    "0",
    "$schema",
    "\u0000",
    "\ud800",
  ])("is one whatever its name: %j", (name) => {
    for (const object of objectsOfTheFormat) {
      const pointer = `${object}/${name}`;
      for (const to of [null, {}, "x"])
        expect(issuesOf(changed(fullFestival, pointer, { to })).map((issue) => issue.pointer)).toEqual([
          pointer,
        ]);
    }
  });

  it("is written in a pointer with ~0 for ~ and ~1 for /, and nothing else changed", () => {
    const keys = ["a/b", "c~d", "~1", "/", "~", "\n\u001b[31m", '"', "\\", "%2F", "ключ"];
    const document = { ...emptyFestival, ...Object.fromEntries(keys.map((key) => [key, 1])) };
    const pointers = ["/a~1b", "/c~0d", "/~01", "/~1", "/~0", "/\n\u001b[31m", '/"', "/\\", "/%2F", "/ключ"];
    expect(issuesOf(document).map(({ pointer }) => pointer)).toEqual(pointers.sort());
  });

  it("is one issue, however much is in it", () => {
    const surname = { regions: [{ a: 1, b: [1, 2, { c: 3 }] }] };
    expect(issuesOf({ ...emptyFestival, surname }).map(({ pointer }) => pointer)).toEqual(["/surname"]);
  });
});

function startsWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}
