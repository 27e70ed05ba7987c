import * as Cause from "effect/Cause";
import * as Clock from "effect/Clock";
import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import * as ManagedRuntime from "effect/ManagedRuntime";
import { codedError } from "../issues/coded-error.js";
import type { Id } from "../model/id.js";
import { layerOfSources } from "../services/layer-of-sources.js";
import type { OutsideFacts } from "../services/outside-facts.js";
import type { Sources, SourcesOptions } from "../services/sources.js";
import { checkRegionPlan } from "../stages/1-region-plan/effect.js";
import type { CandidateSchoolVerdict } from "../stages/2-candidate-schools/check-candidate-school.js";
import { checkCandidateSchool, checkSchoolList } from "../stages/2-candidate-schools/effect.js";
import { checkAgreement, checkSchoolChoice } from "../stages/3-agreement/effect.js";
import { checkLessonCreation, checkLinkSending } from "../stages/4-lesson-creation/effect.js";
import type { ConfirmationFacts } from "../stages/5-confirmation/confirmation-facts.js";
import type { ConfirmationIds } from "../stages/5-confirmation/confirmation-ids.js";
import {
  checkConfirmation,
  checkLinkForwarding,
  confirmationFacts,
} from "../stages/5-confirmation/effect.js";
import { checkDelivery } from "../stages/6-delivery/effect.js";
import { checkLessonDay } from "../stages/7-lesson-day/effect.js";
import type { Verdict } from "../verdict/verdict.js";

/**
 * How a check is called: `signal` gives it up, and the promise rejects with the signal's reason.
 *
 * @since 0.1.0
 * @public
 */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * The checks of a stage for one kind of ids.
 *
 * @since 0.1.0
 * @public
 */
export interface Check<Ids, V extends Verdict = Verdict> {
  /**
   * The verdict as of now. Rejects with an error whose `name` and `code` are `NotFound` or `Unavailable` where a fact
   * could not be looked up: neither is a refusal.
   */
  readonly check: (ids: Ids, options?: CallOptions) => Promise<V>;
}

/**
 * The check of a confirmation, and the facts that it judges.
 *
 * @example
 * import { canConfirmParticipant } from "upm-rules";
 * import { createUpmRules } from "upm-rules/sdk";
 *
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * const rules = createUpmRules(
 *   {
 *     lessons: async () => [{ lesson, timeZone: "Asia/Yekaterinburg", region: "r" }],
 *     lessonsAttended: async () => [],
 *     participants: async () => [{ id: "c", school: "s", trials: [] }],
 *     parents: async () => [{ id: "p", registeredAt: "2020-10-01T12:00+05:00" }],
 *   },
 *   { now: () => new Date("2020-11-10T12:00+05:00") },
 * );
 * const facts = await rules.confirmation.facts({ lesson: "l", participant: "c", parent: "p" });
 * facts.at // => "2020-11-10T07:00:00.000Z"
 * canConfirmParticipant(facts) // => false
 * await rules.dispose();
 *
 * @since 0.1.0
 * @public
 */
export interface ConfirmationCheck extends Check<ConfirmationIds> {
  /**
   * The facts as of now, as JSON, for `canConfirmParticipant` of the root. The regulation of the venue's region is not
   * among them. Rejects as `check` does.
   */
  readonly facts: (ids: ConfirmationIds, options?: CallOptions) => Promise<ConfirmationFacts>;
}

/**
 * The promise client: the checks of every stage over the application's own sources.
 *
 * @since 0.1.0
 * @public
 */
export interface UpmRules {
  /** Stage I: a regional operator chooses the region's competencies and venues. */
  readonly regionPlan: Check<{ readonly region: Id }>;
  /** Stage II: the operator lists the schools that a venue may work with. */
  readonly schoolList: Check<{ readonly venue: Id }>;
  /** Stage II: a venue selects a school; the verdict names the competencies that the drive admits. */
  readonly candidateSchool: Check<{ readonly venue: Id; readonly school: Id }, CandidateSchoolVerdict>;
  /** Stage III: a venue selects the schools that it will teach. */
  readonly schoolChoice: Check<{ readonly venue: Id }>;
  /** Stage III: a venue and a school agree; rejects with `NotFound` where they have no agreement. */
  readonly agreement: Check<{ readonly venue: Id; readonly school: Id }>;
  /** Stage IV: a venue creates a lesson on the platform. */
  readonly lessonCreation: Check<{ readonly lesson: Id }>;
  /** Stage IV: the venue sends a lesson's confirmation link to the school coordinator. */
  readonly linkSending: Check<{ readonly lesson: Id }>;
  /** Stage V: a parent confirms a participant for a lesson. */
  readonly confirmation: ConfirmationCheck;
  /** Stage V: the school coordinator forwards a lesson's confirmation link. */
  readonly linkForwarding: Check<{ readonly lesson: Id }>;
  /** Stage VI: what a lesson needs reaches the school. */
  readonly delivery: Check<{ readonly lesson: Id }>;
  /** Stage VII: who and what must be there when a lesson starts. */
  readonly lessonDay: Check<{ readonly lesson: Id }>;
  /** Ends what is under way; from then on every check rejects with an error whose `name` and `code` are `Disposed`. */
  readonly dispose: () => Promise<void>;
}

