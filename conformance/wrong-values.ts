/** A value that is wrong where another stands, by what that other is. */
export function wrongFor(value: unknown): readonly [what: string, wrong: unknown] {
  if (typeof value === "number") return ["half", 0.5];
  if (typeof value === "boolean") return ["a text for yes or no", "true"];
  if (Array.isArray(value)) return ["an object for a list", {}];
  if (typeof value === "object") return ["a list for an object", []];
  const text = String(value);
  if (/^\d{4}-\d\d-\d\dT/.test(text) || text === "not-yet")
    return ["an instant without an offset", "2020-11-16T10:20"];
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return ["no real day", "2020-11-31"];
  if (/^\d\d:\d\d$/.test(text)) return ["no time of a day", "24:00"];
  if (/^[A-Z]\w+\/[A-Z]\w+$/.test(text)) return ["a misspelt zone", "Asia/Ekaterinburg"];
  return ["an empty text", ""];
}
