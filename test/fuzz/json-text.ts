import fc from "fast-check";

/** A writer of JSON that spells each value in one of many ways, all of them right: of repeated keys the last counts. */
class Speller {
  readonly #choices: readonly number[];
  #used = 0;

  constructor(choices: readonly number[]) {
    this.#choices = choices;
  }

  #oneOf<T>(...ways: readonly [T, ...T[]]): T {
    const choice = this.#choices[this.#used % this.#choices.length] ?? 0;
    this.#used += 1;
    return ways[choice % ways.length] as T;
  }

  text(value: unknown): string {
    const blank = this.#oneOf("", "", " ", "\n\t", "\r\n");
    return `${blank}${this.#bare(value)}${blank}`;
  }

  #bare(value: unknown): string {
    if (typeof value === "string") return this.#quoted(value);
    if (typeof value === "number") return this.#number(value);
    if (Array.isArray(value)) return `[${value.map((item) => this.text(item)).join()}]`;
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const entries = Object.entries(value).flatMap(([key, inner]) => {
      const entry = `${this.#quoted(key)}:${this.text(inner)}`;
      const before = this.#oneOf("", "", "", "null", '{"a":[1]}', '"x"');
      return before === "" ? [entry] : [`${this.#quoted(key)}:${before}`, entry];
    });
    return `{${entries.join()}}`;
  }

  #number(value: number): string {
    const plain = Object.is(value, -0) ? "-0" : JSON.stringify(value);
    if (!/^-?[1-9]\d*$/.test(plain)) return plain;
    return this.#oneOf(plain, plain, `${plain}.0`, `${plain}e0`, `${plain}.000E+00`, `${plain}0e-1`);
  }

  #quoted(text: string): string {
    const escaped = () =>
      `"${[...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")}"`;
    return this.#oneOf(false, false, false, true) ? escaped() : JSON.stringify(text);
  }
}

/** JSON text of a value, in some of the ways in which it can be spelt. */
export function jsonTextOf(value: unknown): fc.Arbitrary<string> {
  return fc
    .array(fc.nat({ max: 59 }), { minLength: 1, maxLength: 40 })
    .map((choices) => new Speller(choices).text(value));
}

const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]|\s+|./gsu;

const hostileTokens: readonly string[] = [
  ...["1e400", "-1e400", "-0", "01", "-", ".5", "1.", "0x10", "NaN", "Infinity", "undefined", "1e-400"],
  ...["9007199254740993", "123456789012345678901234567890", "true", "null", "nul", "'a'", "/**/", "//", ";"],
  ...[
    '"',
    '"\\ud800"',
    '"\\u202e"',
    '"\\x"',
    '"\\u12"',
    '"\n"',
    '"__proto__"',
    '"id"',
    '"venue"',
    '""',
    '"\\u0000"',
  ],
  ...[
    "{",
    "}",
    "[",
    "]",
    ",",
    ",,",
    ":",
    "{}",
    "[]",
    "[[]]",
    '{"__proto__":{}}',
    '"__proto__":null,',
    '"id":1,',
  ],
  ...['"2100-01-01"', '"2020-11-16T24:00Z"', '"Mars/Olympus"', "\ufeff", "\u2028", "\u0000", "\ud83d"],
  `${"[".repeat(2000)}${"]".repeat(2000)}`,
  `${'{"a":'.repeat(500)}1${"}".repeat(500)}`,
];

/** One token of JSON text taken away, written twice, changed for its neighbour, or another one put there. */
function changedToken(text: string): fc.Arbitrary<string> {
  const all = text.match(tokens) ?? [];
  return fc
    .record({
      // The largest index may be past the end: a token is added there.
      place: fc.nat({ max: all.length }),
      how: fc.constantFrom("remove", "repeat", "swap", "replace", "replace", "insert", "cut"),
      token: fc.oneof(fc.constantFrom(...hostileTokens), fc.constantFrom(...(all.length > 0 ? all : [""]))),
    })
    .map(({ place, how, token }) => {
      const before = all.slice(0, place);
      const [here = "", next = "", ...after] = all.slice(place);
      const rest =
        { remove: [next], repeat: [here, here, next], swap: [next, here], cut: [] }[how as "remove"] ??
        (how === "replace" ? [token, next] : [token, here, next]);
      return [...before, ...rest, ...(how === "cut" ? [] : after)].join("");
    });
}

/** JSON text with a few of its tokens changed; it may be JSON still. */
export function withChangedTokens(text: string): fc.Arbitrary<string> {
  return fc.integer({ min: 1, max: 4 }).chain((times) => {
    let changed: fc.Arbitrary<string> = fc.constant(text);
    for (let time = 0; time < times; time += 1) changed = changed.chain(changedToken);
    return changed;
  });
}