/**
 * What a client is made with, besides its sources.
 *
 * @since 0.1.0
 * @public
 */
export interface UpmRulesOptions extends SourcesOptions {
  /** The clock; the machine's where left out. */
  readonly now?: (() => Date) | undefined;
}

/**
 * A promise client over functions of the application: for back ends that do not use Effect.
 *
 * @example
 * import { createUpmRules } from "upm-rules/sdk";
 *
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * const rules = createUpmRules(
 *   {
 *     lessons: async () => [{ lesson, timeZone: "Asia/Yekaterinburg", region: "r" }],
 *     lessonsAttended: async () => [],
 *     participants: async () => [{ id: "c", school: "s", registeredAt: "2020-10-01T12:00+05:00", trials: [] }],
 *     parents: async () => [{ id: "p", registeredAt: "2020-10-01T12:00+05:00" }],
 *   },
 *   { now: () => new Date("2020-11-10T12:00+05:00") },
 * );
 * const verdict = await rules.confirmation.check({ lesson: "l", participant: "c", parent: "p" });
 * verdict.findings.map(({ clause }) => clause) // => ["V.accounts-linked", "V.diagnostics-taken"]
 * await rules.dispose();
 *
 * @since 0.1.0
 * @public
 */
export function createUpmRules(sources: Sources, { now, ...options }: UpmRulesOptions = {}): UpmRules {
  const runtime = ManagedRuntime.make(layerOfSources(sources, options));
  const clock = now && Effect.map(Clock.Clock, (machine) => clockOf(now, machine));
  let disposed = false;
  const throwIfDisposed = () => {
    if (disposed) throw codedError("Disposed", "this client was disposed of: make another one", {});
  };
  const run = async <A, E>(asked: Effect.Effect<A, E, OutsideFacts>, signal: AbortSignal | undefined) => {
    signal?.throwIfAborted();
    throwIfDisposed();
    const timed = clock === undefined ? asked : Effect.provideServiceEffect(asked, Clock.Clock, clock);
    const exit = await runtime.runPromiseExit(timed, signal && { signal });
    if (Exit.isSuccess(exit)) return exit.value;
    signal?.throwIfAborted();
    throwIfDisposed();
    throw Cause.squash(exit.cause);
  };
  const promised =
    <Ids, A, E>(asked: (ids: Ids) => Effect.Effect<A, E, OutsideFacts>) =>
    (ids: Ids, options?: CallOptions): Promise<A> =>
      run(asked(ids), options?.signal);
  const by = <Ids, V extends Verdict, E>(
    check: (ids: Ids) => Effect.Effect<V, E, OutsideFacts>,
  ): Check<Ids, V> => ({ check: promised(check) });
  return {
    regionPlan: by(checkRegionPlan),
    schoolList: by(checkSchoolList),
    candidateSchool: by(checkCandidateSchool),
    schoolChoice: by(checkSchoolChoice),
    agreement: by(checkAgreement),
    lessonCreation: by(checkLessonCreation),
    linkSending: by(checkLinkSending),
    confirmation: { ...by(checkConfirmation), facts: promised(confirmationFacts) },
    linkForwarding: by(checkLinkForwarding),
    delivery: by(checkDelivery),
    lessonDay: by(checkLessonDay),
    dispose: () => {
      disposed = true;
      return runtime.dispose();
    },
  };
}

/** A clock of the application's own: it tells the time; what waits, waits by the machine's. */
function clockOf(now: () => Date, machine: Clock.Clock): Clock.Clock {
  const millis = () => now().getTime();
  const nanos = () => BigInt(millis()) * 1_000_000n;
  return {
    currentTimeMillisUnsafe: millis,
    currentTimeMillis: Effect.sync(millis),
    currentTimeNanosUnsafe: nanos,
    currentTimeNanos: Effect.sync(nanos),
    monotonicTimeNanosUnsafe: () => machine.monotonicTimeNanosUnsafe(),
    monotonicTimeNanos: machine.monotonicTimeNanos,
    sleep: (duration) => machine.sleep(duration),
  };
}
