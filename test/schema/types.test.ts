import { describe, expectTypeOf, it } from "vitest";
import type * as schemas from "../../src/entries/schema.js";
import type { Unsure } from "../../src/facts/unsure.js";
import type { Report } from "../../src/festival/report.js";
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
import type { ConfirmationFacts } from "../../src/stages/5-confirmation/confirmation-facts.js";
import type { InstantText } from "../../src/time/instant.js";
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

/** The facts as JSON carries them: instants are text. */
type FactsInJson = Unsure<Omit<ConfirmationFacts, "at"> & { readonly at: InstantText }>;

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
    expectTypeOf<Same<Report, typeof schemas.Report>>().toEqualTypeOf<Yes>();
  });

  it("is that of decodeFestival", () => {
    expectTypeOf<Equal<ReturnType<typeof decodeFestival>, Festival>>().toEqualTypeOf<true>();
  });

  it("is, of facts, what the checks take: the same but for instants, which are text in JSON", () => {
    type Facts = (typeof schemas.ConfirmationFacts)["Type"];
    expectTypeOf<Mutual<Facts, FactsInJson>>().toEqualTypeOf<true>();
    expectTypeOf<Facts>().toExtend<Unsure<ConfirmationFacts>>();
  });

  it("is told apart from one with a key more, a key that is not optional, or one that can be written", () => {
    expectTypeOf<Equal<Parent, Parent & { readonly x?: 1 }>>().toEqualTypeOf<false>();
    expectTypeOf<Equal<Parent, Required<Parent>>>().toEqualTypeOf<false>();
    expectTypeOf<Equal<{ readonly x: 1 }, { x: 1 }>>().toEqualTypeOf<false>();
  });
});
