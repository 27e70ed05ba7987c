import * as Effect from "effect/Effect";
import * as Schema from "effect/Schema";
import { TestClock } from "effect/testing";
import { describe, expect, it } from "vitest";
import type { Festival } from "../../src/model/festival.js";
import { NotFound, Unavailable } from "../../src/services/errors.js";
import { layerOfFestival } from "../../src/services/layer-of-festival.js";
import type { Lessons } from "../../src/services/lessons.js";
import type { Participants } from "../../src/services/participants.js";
import type { Regulations } from "../../src/services/regulations.js";
import { requireVerdict } from "../../src/services/require-verdict.js";
import { checkConfirmation as checkFacts } from "../../src/stages/5-confirmation/check-confirmation.js";
import {
  ConfirmationRefused,
  ConfirmationUndetermined,
  checkConfirmation,
  LinkForwardingRefused,
  LinkForwardingUndetermined,
  requireConfirmation,
  requireLinkForwarding,
} from "../../src/stages/5-confirmation/effect.js";
import type { Verdict } from "../../src/verdict/verdict.js";
import { lesson, participant, smallFestival } from "../arbitraries/small-festival.js";

const ids = { lesson: "lesson", participant: "child", parent: "parent" };
const at = "2020-11-06T12:00:00.000Z";

/** What an effect gives over a festival while the clock stands at an instant. */
const over = <A, E>(
  check: Effect.Effect<A, E, Lessons | Participants | Regulations>,
  festival: Festival,
  instant = at,
): Promise<A> =>
  Effect.andThen(TestClock.setTime(Date.parse(instant)), check).pipe(
    Effect.provide(layerOfFestival(festival)),
    Effect.provide(TestClock.layer()),
    Effect.scoped,
    Effect.runPromise,
  );

const untested = smallFestival({ participants: [{ ...participant, diagnosticTests: [] }] });
const unforwarded = (linkForwardedAt: string | null) =>
  smallFestival({ lessons: [{ ...lesson, linkForwardedAt }] });

describe("what requires a confirmation", () => {
  it("gives the verdict where it is allowed", async () => {
    const verdict = await over(requireConfirmation(ids), smallFestival());
    expect(verdict).toStrictEqual(await over(checkConfirmation(ids), smallFestival()));
    expect(verdict.outcome).toBe("allowed");
  });

  it("fails with ConfirmationRefused where it is refused, and carries the verdict", async () => {
    const error = await over(Effect.flip(requireConfirmation(ids)), untested);
    expect(error).toBeInstanceOf(ConfirmationRefused);
    expect(error).toMatchObject({ name: "ConfirmationRefused", code: "ConfirmationRefused" });
    expect((error as ConfirmationRefused).verdict).toStrictEqual(
      await over(checkConfirmation(ids), untested),
    );
    expect(error.message).toContain("V.diagnostics-taken violated");
  });

  it("fails with NotFound where there is nothing to judge: that is another failure", async () => {
    const asked = { ...ids, parent: "nobody" };
    expect(await over(Effect.flip(requireConfirmation(asked)), untested)).toBeInstanceOf(NotFound);
  });

  it("can be told apart by tag", async () => {
    const clause = requireConfirmation(ids).pipe(
      Effect.as("allowed"),
      Effect.catchTag("ConfirmationRefused", ({ verdict }) => Effect.succeed(verdict.findings[0]?.clause)),
      Effect.catchTag(["NotFound", "Unavailable"], (error) => Effect.succeed(error.kind)),
      Effect.catchTag("ConfirmationUndetermined", () => Effect.succeed("undetermined")),
    );
    expect(await over(clause, untested)).toBe("V.diagnostics-taken");
    expect(await over(clause, smallFestival())).toBe("allowed");
    expect(await over(clause, smallFestival({ parents: [] }))).toBe("parent");
  });

  it("turns with the clock: allowed until the deadline, refused from it on", async () => {
    const outcome = Effect.match(requireConfirmation(ids), {
      onSuccess: ({ outcome: allowed }) => allowed,
      onFailure: ({ _tag }) => _tag,
    });
    const across = Effect.gen(function* () {
      yield* TestClock.setTime(Date.parse("2020-11-11T23:59:59.999+05:00"));
      const before = yield* outcome;
      yield* TestClock.adjust("1 millis");
      return [before, yield* outcome];
    }).pipe(
      Effect.provide(layerOfFestival(smallFestival())),
      Effect.provide(TestClock.layer()),
      Effect.scoped,
    );
    expect(await Effect.runPromise(across)).toStrictEqual(["allowed", "ConfirmationRefused"]);
  });

  it("fails with the verdict also where a deadline lies before the year 2000", async () => {
    const lessons = [{ ...lesson, date: "2000-01-03" }];
    const error = await over(
      Effect.flip(requireConfirmation(ids)),
      smallFestival({ lessons }),
      "2000-01-02T12:00Z",
    );
    expect(error).toBeInstanceOf(ConfirmationRefused);
  });
});

