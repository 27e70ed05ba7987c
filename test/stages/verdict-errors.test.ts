import { expect, it } from "vitest";
import * as effect from "../../src/entries/effect.js";
import type { Verdict } from "../../src/verdict/verdict.js";

const verdict: Verdict = {
  outcome: "refused",
  findings: [{ clause: "V.accounts-linked", status: "violated", actor: "school" }],
};

/** Of each check, what its errors say before the clauses. */
const sentences = {
  RegionPlanRefused: "the region's plan is not as it must be",
  RegionPlanUndetermined: "whether the region's plan is as it must be cannot be said",
  SchoolListRefused: "the list of schools is not as it must be",
  SchoolListUndetermined: "whether the list of schools is as it must be cannot be said",
  CandidateSchoolRefused: "the school is refused",
  CandidateSchoolUndetermined: "the school cannot be judged",
  SchoolChoiceRefused: "the venue's choice of schools is not as it must be",
  SchoolChoiceUndetermined: "whether the venue's choice of schools is as it must be cannot be said",
  AgreementRefused: "the agreement is not as it must be",
  AgreementUndetermined: "whether the agreement is as it must be cannot be said",
  LessonCreationRefused: "the creation of the lesson is refused",
  LessonCreationUndetermined: "the creation of the lesson cannot be judged",
  LinkSendingRefused: "the link was not sent as it must be",
  LinkSendingUndetermined: "whether the link is sent as it must be cannot be said",
  ConfirmationRefused: "the confirmation is refused",
  ConfirmationUndetermined: "the confirmation cannot be judged",
  LinkForwardingRefused: "the link was not forwarded as it must be",
  LinkForwardingUndetermined: "whether the link is forwarded as it must be cannot be said",
  DeliveryRefused: "the delivery is not as it must be",
  DeliveryUndetermined: "whether the delivery is as it must be cannot be said",
  LessonDayRefused: "the lesson cannot be held as it must be",
  LessonDayUndetermined: "whether the lesson can be held cannot be said",
} as const;

type VerdictErrorClass = new (props: { readonly verdict: Verdict }) => Error;
const classes = Object.entries(effect).filter(([name]) =>
  /(Refused|Undetermined)$/.test(name),
) as unknown as [keyof typeof sentences, VerdictErrorClass][];

it.each(classes)("the message of %s says what the check was about, and the clauses", (name, kind) => {
  const { message } = new kind({ verdict: { ...verdict, admissibleCompetencies: [] } as Verdict });
  expect(message).toBe(`${sentences[name]}: V.accounts-linked violated`);
});

it("every error that carries a verdict has its sentence", () => {
  expect(classes.map(([name]) => name).sort()).toStrictEqual(Object.keys(sentences).sort());
});
