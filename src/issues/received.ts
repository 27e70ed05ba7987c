/** Text that may be shown: a date, an instant, or a name of the form of a time zone. Anything else may be a person's. */
const showable = /^(?:\d{4}-\d\d-\d\d[\dT:.Z+-]{0,30}|[A-Za-z_]{2,14}\/[A-Za-z_/+-]{2,30})$/;

/** What a value is, for the one who sent it: enough to find the mistake, and no personal data. */
export function received(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "boolean" || typeof value === "number") return String(value);
  if (typeof value === "string") return receivedText(value);
  if (Array.isArray(value)) return "an array";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid Date" : value.toISOString();
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function receivedText(text: string): string {
  if (text === "") return "an empty string";
  return showable.test(text) ? `"${text}"` : `a string of ${text.length} characters`;
}
