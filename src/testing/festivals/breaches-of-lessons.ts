/** How clauses of stages IV to VII are broken. */
import type { Festival } from "../../model/festival.js";
import type { LinkCheck } from "../../model/lesson.js";
import type { Participant } from "../../model/participant.js";
import type { ClauseId } from "../../regulation/clauses.js";
import { written } from "../cases/setting.js";
import {
  type Breach,
  type Broken,
  changed,
  ofChild,
  withChild,
  withConfirmation,
  withDay,
  withLesson,
  withMore,
} from "./breach.js";

const confirmation = ofChild("confirmation");

/** One millisecond after the parent confirmed. */
const afterConfirming = ({ times }: Broken) => written(times.confirmedAt + 1);

/** The festival without the checks of the link by one side. */
function unchecked(broken: Broken, side: LinkCheck["by"]): Festival {
  return withLesson(broken, ({ linkChecks }) => ({
    linkChecks: (linkChecks ?? []).filter(({ by }) => by !== side),
  }));
}

type LessonClause = Extract<ClauseId, `${"IV" | "V" | "VI" | "VII"}.${string}`>;

export const breachesOfLessons: { readonly [C in LessonClause]: Breach } = {
  "IV.as-agreed": {
    of: ({ festival, ids }) =>
      changed(
        festival,
        "agreements",
        ({ venue }) => venue === ids.venue,
        // No lesson is held on that day.
        (agreement) => ({ ...agreement, dates: ["2099-12-31"] }),
      ),
  },
  "IV.lesson-created": {
    // A link cannot be sent before the lesson exists, nor forwarded before it is sent.
    entails: ["IV.link-sent", "V.link-forwarded"],
    of: (broken) => {
      const { creation, confirmation: confirmed } = broken.times.due;
      const late = written(Math.max(creation, confirmed) + broken.lateBy);
      return withLesson(broken, () => ({ createdAt: late, linkSentAt: late, linkForwardedAt: late }));
    },
  },
  "IV.link-sent": {
    entails: ["V.link-forwarded"],
    of: (broken) => {
      const { creation, confirmation: confirmed } = broken.times.due;
      const late = written(Math.max(creation, confirmed) + broken.lateBy);
      return withLesson(broken, () => ({ linkSentAt: late, linkForwardedAt: late }));
    },
  },
  "IV.link-after-creation": {
    of: (broken) => withLesson(broken, () => ({ linkSentAt: written(broken.times.createdAt - 1) })),
  },
  "V.link-forwarded": {
    of: (broken) =>
      withLesson(broken, () => ({
        linkForwardedAt: written(broken.times.due.confirmation + broken.lateBy),
      })),
  },
  "V.forward-after-link": {
    of: (broken) => withLesson(broken, () => ({ linkForwardedAt: written(broken.times.linkSentAt - 1) })),
  },
  "V.help-needed": {
    at: ({ linkSentAt }) => linkSentAt,
    subject: ofChild("invitation"),
    of: (broken) => {
      const { ids } = broken;
      const unconfirmed = {
        ...broken.festival,
        confirmations: broken.festival.confirmations.filter(({ participant }) => participant !== ids.child),
      };
      return withChild({ ...broken, festival: unconfirmed }, () => ({ registeredAt: null }));
    },
  },
  "V.participant-registered": {
    subject: confirmation,
    of: (broken) => withChild(broken, () => ({ registeredAt: afterConfirming(broken) })),
  },
  "V.parent-registered": {
    subject: confirmation,
    of: (broken) =>
      changed(
        broken.festival,
        "parents",
        ({ id }) => id === broken.ids.parent,
        (parent) => ({ ...parent, registeredAt: afterConfirming(broken) }),
      ),
  },
  "V.accounts-linked": {
    subject: confirmation,
    of: (broken) =>
      withChild(broken, () => ({
        links: [{ parent: broken.ids.parent, linkedAt: afterConfirming(broken) }],
      })),
  },
  "V.diagnostics-taken": {
    subject: confirmation,
    of: (broken) =>
      withChild(broken, ({ diagnosticTests }) => ({
        diagnosticTests: [...(diagnosticTests ?? []).slice(1), afterConfirming(broken)],
      })),
  },
  "V.no-earlier-trial": {
    subject: confirmation,
    of: (broken) =>
      withChild(broken, () => ({
        trials: Array(broken.regulation.maxEarlierTrials + 1).fill(written(broken.times.registeredAt)),
      })),
  },
  "V.confirmed-in-time": {
    subject: confirmation,
    of: (broken) => {
      const { due } = broken.times;
      const confirmedAt = due.confirmation + broken.lateBy;
      const festival = withConfirmation(broken, { confirmedAt: written(confirmedAt) });
      // Who is confirmed after the start is not expected in class.
      return confirmedAt < due.start
        ? festival
        : withDay({ ...broken, festival }, ({ present }) => ({
            present: (present ?? []).filter((id) => id !== broken.ids.child),
          }));
    },
  },
  "V.own-school": {
    subject: confirmation,
    of: (broken) =>
      withChild(
        {
          ...broken,
          festival: withMore(broken.festival, {
            schools: [{ id: "school-of-child", region: broken.ids.region, name: "Another school" }],
          }),
        },
        () => ({ school: "school-of-child" }),
      ),
  },
  "VI.delivered": {
    of: (broken) =>
      withLesson(broken, ({ deliveries }) => ({
        deliveries: (deliveries ?? []).map((delivery) => ({
          ...delivery,
          receivedAt: written(broken.times.due.delivery + broken.lateBy),
        })),
      })),
  },
  "VII.mentor-present": { of: (broken) => withDay(broken, () => ({ mentorPresent: false })) },
  "VII.venue-connected": { of: (broken) => withDay(broken, () => ({ venueConnected: false })) },
  "VII.venue-link-checked": { of: (broken) => unchecked(broken, "venue") },
  "VII.participants-present": {
    of: (broken) =>
      withDay(broken, ({ present }) => ({
        present: (present ?? []).filter((id) => id !== broken.ids.child),
      })),
  },
  "VII.only-confirmed": {
    of: (broken) => {
      const guest: Participant = { id: "guest", school: broken.ids.school };
      const festival = withMore(broken.festival, { participants: [guest] });
      return withDay({ ...broken, festival }, ({ present }) => ({ present: [...(present ?? []), guest.id] }));
    },
  },
  "VII.school-connected": { of: (broken) => withDay(broken, () => ({ schoolConnected: false })) },
  "VII.representative-present": { of: (broken) => withDay(broken, () => ({ representativePresent: false })) },
  "VII.school-link-checked": { of: (broken) => unchecked(broken, "school") },
};
