import { describe, expectTypeOf, it } from "vitest";
import type * as schemas from "../../src/entries/schema.js";
import type { Act } from "../../src/facts/act.js";
import type { Unsure } from "../../src/facts/unsure.js";
import type { Report } from "../../src/festival/report.js";
import type { FestivalLine, LessonLine } from "../../src/lines/festival-line.js";
import type { ReportLine } from "../../src/lines/report-line.js";
import type { Agreement } from "../../src/model/agreement.js";
import type { Competency } from "../../src/model/competency.js";
import type { Confirmation } from "../../src/model/confirmation.js";
import type { DriveTime } from "../../src/model/drive-time.js";
import type { Festival } from "../../src/model/festival.js";
import type { Lesson } from "../../src/model/lesson.js";
import type { Parent } from "../../src/model/parent.js";
import type { Participant } from "../../src/model/participant.js";
import type { Region } from "../../src/model/region.js";
import type { School } from "../../src/model/school.js";
import type { Venue } from "../../src/model/venue.js";
import type { decodeFestival } from "../../src/schema/decode-festival.js";
import type { decodeFestivalLine } from "../../src/schema/decode-festival-line.js";
import type { RegionPlanFacts } from "../../src/stages/1-region-plan/region-plan-facts.js";
import type { CandidateSchoolFacts } from "../../src/stages/2-candidate-schools/candidate-school-facts.js";
import type { CandidateSchoolVerdict } from "../../src/stages/2-candidate-schools/check-candidate-school.js";
import type { SchoolListFacts } from "../../src/stages/2-candidate-schools/school-list-facts.js";
import type { AgreementFacts } from "../../src/stages/3-agreement/agreement-facts.js";
import type { SchoolChoiceFacts } from "../../src/stages/3-agreement/school-choice-facts.js";
import type { LessonCreationFacts } from "../../src/stages/4-lesson-creation/lesson-creation-facts.js";
import type { LinkSendingFacts } from "../../src/stages/4-lesson-creation/link-sending-facts.js";
import type { ConfirmationFacts } from "../../src/stages/5-confirmation/confirmation-facts.js";
import type { LinkForwardingFacts } from "../../src/stages/5-confirmation/link-forwarding-facts.js";
import type { DeliveryFacts } from "../../src/stages/6-delivery/delivery-facts.js";
import type { LessonDayFacts } from "../../src/stages/7-lesson-day/lesson-day-facts.js";
import type { Instant, InstantText } from "../../src/time/instant.js";
import type { Finding } from "../../src/verdict/finding.js";
import type { Verdict } from "../../src/verdict/verdict.js";

/** Whether two types are one and the same: optional and readonly keys included. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? (<T>() => T extends B ? 1 : 2) extends <T>() => T extends A ? 1 : 2
      ? true
      : false
    : false;
type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** A noun of the model, and what its Schema decodes to and encodes to. */
type Same<Model, S extends { readonly Type: unknown; readonly Encoded: unknown }> = [
  Equal<S["Type"], Model>,
  Equal<S["Encoded"], Model>,
  Mutual<S["Type"], Model>,
  Mutual<S["Encoded"], Model>,
];
type Yes = [true, true, true, true];

/** Facts as JSON carries them: of an instant, its text. */
type InJson<T> = [Date] extends [T]
  ? InstantText
  : T extends readonly (infer Item)[]
    ? readonly InJson<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: InJson<T[K]> }
      : T;

/** The facts of a stage, and what its Schema decodes to: the same but for instants, and the checks take it. */
type SameFacts<Facts, S extends { readonly Type: unknown; readonly Encoded: unknown }> = [
  Equal<S["Type"], Unsure<InJson<Facts>>>,
  Equal<S["Encoded"], Unsure<InJson<Facts>>>,
  S["Type"] extends Unsure<Facts> ? true : false,
];
type YesFacts = [true, true, true];

