import type { HostZone } from "./request.ts";

/** The instants at which the host's offset is asked for. */
export const offsetsAskedAt = ["2020-01-15T00:00:00Z", "2020-07-15T00:00:00Z", "2020-12-29T00:00:00Z"];

export function hostZone(): HostZone {
  return {
    name: Intl.DateTimeFormat().resolvedOptions().timeZone,
    offsets: offsetsAskedAt.map((instant) => 0 - new Date(instant).getTimezoneOffset()),
  };
}
