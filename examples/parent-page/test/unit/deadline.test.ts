import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { atInstant } from "../../src/deadline/at-instant.ts";
import { clockSetBy } from "../../src/deadline/platform-clock.ts";
import { remainingUntil, untilNextSecond } from "../../src/deadline/remaining.ts";
import { clocksDiffer, zoneName } from "../../src/deadline/zone-name.ts";

const due = Date.parse("2020-11-11T19:00:00.000Z");

describe("the platform's clock", () => {
  it.each([-86_400_000, -1, 0, 1, 31_536_000_000])(
    "goes right on a phone that is wrong by %i ms",
    (wrong) => {
      let local = due + wrong;
      const clock = clockSetBy("2020-11-11T19:00:00.000Z", () => local);
      expect(clock.now()).toBe(due);
      local += 1234;
      expect(clock.now()).toBe(due + 1234);
    },
  );

  it("is not set by what is no instant", () => {
    expect(() => clockSetBy("soon")).toThrow(RangeError);
  });
});

describe("what is left", () => {
  it.each([
    [0, { day: 0, hour: 0, minute: 0, second: 0 }],
    [1, { day: 0, hour: 0, minute: 0, second: 1 }],
    [1000, { day: 0, hour: 0, minute: 0, second: 1 }],
    [1001, { day: 0, hour: 0, minute: 0, second: 2 }],
    [86_400_000 + 3_600_000 + 60_000 + 1000, { day: 1, hour: 1, minute: 1, second: 1 }],
    [30 * 86_400_000, { day: 30, hour: 0, minute: 0, second: 0 }],
    [-5, { day: 0, hour: 0, minute: 0, second: 0 }],
  ])("of %i ms", (left, expected) => {
    expect(remainingUntil(due, due - left)).toEqual(expected);
  });

  it.each([1, 999, 1000, 1001, 61_500])("says something else just when it should, %i ms before", (left) => {
    const now = due - left;
    const wait = untilNextSecond(due, now);
    expect(remainingUntil(due, now + wait - 1)).toEqual(remainingUntil(due, now));
    expect(remainingUntil(due, now + wait)).not.toEqual(remainingUntil(due, now));
  });
});

describe("acting at an instant", () => {
  const act = vi.fn();
  let ahead = 0;
  const clock = { now: () => Date.now() + ahead };

  beforeEach(() => {
    vi.useFakeTimers({ now: due - 5000 });
    vi.stubGlobal("document", new EventTarget());
    const page = new EventTarget();
    vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
    vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
    ahead = 0;
    act.mockClear();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("acts then, not a millisecond before, and once", () => {
    atInstant(due, clock, act);
    vi.advanceTimersByTime(4999);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(act).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(10_000);
    document.dispatchEvent(new Event("visibilitychange"));
    expect(act).toHaveBeenCalledOnce();
  });

  it("waits longer than a timer can", () => {
    const inThreeMonths = due + 90 * 86_400_000;
    atInstant(inThreeMonths, clock, act);
    vi.advanceTimersByTime(inThreeMonths - Date.now() - 1);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(act).toHaveBeenCalledOnce();
  });

  it("acts at once when a page that slept is seen again", () => {
    atInstant(due, clock, act);
    // Asleep: the clock went on, and no timer did.
    ahead = 3_600_000;
    document.dispatchEvent(new Event("visibilitychange"));
    expect(act).toHaveBeenCalledOnce();
  });

  it("waits on where a timer was early", () => {
    atInstant(due, clock, act);
    ahead = -200;
    vi.advanceTimersByTime(5000);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(act).toHaveBeenCalledOnce();
  });

  it("does nothing where that was taken back", () => {
    atInstant(due, clock, act)();
    vi.advanceTimersByTime(10_000);
    document.dispatchEvent(new Event("visibilitychange"));
    expect(act).not.toHaveBeenCalled();
  });
});

describe("the name of a zone", () => {
  it("is that of its clocks, in the reader's language", () => {
    expect(zoneName(due, "Asia/Yekaterinburg", "ru")).toBe("Екатеринбург, стандартное время (GMT+5)");
    expect(zoneName(due, "Asia/Yekaterinburg", "en-GB")).toBe("Yekaterinburg Standard Time (GMT+5)");
  });

  it("matters where the clocks differ, not where the names do", () => {
    expect(clocksDiffer(due, "Europe/Moscow", "Asia/Yekaterinburg")).toBe(true);
    expect(clocksDiffer(due, "Europe/Moscow", "Europe/Simferopol")).toBe(false);
  });
});