describe("the type that a Schema decodes to", () => {
  it("is exactly the model's", () => {
    expectTypeOf<Same<Region, typeof schemas.Region>>().toEqualTypeOf<Yes>();
    expectTypeOf<Same<Competency, typeof schemas.Competency>>().toEqualTypeOf<Yes>();
    expectTypeOf<Same<Venue, typeof schemas.Venue>>().toEqualTypeOf<Yes>();
    expectTypeOf<Same<School, typeof schemas.School>>().toEqualTypeOf<Yes>();
    expectTypeOf<Same<DriveTime, typeof schemas.DriveTime>>().toEqualTypeOf<Yes>();
    expectTypeOf<Same<Agreement, typeof schemas.Agreement>>().toEqualTypeOf<Yes>();
    expectTypeOf<Same<Lesson, typeof schemas.Lesson>>().toEqualTypeOf<Yes>();
    expectTypeOf<Same<Parent, typeof schemas.Parent>>().toEqualTypeOf<Yes>();
    expectTypeOf<Same<Participant, typeof schemas.Participant>>().toEqualTypeOf<Yes>();
    expectTypeOf<Same<Confirmation, typeof schemas.Confirmation>>().toEqualTypeOf<Yes>();
    expectTypeOf<Same<Festival, typeof schemas.Festival>>().toEqualTypeOf<Yes>();
    expectTypeOf<Same<Finding, typeof schemas.Finding>>().toEqualTypeOf<Yes>();
    expectTypeOf<Same<Verdict, typeof schemas.Verdict>>().toEqualTypeOf<Yes>();
    expectTypeOf<Same<CandidateSchoolVerdict, typeof schemas.CandidateSchoolVerdict>>().toEqualTypeOf<Yes>();
    expectTypeOf<Same<Report, typeof schemas.Report>>().toEqualTypeOf<Yes>();
    expectTypeOf<Same<LessonLine, typeof schemas.LessonLine>>().toEqualTypeOf<Yes>();
    expectTypeOf<Same<FestivalLine, typeof schemas.FestivalLine>>().toEqualTypeOf<Yes>();
    expectTypeOf<Same<ReportLine, typeof schemas.ReportLine>>().toEqualTypeOf<Yes>();
  });

  it("is that of decodeFestival and decodeFestivalLine", () => {
    expectTypeOf<Equal<ReturnType<typeof decodeFestival>, Festival>>().toEqualTypeOf<true>();
    expectTypeOf<Equal<ReturnType<typeof decodeFestivalLine>, FestivalLine>>().toEqualTypeOf<true>();
  });

  it("is, of facts, what the checks take: the same but for instants, which are text in JSON", () => {
    expectTypeOf<SameFacts<RegionPlanFacts, typeof schemas.RegionPlanFacts>>().toEqualTypeOf<YesFacts>();
    expectTypeOf<SameFacts<SchoolListFacts, typeof schemas.SchoolListFacts>>().toEqualTypeOf<YesFacts>();
    expectTypeOf<
      SameFacts<CandidateSchoolFacts, typeof schemas.CandidateSchoolFacts>
    >().toEqualTypeOf<YesFacts>();
    expectTypeOf<SameFacts<SchoolChoiceFacts, typeof schemas.SchoolChoiceFacts>>().toEqualTypeOf<YesFacts>();
    expectTypeOf<SameFacts<AgreementFacts, typeof schemas.AgreementFacts>>().toEqualTypeOf<YesFacts>();
    expectTypeOf<
      SameFacts<LessonCreationFacts, typeof schemas.LessonCreationFacts>
    >().toEqualTypeOf<YesFacts>();
    expectTypeOf<SameFacts<LinkSendingFacts, typeof schemas.LinkSendingFacts>>().toEqualTypeOf<YesFacts>();
    expectTypeOf<SameFacts<ConfirmationFacts, typeof schemas.ConfirmationFacts>>().toEqualTypeOf<YesFacts>();
    expectTypeOf<
      SameFacts<LinkForwardingFacts, typeof schemas.LinkForwardingFacts>
    >().toEqualTypeOf<YesFacts>();
    expectTypeOf<SameFacts<DeliveryFacts, typeof schemas.DeliveryFacts>>().toEqualTypeOf<YesFacts>();
    expectTypeOf<SameFacts<LessonDayFacts, typeof schemas.LessonDayFacts>>().toEqualTypeOf<YesFacts>();
  });

  it("is told apart, of facts, where a part of it is another: deep in a list too", () => {
    type Facts = (typeof schemas.RegionPlanFacts)["Type"];
    type Another = Omit<RegionPlanFacts, "venues"> & { readonly venues: readonly { readonly id: number }[] };
    expectTypeOf<Equal<Facts, Unsure<InJson<Another>>>>().toEqualTypeOf<false>();
    expectTypeOf<Equal<Facts, Omit<Facts, "at">>>().toEqualTypeOf<false>();
    expectTypeOf<InJson<{ readonly at: Instant; readonly act: Act }>>().toEqualTypeOf<{
      readonly at: InstantText;
      readonly act: InstantText;
    }>();
  });

  it("is told apart from one with a key more, a key that is not optional, or one that can be written", () => {
    expectTypeOf<Equal<Parent, Parent & { readonly x?: 1 }>>().toEqualTypeOf<false>();
    expectTypeOf<Equal<Parent, Required<Parent>>>().toEqualTypeOf<false>();
    expectTypeOf<Equal<{ readonly x: 1 }, { x: 1 }>>().toEqualTypeOf<false>();
  });
});
