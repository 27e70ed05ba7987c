/** What the clocks of a zone are called at an instant, and how far they are from UTC: "Екатеринбург, стандартное время (GMT+5)". */
export function zoneName(instant: number, timeZone: string, locale: string): string {
  const named = (timeZoneName: "long" | "shortOffset") =>
    new Intl.DateTimeFormat(locale, { timeZone, timeZoneName })
      .formatToParts(instant)
      .find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
  const [long, offset] = [named("long"), named("shortOffset")];
  return long === offset ? long : `${long} (${offset})`;
}

/** Whether two zones show another time at an instant. */
export function clocksDiffer(instant: number, first: string, second: string): boolean {
  const [one, other] = [first, second].map((timeZone) =>
    new Intl.DateTimeFormat("en", { timeZone, dateStyle: "short", timeStyle: "short" }).format(instant),
  );
  return one !== other;
}