describe("what requires the forwarding of a link", () => {
  const required = requireLinkForwarding({ lesson: "lesson" });

  it("gives the verdict where the link was forwarded in time", async () => {
    expect((await over(required, smallFestival())).outcome).toBe("allowed");
  });

  it("fails with LinkForwardingRefused where it was not", async () => {
    const late = unforwarded("2020-11-12T10:00+05:00");
    const error = await over(Effect.flip(required), late, "2020-11-13T00:00Z");
    expect(error).toBeInstanceOf(LinkForwardingRefused);
    expect(error).toMatchObject({
      name: "LinkForwardingRefused",
      code: "LinkForwardingRefused",
      verdict: { outcome: "refused", findings: [{ clause: "V.link-forwarded", status: "late" }] },
    });
  });

  it("fails with LinkForwardingUndetermined while it is pending: undetermined is never success", async () => {
    const error = await over(Effect.flip(required), unforwarded(null));
    expect(error).toBeInstanceOf(LinkForwardingUndetermined);
    expect(error).toMatchObject({
      name: "LinkForwardingUndetermined",
      code: "LinkForwardingUndetermined",
      verdict: { outcome: "undetermined" },
    });
  });

  it("turns with the clock: pending until the deadline, overdue from it on", async () => {
    const tag = Effect.map(Effect.flip(required), ({ _tag }) => _tag);
    expect(await over(tag, unforwarded(null), "2020-11-11T18:59:59.999Z")).toBe("LinkForwardingUndetermined");
    expect(await over(tag, unforwarded(null), "2020-11-11T19:00:00.000Z")).toBe("LinkForwardingRefused");
  });
});

describe("an undetermined verdict", () => {
  it("is a failure of its own, of a confirmation too", async () => {
    const verdict = checkFacts({ parent: { registered: true, linked: true } });
    expect(verdict.outcome).toBe("undetermined");
    const required = requireVerdict(verdict, ConfirmationRefused, ConfirmationUndetermined);
    const error = await Effect.runPromise(Effect.flip(required));
    expect(error).toBeInstanceOf(ConfirmationUndetermined);
    expect(error).toMatchObject({
      name: "ConfirmationUndetermined",
      code: "ConfirmationUndetermined",
      verdict,
    });
  });
});

describe("the errors", () => {
  const refused: Verdict = checkFacts({
    participant: { registered: false, diagnosticTests: 0, trials: 1, lessons: null },
    parent: { registered: true, linked: false },
    lesson: { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" },
    at: "2020-11-12T09:00Z",
  });
  const unknown: Verdict = checkFacts({ at: "2020-11-12T09:00Z" });

  const kinds = [
    ConfirmationRefused,
    ConfirmationUndetermined,
    LinkForwardingRefused,
    LinkForwardingUndetermined,
  ] as const;

  it.each(kinds.map((kind) => [kind.name, kind] as const))("encode to JSON and back: %s", (name, kind) => {
    for (const verdict of [refused, unknown]) {
      const error = new kind({ verdict });
      const codec = kind as unknown as Schema.Codec<unknown, unknown>;
      const json = JSON.parse(JSON.stringify(Schema.encodeSync(codec)(error)));
      expect(json).toStrictEqual({ _tag: name, verdict: JSON.parse(JSON.stringify(verdict)) });
      const back = Schema.decodeUnknownSync(codec)(json);
      expect(back).toBeInstanceOf(kind);
      expect((back as InstanceType<typeof kind>).verdict).toStrictEqual(verdict);
      expect(back).toMatchObject({ name, code: name, message: error.message });
    }
  });

  it("of look-ups encode to JSON and back too", () => {
    const notFound = new NotFound({ kind: "lesson", id: "lesson-1" });
    const unavailable = new Unavailable({ kind: "parent", reason: "TimeoutError" });
    expect(Schema.encodeSync(NotFound)(notFound)).toStrictEqual({
      _tag: "NotFound",
      kind: "lesson",
      id: "lesson-1",
    });
    expect(Schema.decodeUnknownSync(NotFound)(Schema.encodeSync(NotFound)(notFound))).toBeInstanceOf(
      NotFound,
    );
    const json = Schema.encodeSync(Unavailable)(unavailable);
    expect(json).toStrictEqual({ _tag: "Unavailable", kind: "parent", reason: "TimeoutError" });
    expect(Schema.decodeUnknownSync(Unavailable)(json)).toMatchObject({
      code: "Unavailable",
      kind: "parent",
    });
  });

  it("say in their message which clauses, and nothing of anybody", () => {
    const { message } = new ConfirmationRefused({
      verdict: {
        ...refused,
        findings: refused.findings.map((one) => ({
          ...one,
          subject: { kind: "confirmation", id: "lesson/child-7" },
        })) as Verdict["findings"],
      },
    });
    for (const { clause, status } of refused.findings) expect(message).toContain(`${clause} ${status}`);
    expect(message).not.toContain("child-7");
  });
});
