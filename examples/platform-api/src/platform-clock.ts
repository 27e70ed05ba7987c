/** What time it is on the platform: the machine's, or, to try a season that is over, one that started at another instant. */
import * as Clock from "effect/Clock";
import * as Config from "effect/Config";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as Option from "effect/Option";
import * as Schema from "effect/Schema";

const StartingAt = Schema.String.check(
  Schema.makeFilter((text) => !Number.isNaN(Date.parse(text)), {
    expected: "an instant, 2020-11-13T09:00:00Z",
  }),
);

/** A clock that shows what `millis` says; what waits, waits by the machine's. */
const clockShowing = (millis: () => number, machine: Clock.Clock): Clock.Clock => {
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
};

/** With `CLOCK_STARTS_AT` the clock shows that instant at the start, and goes on from there. */
export const platformClock = Layer.effect(
  Clock.Clock,
  Effect.gen(function* () {
    const machine = yield* Clock.Clock;
    const start = yield* Config.option(Config.schema(StartingAt, "CLOCK_STARTS_AT"));
    const ahead = Option.match(start, {
      onNone: () => 0,
      onSome: (text) => Date.parse(text) - machine.currentTimeMillisUnsafe(),
    });
    return clockShowing(() => machine.currentTimeMillisUnsafe() + ahead, machine);
  }),
);

/** Does it as of an instant that is past: acts after it have not happened yet. */
export const asOf = <A, E, R>(instant: string, judged: Effect.Effect<A, E, R>) =>
  Effect.provideServiceEffect(
    judged,
    Clock.Clock,
    Effect.map(Clock.Clock, (machine) => clockShowing(() => Date.parse(instant), machine)),
  );

/** An instant as the API writes all of them, whatever the database made of its text. */
export const instantText = (instant: number | string): string => new Date(instant).toISOString();

/** Whether an act has happened: what is dated later has not yet (reading 13). */
export const happenedBy = (now: string, instant: string | null): boolean =>
  instant !== null && Date.parse(instant) <= Date.parse(now);

/** Now, as records are written. Who waits for a lock asks for it afterwards. */
export const nowText: Effect.Effect<string> = Effect.map(Clock.currentTimeMillis, instantText);
