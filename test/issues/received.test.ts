import { describe, expect, it } from "vitest";
import { received } from "../../src/issues/received.js";
import { parseConfirmationFacts } from "../../src/stages/5-confirmation/confirmation-facts.js";

describe("what was received", () => {
  it.each([
    [null, "null"],
    [undefined, "undefined"],
    [true, "true"],
    [false, "false"],
    [-1, "-1"],
    [1.5, "1.5"],
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    ["", "an empty string"],
    ["true", "a string of 4 characters"],
    ["2020-02-30", '"2020-02-30"'],
    ["2020-11-16T10:20", '"2020-11-16T10:20"'],
    ["2020-11-16T24:00:00.000+03:00", '"2020-11-16T24:00:00.000+03:00"'],
    ["Europe/Moskow", '"Europe/Moskow"'],
    ["America/Argentina/Nowhere", '"America/Argentina/Nowhere"'],
    [[], "an array"],
    [[1, 2], "an array"],
    [{}, "an object"],
    [new Date(Date.UTC(2020, 10, 16)), "2020-11-16T00:00:00.000Z"],
    [new Date(Number.NaN), "an invalid Date"],
    [1n, "a bigint"],
    [() => 1, "a function"],
    [Symbol("x"), "a symbol"],
  ])("is told of %s: %s", (value, expected) => {
    expect(received(value)).toBe(expected);
  });

  const personal = [
    "Иванова Мария Петровна",
    "Иванова/Мария",
    "Maria Ivanova",
    "maria.ivanova@example.org",
    "maria/ivanova@example.org",
    "+7 916 123-45-67",
    "+79161234567",
    "89161234567",
    "8(916)123-45-67",
    "8-916-123-45-67",
    "123-45-67",
    "2020-11-16 Maria Ivanova",
    "2020-11-16T10:20Z Maria",
    "born 2008-05-17",
    "Maria 2008-05-17",
    "4510 123456",
    "112-233-445 95",
    "https://example.org/maria-ivanova",
    "ул. Ленина, 5",
    "🙂",
    "\ud800",
  ];

  it.each(personal)("shows no text that may be a person's: %j", (text) => {
    expect(received(text)).toBe(`a string of ${text.length} character${text.length === 1 ? "" : "s"}`);
  });

  it.each(personal)("nor does an issue about facts: %j", (text) => {
    const facts = {
      participant: { registered: text, trials: text },
      lesson: { date: text, timeZone: text },
      at: text,
    };
    const parsed = parseConfirmationFacts({ ...facts, parent: text });
    expect("issues" in parsed && parsed.issues).toHaveLength(6);
    expect(JSON.stringify(parsed)).not.toContain(JSON.stringify(text).slice(1, -1));
  });

  // A telephone number of four digits, two and more is no date; two Latin names with a slash
  // between them are no time zone.
  it.each(["8916-12-34567", "8495-12-34", "8800-55-53535", "Ivanova/Maria", "Ivan_Petrov/Anna"])(
    "shows no text that only resembles a date or a time zone: %j",
    (text) => {
      expect(received(text)).toBe(`a string of ${text.length} character${text.length === 1 ? "" : "s"}`);
    },
  );
});
