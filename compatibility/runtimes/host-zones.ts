import { offsetsAskedAt } from "./program/host-zone.ts";

/** The zones that hosts are in: those whose clocks change at midnight have days that start later, or a midnight twice. */
export const hostZones = [
  "UTC",
  "Europe/Moscow",
  "Europe/Volgograd", // changed its offset on 2020-12-27
  "Asia/Kamchatka",
  "America/Havana", // changes at midnight
  "America/Santiago",
  "Africa/Cairo",
  "Asia/Beirut",
  "Pacific/Apia", // skipped a whole day
  "Pacific/Kiritimati", // the first to see a day
  "Asia/Kathmandu", // by three quarters of an hour
  "Australia/Lord_Howe", // by half an hour, and changes by half an hour
];

/** The minutes to the east of UTC that a host in the zone has at those instants. */
export function offsetsIn(timeZone: string): readonly number[] {
  const clock = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  return offsetsAskedAt.map((instant) => {
    const parts = clock.formatToParts(new Date(instant));
    const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
    const [, sign = "+", hours = "0", minutes = "0"] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
    return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  });
}
