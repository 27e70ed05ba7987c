/** The hash of a case: a child that lacks nothing, of a lesson in Yekaterinburg on 16 November 2020, but for what is given. */
export function hashOf(given: Readonly<Record<string, string>>): string {
  const good = {
    date: "2020-11-16",
    timeZone: "Asia/Yekaterinburg",
    childRegistered: "yes",
    diagnosticTests: "1",
    trials: "0",
    lessons: "0",
    parentRegistered: "yes",
    linked: "yes",
    at: "2020-11-10T07:00:00.000Z",
    lang: "en",
  };
  return `#${new URLSearchParams({ ...good, ...given })}`;
}
