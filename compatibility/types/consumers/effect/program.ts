import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import type { ConfirmationFacts, Verdict } from "upm-rules";
import {
  AgreementRefused,
  type CandidateSchoolRefused,
  checkCandidateSchool,
  checkConfirmation,
  checkDelivery,
  confirmationFacts,
  driveTable,
  type LessonAtPlace,
  Lessons,
  layerForTests,
  layerOfFestival,
  layerOfSources,
  NotFound,
  type OutsideFacts,
  type Participants,
  type Regulations,
  requireCandidateSchool,
  requireConfirmation,
  type Sources,
  straightLine,
  TravelTimes,
  Unavailable,
  valhalla,
} from "upm-rules/effect";
import { describe } from "upm-rules/messages/en";
import { decodeFestivalEffect } from "upm-rules/schema";

const ids = { lesson: "lesson-1", participant: "child-1", parent: "parent-1" };
const lesson = { id: "lesson-1", venue: "college", school: "school-1", competency: "R5", date: "2020-11-16" };
const sources: Sources = {
  lessons: async (keys, signal) =>
    signal.aborted ? [] : keys.map((id) => ({ lesson: { ...lesson, id }, ...place })),
  lessonsAttended: () => [],
  participants: { oneByOne: (id) => ({ id, school: "school-1", trials: null }) },
  parents: async (keys) => keys.map((id) => ({ id, registeredAt: null })),
};
const place = { timeZone: "Asia/Yekaterinburg", region: "sverdlovsk" };
const layer: Layer.Layer<OutsideFacts> = layerOfSources(sources, {
  batchSize: 100,
  travelTimes: [
    driveTable([{ venue: "college", school: "school-1", seconds: 900 }]),
    valhalla({ url: "http://localhost:8002", fetch }),
    straightLine({ topSpeedKmh: 110 }),
  ],
});

/** Each error of a requirement has a tag of its own; caught one by one, none is left. */
const confirm: Effect.Effect<string, never, Lessons | Participants | Regulations> = requireConfirmation(
  ids,
).pipe(
  Effect.map((verdict) => verdict.outcome),
  Effect.catchTag("ConfirmationRefused", ({ verdict }) =>
    Effect.succeed(verdict.findings.map((finding) => describe(finding).what).join(" ")),
  ),
  Effect.catchTag("ConfirmationUndetermined", ({ code, verdict }) =>
    Effect.succeed(`${code} ${verdict.stableUntil}`),
  ),
  Effect.catchTag("NotFound", ({ kind, id }) => Effect.succeed(`${kind} ${id}`)),
  Effect.catchTag("Unavailable", ({ reason }) => Effect.succeed(reason)),
);
export const confirmed: Promise<string> = Effect.runPromise(Effect.provide(confirm, layer));

export const verdict: Effect.Effect<Verdict, NotFound | Unavailable, Lessons | Participants | Regulations> =
  checkConfirmation(ids);
export const facts: Effect.Effect<ConfirmationFacts, NotFound | Unavailable, Lessons | Participants> =
  confirmationFacts(ids);
export const drives = Effect.flatMap(TravelTimes, (times) => times.drive("college", "school-1"));
export const competencies = Effect.map(
  checkCandidateSchool({ venue: "college", school: "school-1" }),
  ({ admissibleCompetencies }): readonly string[] => admissibleCompetencies,
);
export const refused = requireCandidateSchool({ venue: "college", school: "school-1" }).pipe(
  Effect.catchTag("CandidateSchoolRefused", (error: CandidateSchoolRefused) =>
    Effect.succeed(error.verdict.admissibleCompetencies),
  ),
);
export const ofFestival = (json: unknown) =>
  Effect.flatMap(decodeFestivalEffect(json), (festival) =>
    Effect.provide(checkDelivery({ lesson: "lesson-1" }), layerOfFestival(festival)),
  );

/** A service that an application writes itself. */
const atPlace: LessonAtPlace = { lesson, ...place };
export const ownLessons: Layer.Layer<Lessons> = Layer.succeed(Lessons, {
  find: (id) =>
    id === "lesson-1" ? Effect.succeed(atPlace) : Effect.fail(new NotFound({ kind: "lesson", id })),
  attendedBy: () => Effect.fail(new Unavailable({ kind: "lesson", reason: "no connection" })),
});
export const inTests: Layer.Layer<OutsideFacts> = layerForTests({ lessons: [atPlace] });
export const agreementRefused: "AgreementRefused" = new AgreementRefused({
  verdict: { outcome: "refused", findings: [] },
}).code;

// @ts-expect-error: three ids make a confirmation
checkConfirmation({ lesson: "lesson-1", participant: "child-1" });
// @ts-expect-error: a check can fail, its requirement too
export const never: Effect.Effect<Verdict, never, Lessons | Participants | Regulations> =
  checkConfirmation(ids);
// @ts-expect-error: nothing runs without the services that it needs
Effect.runPromise(Effect.orDie(checkConfirmation(ids)));
// @ts-expect-error: a requirement fails with nothing of this tag
Effect.catchTag(requireConfirmation(ids), "DeliveryRefused", () => Effect.succeed("other"));
// @ts-expect-error: a verdict, not a text
export const text: Effect.Effect<string> = Effect.provide(confirm, layer).pipe(Effect.as(1));
// @ts-expect-error: the trials of a participant are stated
export const untold: Sources = { participants: () => [{ id: "child-1", school: "school-1" }] };
// @ts-expect-error: no source has this name
layerOfSources({ lesson: () => [] });
// @ts-expect-error: nothing is of that kind
new NotFound({ kind: "class", id: "1" });
