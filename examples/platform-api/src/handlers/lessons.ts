/** Answers what `api/lessons.ts` declares. */
import * as Effect from "effect/Effect";
import type { HttpServerRequest } from "effect/http/HttpServerRequest";
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder";
import { isNotFound, isUnavailable } from "upm-rules/sdk";
import { cancelLesson, createLesson, sendLink } from "../acts/create-lesson.ts";
import { forwardLink } from "../acts/forward-link.ts";
import { recordDay, recordDelivery, recordLinkCheck } from "../acts/record-day.ts";
import { PlatformApi } from "../api/platform-api.ts";
import type { NotThere, TryAgainLater } from "../api/problems.ts";
import { nowText } from "../platform-clock.ts";
import { actAnswers, databaseAnswers } from "../problems/database-answers.ts";
import { failNotThere, failTryAgainLater } from "../problems/fail-with.ts";
import { callerLanguage } from "../problems/language.ts";
import { spokenVerdict } from "../problems/spoken.ts";
import { listOwnLessons, showOwnLesson } from "../reports/lessons-of-caller.ts";
import { RulesClient, readinessOf } from "../reports/readiness.ts";

const readinessFailed = (
  error: unknown,
): Effect.Effect<never, NotThere | TryAgainLater, HttpServerRequest> => {
  if (isNotFound(error)) return failNotThere;
  return isUnavailable(error) ? failTryAgainLater : Effect.die(error);
};

const lessonReadiness = (lesson: string) =>
  Effect.gen(function* () {
    const { timeZone } = yield* showOwnLesson(lesson);
    const rules = yield* RulesClient;
    const asked = Effect.tryPromise({
      try: (signal) => readinessOf(rules, lesson, signal),
      catch: (error) => error,
    });
    const { delivery, day } = yield* Effect.catch(asked, readinessFailed);
    const at = yield* nowText;
    const language = yield* callerLanguage;
    return {
      lesson,
      delivery: spokenVerdict(delivery, at, language, { timeZone }),
      day: spokenVerdict(day, at, language, { timeZone }),
      mayStart: day.outcome === "allowed",
    };
  });

export const lessonsLayer = HttpApiBuilder.group(PlatformApi, "lessons", (handlers) =>
  handlers.handleAll({
    listLessons: () => databaseAnswers(listOwnLessons),
    showLesson: ({ params: { lesson } }) => databaseAnswers(showOwnLesson(lesson)),
    createLesson: ({ params: { lesson }, payload }) => actAnswers(createLesson(lesson, payload)),
    cancelLesson: ({ params: { lesson } }) => actAnswers(cancelLesson(lesson)),
    sendLink: ({ params: { lesson } }) => actAnswers(sendLink(lesson)),
    forwardLink: ({ params: { lesson }, payload: { invited } }) => actAnswers(forwardLink(lesson, invited)),
    recordDelivery: ({ params: { lesson }, payload }) => actAnswers(recordDelivery(lesson, payload)),
    recordLinkCheck: ({ params: { lesson }, payload: { passed } }) =>
      actAnswers(recordLinkCheck(lesson, passed)),
    recordDay: ({ params: { lesson }, payload }) => actAnswers(recordDay(lesson, payload)),
    lessonReadiness: ({ params: { lesson } }) => databaseAnswers(lessonReadiness(lesson)),
  }),
);
