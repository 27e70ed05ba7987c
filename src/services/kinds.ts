/** What a service can be asked for. */
export const kinds = [
  "region",
  "competency",
  "venue",
  "school",
  "drive-time",
  "agreement",
  "lesson",
  "parent",
  "participant",
  "confirmation",
  "regulation",
] as const;

/**
 * What a service was asked for.
 *
 * @since 0.1.0
 * @public
 */
export type Kind = Extract<(typeof kinds)[number], string>; // so that an editor shows its name
