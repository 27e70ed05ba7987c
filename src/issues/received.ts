/** Text that may be shown: of the form of a date, an instant or a time zone. Anything else may be a person's. */
const showable =
  /^(?:(?:19|20)\d\d-\d\d-\d\d(?:[T ][\d:.Z+-]{0,25})?|(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific)\/[A-Za-z_/+-]{2,30})$/;

/** What a value is, for the one who sent it: enough to find the mistake, and no personal data. */
export function received(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "boolean") return String(value);
  // A number of many digits may be somebody's telephone.
  if (typeof value === "number")
    return Math.abs(value) >= 1e9 && Number.isFinite(value) ? "a large number" : String(value);
  if (typeof value === "string") return receivedText(value);
  if (Array.isArray(value)) return "an array";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid Date" : value.toISOString();
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function receivedText(text: string): string {
  if (text === "") return "an empty string";
  if (showable.test(text)) return `"${text}"`;
  return text.length === 1 ? "a string of 1 character" : `a string of ${text.length} characters`;
}
