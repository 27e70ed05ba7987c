import fc from "fast-check";

/** What no message may repeat: it begins every name and id of a document, and stands where something else should. */
export const person = "Иванова";

/** A value of the grammar of one kind of leaf, at a limit of it; or one just past it. */
export interface LeafGrammar {
  readonly good: fc.Arbitrary<unknown>;
  readonly bad: fc.Arbitrary<unknown>;
}

const parts = (...texts: readonly string[]) => fc.constantFrom(...texts);

/** Text in parts, each of them right: or exactly one of them wrong. */
function inParts(
  ...each: readonly { readonly good: fc.Arbitrary<string>; readonly bad: fc.Arbitrary<string> }[]
) {
  const good = fc.tuple(...each.map((part) => part.good)).map((texts) => texts.join(""));
  const bad = fc
    .nat({ max: each.length - 1 })
    .chain((wrong) =>
      fc
        .tuple(...each.map((part, index) => (index === wrong ? part.bad : part.good)))
        .map((texts) => texts.join("")),
    );
  return { good, bad };
}

const day = {
  good: parts("2000-01-01", "2000-02-29", "2020-02-29", "2020-11-16", "2099-02-28", "2099-12-31"),
  bad: parts(
    ...["1999-12-31", "2100-01-01", "2021-02-29", "2020-02-30", "2020-11-31", "2020-13-01", "2020-00-10"],
    ...["2020-11-00", "2020-11-32", "20-11-16", "2020-1-16", "2020-11-6", "02020-11-16", "+002020-11-16"],
    ...[
      "2020/11/16",
      "2020-11-16 ",
      " 2020-11-16",
      "2020−11−16",
      "２０２０-11-16",
      "2020-W47-1",
      "2020-321",
      "today",
      person,
    ],
  ),
};
const hour = { good: parts("00", "23"), bad: parts("24", "25", "9", "-1", "0x", "１０", "010", "") };
const minute = { good: parts("00", "59"), bad: parts("60", "5", "99", "-5", "5a", "000", "") };
const colon = { good: parts(":"), bad: parts("", "::", ".", "：", " :") };

const instant = inParts(
  day,
  { good: parts("T"), bad: parts("t", " ", "", "TT", "T+", "_") },
  hour,
  colon,
  minute,
  {
    good: parts("", ":00", ":59", ":00.0", ":59.999", ":59.9999999999999999999", ":30.000000"),
    bad: parts(":60", ":61", ":5", ":", ":00.", ":00,5", ":.5", ".5", ":00.5.5", ":00.1e3", ":00. 5", ":1e1"),
  },
  {
    good: parts("Z", "+00:00", "-00:00", "+18:00", "-18:00", "+17:59", "+05:45", "-03:30"),
    bad: parts(
      ...["", "z", "ZZ", "+18:01", "-18:01", "+19:00", "+24:00", "+03", "+0300", "03:00", "+3:00", "+03:60"],
      ...["+03:0", "−03:00", " Z", "Z ", "Z\n", "+03:00[Europe/Moscow]", "UTC", "GMT", "+-3:00", "+03:00:00"],
    ),
  },
);

const zone = {
  good: parts(
    "Europe/Moscow",
    "Europe/Volgograd",
    "W-SU",
    "UTC",
    "Etc/GMT+12",
    "Asia/Calcutta",
    "EST",
    "America/Argentina/Ushuaia",
  ),
  bad: parts(
    ...["", "+03:00", "-03", "UTC+3", "GMT+3", "Mars/Olympus", "Europe/", "/Moscow", "Europe/Moscow ", "MSK"],
    ...[
      "Europe//Moscow",
      "Europe/Moscow\u0000",
      "Europe\\Moscow",
      "../Europe/Moscow",
      "Local",
      "__proto__",
      "IST",
    ],
    ...["posix/Europe/Moscow", "Etc/Unknown", "Europe/Μoscow", "\u202eEurope/Moscow", "x".repeat(10_000)],
  ),
};

const whole = (least: number, most: number): LeafGrammar => ({
  good: fc.constantFrom(least, least + 1, most - 1, most, ...(least === 0 ? [-0] : [])),
  bad: fc.constantFrom(
    ...[least - 1, most + 1, least + 0.5, most - 0.5, most + 0.001, -1, -1e-323, 2 ** 53, 1e308],
    Number.MAX_SAFE_INTEGER,
  ),
});
const between = (least: number, most: number): LeafGrammar => ({
  good: fc.oneof(
    fc.constantFrom(least, most, 0, -0, 5e-324, least + 1e-12),
    fc.double({ min: least, max: most, noNaN: true }),
  ),
  bad: fc.constantFrom(least - 1e-9, most + 1e-9, -1e308, 1e308, most * 10),
});
const oneOf = (...words: readonly string[]): LeafGrammar => ({
  good: parts(...words),
  bad: parts("", ...words.map((word) => `${word} `), ...words.map((word) => word.toUpperCase()), "__proto__"),
});

/** Texts that have gone wrong elsewhere: halves of surrogate pairs, marks of direction, names of JavaScript. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    ...[
      "\ud800",
      "\udc00\ud800",
      "\u202eabc\u202c",
      "\u2066\u2069",
      "\u0000",
      "\u001b[31m",
      "a\nb",
      "\u2028",
      "\ufeff",
    ],
    ...[
      "__proto__",
      "constructor",
      "hasOwnProperty",
      "toString",
      "length",
      "0",
      "-0",
      "~",
      "~0~1",
      "~1",
      "null",
    ],
    ...["é", "e\u0301", "ﷺ", "👩‍👩‍👧", " ", "\u00a0", "%s", "<script>", "'; --", "😀".repeat(500)],
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
);

const name: LeafGrammar = { good: hostileText, bad: fc.constant("") };
/** An id is right only where something has it: what is wrong with a reference is that nothing has. */
const reference: LeafGrammar = {
  good: fc.constant(undefined),
  bad: fc.oneof(
    fc.constantFrom("", "/", "a/b", "/a", "a/"),
    hostileText.map((text) => `nobody ${text.replaceAll("/", "")}`),
  ),
};

/** The grammar of each kind of leaf. */
export const leafGrammars = {
  format: oneOf("upm-festival/1"),
  id: { good: fc.constant(undefined), bad: fc.constantFrom("", "/", "a/b") },
  name,
  item: name,
  reference,
  instant,
  date: day,
  startsAt: inParts(hour, colon, minute),
  timeZone: zone,
  flag: { good: fc.boolean(), bad: fc.constantFrom("true", "false", "yes", 0, 1) },
  lat: between(-90, 90),
  lon: between(-180, 180),
  quantity: whole(1, 1_000_000),
  leadDays: whole(0, 366),
  count: whole(0, 1_000_000),
  seconds: {
    good: fc.oneof(whole(0, 10_000_000).good, fc.constant("unreachable")),
    bad: fc.oneof(whole(0, 10_000_000).bad, parts("Unreachable", "", "1800", "PT30M")),
  },
  itemKind: oneOf("equipment", "consumable"),
  per: oneOf("lesson", "participant"),
  side: oneOf("venue", "school"),
  leadCount: oneOf("calendar", "clear", "working"),
} satisfies Readonly<Record<string, LeafGrammar>>;

export type LeafKind = keyof typeof leafGrammars;
