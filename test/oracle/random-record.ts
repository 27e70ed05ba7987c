import fc from "fast-check";

/** A record in which the keys named second may be absent or null. */
export function recordOf<Required, Optional>(
  required: { [Key in keyof Required]: fc.Arbitrary<Required[Key]> },
  optional: { [Key in keyof Optional]: fc.Arbitrary<Optional[Key]> },
): fc.Arbitrary<Required & { [Key in keyof Optional]?: Optional[Key] | null }> {
  const entries = Object.entries<fc.Arbitrary<unknown>>(optional);
  const nullable = Object.fromEntries(entries.map(([key, arbitrary]) => [key, absentOr(arbitrary)]));
  return fc.record({ ...required, ...nullable }).map(
    (record) =>
      Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Required & {
        [Key in keyof Optional]?: Optional[Key] | null;
      },
  );
}

function absentOr(arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 6, arbitrary },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

/** Some of a list, in any order, none twice. */
export function someOf<T>(list: readonly T[], minLength = 0): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: Math.min(minLength, list.length) });
}
