import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callerNames, callers, rights } from "./support/callers.ts";
import { keysOf, operations } from "./support/declared-answers.ts";
import { platformWith } from "./support/platform.ts";
import { withLessons } from "./support/small-festival.ts";

const platform = platformWith(withLessons, "2020-11-05T10:00:00Z");

const { regions, venues, schools, competencies, lessons, parents, participants } = withLessons;
const known = [regions, venues, schools, competencies, lessons, parents, participants]
  .flat()
  .map(({ id }) => id);

/** Of whole characters, as an address can have them. */
const anyText = fc.string({ unit: "binary", maxLength: 30 });
const anyId = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...known) },
  { weight: 1, arbitrary: anyText },
);
const leaf = fc.oneof(
  { weight: 3, arbitrary: anyId },
  fc.constantFrom("2020-11-16", "2020-11-23", "10:00", "Набор продуктов", "\ud800", "\0"),
  fc.constantFrom(true, false, null, 0, 1, -1, 2 ** 53, 1e300),
  fc.array(anyId, { maxLength: 4 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A body with keys that its endpoint knows, some of whose values are changed or left out. */
const bodyLike = (body: object, keys: readonly string[]) =>
  fc
    .record({
      changed: fc.record(Object.fromEntries(keys.map((key) => [key, leaf])), { requiredKeys: [] }),
      without: fc.constantFrom(undefined, ...keys),
    })
    .map(({ changed, without }) =>
      Object.fromEntries(Object.entries({ ...body, ...changed }).filter(([key]) => key !== without)),
    );

const anyRequest = fc.constantFrom(...operations).chain(({ operationId, method, path, requestBody }) => {
  const right = rights[operationId];
  const own = callerNames.filter((name) => right?.answers[name] !== undefined);
  const body = right?.body;
  return fc.record({
    operationId: fc.constant(operationId),
    method: fc.constant(method),
    path: fc.oneof(
      fc.constant(right?.path ?? path),
      fc
        .array(anyId, { minLength: 2, maxLength: 2 })
        .map((ids) => path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(ids.shift() ?? "x"))),
    ),
    as: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...(own.length > 0 ? own : callerNames)) },
      { weight: 1, arbitrary: fc.constantFrom(...callerNames) },
    ),
    body: body
      ? fc.oneof(
          { weight: 5, arbitrary: bodyLike(body, keysOf(requestBody)) },
          { weight: 1, arbitrary: fc.json() },
        )
      : method === "GET"
        ? fc.constant(undefined)
        : fc.constantFrom(undefined, {}),
    language: fc.constantFrom("ru", "en", undefined),
  });
});

describe("whatever is asked", () => {
  it("the answer is one that the document declares, and no fault of the platform", async () => {
    const statuses = new Map<number, number>();
    const all = fc.asyncProperty(fc.array(anyRequest, { minLength: 8, maxLength: 8 }), async (requests) => {
      const answers = requests.map(({ method, path, as, body, language }) =>
        platform.ask(method, path, { as: callers[as], body, language }),
      );
      for (const { status } of await Promise.all(answers)) {
        expect(status).toBeLessThan(500);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    });
    await fc.assert(all, { numRuns: 40, seed: 2020 });
    // It was no monologue: requests of each kind were among them.
    expect([...statuses.keys()]).toStrictEqual(expect.arrayContaining([200, 204, 400, 403, 404, 409]));
    expect(
      platform
        .backEnd()
        .noted()
        .filter(({ level }) => level !== "INFO"),
    ).toStrictEqual([]);
  });
});
