import * as Cause from "effect/Cause";
import * as Clock from "effect/Clock";
import * as Effect from "effect/Effect";
import * as Exit from "effect/Exit";
import * as ManagedRuntime from "effect/ManagedRuntime";
import { codedError } from "../issues/coded-error.js";
import type { Id } from "../model/id.js";
import type { Regulation } from "../regulation/regulation.js";
import { layerOfSources, type Sources } from "../services/layer-of-sources.js";
import type { Lessons } from "../services/lessons.js";
import type { Participants } from "../services/participants.js";
import type { Regulations } from "../services/regulations.js";
import { checkConfirmation, checkLinkForwarding } from "../stages/5-confirmation/effect.js";
import type { Verdict } from "../verdict/verdict.js";

/**
 * How a check is called: `signal` gives it up, and the promise rejects with the signal's reason.
 *
 * @since 0.1.0
 */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * The checks of a stage for one kind of ids.
 *
 * @since 0.1.0
 */
export interface Check<Ids> {
  /**
   * The verdict as of now. Rejects with an error whose `name` and `code` are `NotFound` or `Unavailable` where a fact
   * could not be looked up: neither is a refusal.
   */
  readonly check: (ids: Ids, options?: CallOptions) => Promise<Verdict>;
}

/**
 * The promise client: the checks of every stage over the application's own sources.
 *
 * @since 0.1.0
 */
export interface UpmRules {
  /** Stage V: a parent confirms a participant for a lesson. */
  readonly confirmation: Check<{ readonly lesson: Id; readonly participant: Id; readonly parent: Id }>;
  /** Stage V: the school coordinator forwards a lesson's confirmation link. */
  readonly linkForwarding: Check<{ readonly lesson: Id }>;
  /** Ends what is under way; from then on every check rejects with an error whose `name` and `code` are `Disposed`. */
  readonly dispose: () => Promise<void>;
}

/**
 * What a client is made with, besides its sources.
 *
 * @since 0.1.0
 */
export interface UpmRulesOptions {
  /** In force wherever the sources name none; `upm2020` where left out. */
  readonly regulation?: Regulation | undefined;
  /** The clock; the machine's where left out. */
  readonly now?: (() => Date) | undefined;
}

type Services = Lessons | Participants | Regulations;

/**
 * A promise client over functions of the application: for back ends that do not use Effect.
 *
 * @example
 * import { createUpmRules } from "upm-rules/sdk";
 *
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * const rules = createUpmRules(
 *   {
 *     lesson: async () => ({ lesson, timeZone: "Asia/Yekaterinburg", region: "r" }),
 *     lessonsAttended: async () => [],
 *     participant: async () => ({ id: "c", school: "s", registeredAt: "2020-10-01T12:00+05:00" }),
 *     parent: async () => ({ id: "p", registeredAt: "2020-10-01T12:00+05:00" }),
 *   },
 *   { now: () => new Date("2020-11-10T12:00+05:00") },
 * );
 * const verdict = await rules.confirmation.check({ lesson: "l", participant: "c", parent: "p" });
 * verdict.findings.map(({ clause }) => clause) // => ["V.accounts-linked", "V.diagnostics-taken"]
 * await rules.dispose();
 *
 * @since 0.1.0
 */
export function createUpmRules(sources: Sources, { regulation, now }: UpmRulesOptions = {}): UpmRules {
  const runtime = ManagedRuntime.make(layerOfSources(sources, regulation));
  let disposed = false;
  const throwIfDisposed = () => {
    if (disposed) throw codedError("Disposed", "this client was disposed of: make another one", {});
  };
  const run = async <E>(check: Effect.Effect<Verdict, E, Services>, signal: AbortSignal | undefined) => {
    signal?.throwIfAborted();
    throwIfDisposed();
    const timed = now === undefined ? check : Effect.provideService(check, Clock.Clock, clockOf(now));
    const exit = await runtime.runPromiseExit(timed, signal && { signal });
    if (Exit.isSuccess(exit)) return exit.value;
    signal?.throwIfAborted();
    throwIfDisposed();
    throw Cause.squash(exit.cause);
  };
  return {
    confirmation: { check: (ids, options) => run(checkConfirmation(ids), options?.signal) },
    linkForwarding: { check: (ids, options) => run(checkLinkForwarding(ids), options?.signal) },
    dispose: () => {
      disposed = true;
      return runtime.dispose();
    },
  };
}

/** A clock of the application's own: it tells the time and cannot wait, which no check does. */
function clockOf(now: () => Date): Clock.Clock {
  const millis = () => now().getTime();
  const nanos = () => BigInt(millis()) * 1_000_000n;
  return {
    currentTimeMillisUnsafe: millis,
    currentTimeMillis: Effect.sync(millis),
    currentTimeNanosUnsafe: nanos,
    currentTimeNanos: Effect.sync(nanos),
    monotonicTimeNanosUnsafe: nanos,
    monotonicTimeNanos: Effect.sync(nanos),
    sleep: () => Effect.die(new Error("no check waits")),
  };
}
