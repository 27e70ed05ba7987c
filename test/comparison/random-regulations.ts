import fc from "fast-check";
import { type Amendments, amend } from "../../src/regulation/amend.js";
import { type LeadCount, type Regulation, upm2020 } from "../../src/regulation/regulation.js";

const nonWorkingPool = ["2019-05-01", "2020-01-09", "2020-11-03", "2020-11-04", "2020-11-07", "2021-01-01"];
const workingPool = ["2019-05-04", "2020-11-08", "2020-11-14", "2020-11-16", "2021-02-20"];

const leadDays = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(1, 2, 4, 5, 6) },
  fc.constantFrom(0, 3, 7, 10),
);

/** Values of each parameter, near those of 2020. */
const values: { readonly [P in keyof Regulation]: fc.Arbitrary<Regulation[P]> } = {
  planDeadline: fc.constantFrom("2019-12-31", "2020-10-30", "2020-10-31", "2020-11-01", "2022-01-15"),
  lessonLeadDays: leadDays,
  confirmationLeadDays: leadDays,
  deliveryLeadDays: leadDays,
  leadCount: fc.constantFrom<LeadCount[]>("calendar", "clear", "working", "working"),
  nonWorkingDays: fc.subarray(nonWorkingPool),
  workingDays: fc.subarray(workingPool),
  maxDriveMinutes: fc.constantFrom(0, 20, 29, 30, 31),
  minDiagnosticTests: fc.nat({ max: 3 }),
  maxEarlierTrials: fc.nat({ max: 3 }),
  lessonCountsAsTrial: fc.boolean(),
};

/** Any amendments of a region, of which two are often equal in part. */
export const amendments: fc.Arbitrary<Amendments> = fc.record(values, { requiredKeys: [] });

/** A change or two. */
const fewAmendments: fc.Arbitrary<Amendments> = fc
  .tuple(amendments, fc.nat(), fc.nat())
  .map(([changes, one, other]) => {
    const keys = Object.keys(changes) as (keyof Amendments)[];
    const kept = new Set([one, other].map((index) => keys[index % Math.max(keys.length, 1)]));
    return Object.fromEntries(Object.entries(changes).filter(([key]) => kept.has(key as keyof Amendments)));
  });

export const anyRegulation: fc.Arbitrary<Regulation> = amendments.map((changes) => amend(upm2020, changes));

/** Two regulations: either may be anything, and as often one is the other with a change or two. */
export const twoRegulations: fc.Arbitrary<readonly [Regulation, Regulation]> = fc.oneof(
  fc.tuple(anyRegulation, anyRegulation),
  fc.tuple(anyRegulation, fewAmendments).map(([one, changes]) => [one, amend(one, changes)] as const),
  fc.tuple(anyRegulation, fewAmendments).map(([one, changes]) => [amend(one, changes), one] as const),
);

/** How much stricter each parameter becomes: 0 leaves it as it is. */
const steps = fc.record({
  plan: fc.constantFrom(0, 0, 1, 30),
  lesson: fc.constantFrom(0, 0, 1, 3),
  confirmation: fc.constantFrom(0, 0, 1, 3),
  delivery: fc.constantFrom(0, 0, 1, 3),
  drive: fc.constantFrom(0, 0, 1, 10),
  tests: fc.constantFrom(0, 0, 1),
  trials: fc.constantFrom(0, 0, 1),
  countLessons: fc.boolean(),
  daysOff: fc.subarray(nonWorkingPool),
});

type Steps = typeof steps extends fc.Arbitrary<infer T> ? T : never;

/** The same regulation with some parameters stricter, and none laxer. */
function stricter(regulation: Regulation, by: Steps): Regulation {
  const day = Date.parse(`${regulation.planDeadline}T00:00:00Z`) - by.plan * 86_400_000;
  return amend(regulation, {
    planDeadline: new Date(day).toISOString().slice(0, 10),
    lessonLeadDays: regulation.lessonLeadDays + by.lesson,
    confirmationLeadDays: regulation.confirmationLeadDays + by.confirmation,
    deliveryLeadDays: regulation.deliveryLeadDays + by.delivery,
    maxDriveMinutes: Math.max(0, regulation.maxDriveMinutes - by.drive),
    minDiagnosticTests: regulation.minDiagnosticTests + by.tests,
    maxEarlierTrials: Math.max(0, regulation.maxEarlierTrials - by.trials),
    lessonCountsAsTrial: regulation.lessonCountsAsTrial || by.countLessons,
    nonWorkingDays: [...new Set([...regulation.nonWorkingDays, ...by.daysOff])],
  });
}

/** Regulations each of which is, parameter by parameter, at least as strict as the one before. */
export function stricterAndStricter(length: number): fc.Arbitrary<readonly Regulation[]> {
  return fc
    .tuple(anyRegulation, fc.array(steps, { minLength: length - 1, maxLength: length - 1 }))
    .map(([base, changes]) => {
      const chain = [base];
      for (const by of changes) chain.push(stricter(chain.at(-1) as Regulation, by));
      return chain;
    });
}

/** The same regulation in other words: days in another order and twice, weekends among those off, clear days for calendar ones. */
export function inOtherWords(regulation: Regulation): Regulation {
  const { nonWorkingDays, workingDays, lessonLeadDays, confirmationLeadDays, deliveryLeadDays } = regulation;
  const leads = { lessonLeadDays, confirmationLeadDays, deliveryLeadDays };
  const shifted = (by: number) =>
    Object.fromEntries(Object.entries(leads).map(([lead, days]) => [lead, days + by]));
  const count =
    regulation.leadCount === "clear"
      ? { leadCount: "calendar" as const, ...shifted(1) }
      : regulation.leadCount === "calendar" && Object.values(leads).every((days) => days > 0)
        ? { leadCount: "clear" as const, ...shifted(-1) }
        : {};
  return amend(regulation, {
    ...count,
    nonWorkingDays: ["2020-11-21", ...nonWorkingDays.toReversed(), ...nonWorkingDays],
    workingDays: ["2020-11-17", ...workingDays.toReversed(), ...workingDays],
  });
}
