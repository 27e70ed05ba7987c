/**
 * Both sides of a deadline as another regulation reckons it, and every parameter changed alone: beside
 * what the decision spaces hold, whose moments are those of the regulation of 2020.
 */
import { type Amendments, amend, type ClauseId, deadlines, upm2020 } from "upm-rules";
import { regulationAxis, type Space } from "../verdicts/decision-space.ts";
import { lessonAt, type Place, places } from "../verdicts/places.ts";
import { type NamedQuestion, questionOf } from "./chosen-cases.ts";
import { otherRegulations } from "./other-regulations.ts";

/** The deadline that each check about a lesson depends on, by a clause that has it. */
const deadlineClauses: Readonly<Record<string, ClauseId>> = {
  checkLessonCreation: "IV.lesson-created",
  checkLinkSending: "IV.link-sent",
  checkConfirmation: "V.link-forwarded",
  checkLinkForwarding: "V.link-forwarded",
  checkDelivery: "VI.delivered",
};

/** Of other places the cases of deadlines tell. */
const place: Place = places.Yekaterinburg;

function goodValues({ axes }: Space): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(axes).map(([name, axis]) => [name, Object.values(axis)[0]]));
}

function dueUnder(amendments: Amendments, clause: ClauseId): string {
  const ofLesson = deadlines(lessonAt(place), amend(upm2020, amendments));
  return ofLesson.find((deadline) => deadline.clause === clause)?.due ?? "";
}

function sidesOf(space: Space, clause: ClauseId): NamedQuestion[] {
  return Object.entries({ ...regulationAxis, ...otherRegulations }).flatMap(([name, regulation]) => {
    const due = dueUnder(regulation, clause);
    // Where it is that of 2020, the decision space has it.
    if (due === dueUnder({}, clause)) return [];
    return Object.entries({ "the last millisecond in time": -1, "at the deadline": 0 }).map(
      ([side, shift]) => {
        const at = () => new Date(Date.parse(due) + shift).toISOString();
        return questionOf(space, `${name}; ${side} of that regulation`, {
          ...goodValues(space),
          ...{ regulation, place, at },
        });
      },
    );
  });
}

/** The good case under each other regulation. */
function goodUnderOthers(space: Space): NamedQuestion[] {
  const good = goodValues(space);
  return Object.entries(otherRegulations).map(([name, regulation]) =>
    questionOf(space, name, { ...good, regulation }),
  );
}

export function edgesOfRegulations(space: Space): NamedQuestion[] {
  const clause = deadlineClauses[space.check];
  const hasRegulations = Object.keys(space.axes["regulation"] ?? {}).length > 1;
  return [
    ...(hasRegulations ? goodUnderOthers(space) : []),
    ...(clause === undefined ? [] : sidesOf(space, clause)),
  ];
}
