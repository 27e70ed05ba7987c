import type { CandidateSchoolVerdict, ConfirmationFacts, Finding, Verdict } from "upm-rules";
import {
  type Check,
  type ConfirmationCheck,
  createUpmRules,
  type Disposed,
  isDisposed,
  isNotFound,
  isUnavailable,
  type Kind,
  osrm,
  type Sources,
  type UpmRules,
} from "upm-rules/sdk";

/** An application's database. */
declare function rowsOf<T>(table: string, keys: readonly string[]): Promise<readonly T[]>;
type LessonRow = {
  readonly id: string;
  readonly school: string;
  readonly date: string;
  readonly zone: string;
};

const lesson = { id: "lesson-1", venue: "college", school: "school-1", competency: "R5", date: "2020-11-16" };
const sources: Sources = {
  lessons: async (ids) => {
    const rows = await rowsOf<LessonRow>("lessons", ids);
    return rows.map(({ id, school, date, zone }) => ({
      lesson: { ...lesson, id, school, date },
      timeZone: zone,
      region: "komi",
    }));
  },
  lessonsAttended: { oneByOne: () => null },
  participants: () => [{ id: "child-1", school: "school-1", trials: [], registeredAt: undefined }],
  parents: () => undefined,
};
const rules: UpmRules = createUpmRules(sources, {
  now: () => new Date("2020-11-10T12:00+05:00"),
  regulation: undefined,
  travelTimes: [osrm({ url: "http://localhost:5000", fetch })],
});

export const confirmation: Check<{
  readonly lesson: string;
  readonly participant: string;
  readonly parent: string;
}> = rules.confirmation;

export const facts: Promise<ConfirmationFacts> = rules.confirmation.facts(
  { lesson: "lesson-1", participant: "child-1", parent: "parent-1" },
  { signal: undefined },
);
export const confirming: ConfirmationCheck = rules.confirmation;

export async function answered(
  lesson: string,
  signal?: AbortSignal,
): Promise<readonly Finding[] | Kind | Disposed> {
  try {
    const verdict: Verdict = await rules.confirmation.check(
      { lesson, participant: "child-1", parent: "parent-1" },
      { signal },
    );
    return verdict.findings;
  } catch (error) {
    if (isNotFound(error) || isUnavailable(error)) return error.kind;
    if (isDisposed(error)) return error;
    // @ts-expect-error: nothing is known of any other error
    return error.kind;
  } finally {
    await rules.dispose();
  }
}

export const candidate: Promise<CandidateSchoolVerdict> = rules.candidateSchool.check({
  venue: "college",
  school: "school-1",
});

// @ts-expect-error: three ids make a confirmation
rules.confirmation.check({ lesson: "lesson-1" });
// @ts-expect-error: facts are those of a confirmation
rules.delivery.facts({ lesson: "lesson-1" });
// @ts-expect-error: an id is a text
rules.lessonDay.check({ lesson: 1 });
// @ts-expect-error: a verdict comes later
export const early: Verdict = rules.delivery.check({ lesson: "lesson-1" });
// @ts-expect-error: only one check names competencies
export const others: Promise<CandidateSchoolVerdict> = rules.agreement.check({
  venue: "college",
  school: "s",
});
// @ts-expect-error: a lesson has a place
export const nowhere: Sources = { lessons: () => [{ lesson: { ...lesson } }] };
// @ts-expect-error: the clock gives a date
createUpmRules(sources, { now: () => "2020-11-10T12:00+05:00" });
