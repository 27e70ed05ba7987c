import { clausesSeenInto, type UpmMatchers, upmMatchers } from "upm-rules/testing";
import { afterEach, expect } from "vitest";

declare module "vitest" {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown>
    extends UpmMatchers<R> {}
}

expect.extend(upmMatchers);
afterEach(({ task }) => clausesSeenInto(task));
