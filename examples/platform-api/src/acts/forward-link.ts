/** Stage V, the coordinator's part: the link goes to the parents of the children who are invited. */
import * as Effect from "effect/Effect";
import * as SqlClient from "effect/sql/SqlClient";
import { checkLinkForwarding } from "upm-rules/effect";
import { callerOf } from "../authorization.ts";
import { nowText } from "../platform-clock.ts";
import { failNotThere } from "../problems/fail-with.ts";
import { lockOwnLesson } from "./own-lessons.ts";
import { perform } from "./perform.ts";

/** Forwarded again, it invites more children; the first instant counts. */
export const forwardLink = (lesson: string, invited: readonly string[]) =>
  perform(
    Effect.gen(function* () {
      const { id: school } = yield* callerOf("school");
      yield* lockOwnLesson(lesson);
      const sql = yield* SqlClient.SqlClient;
      const own = yield* sql`
        select id from participants where id = any(${invited}::text[]) and school = ${school}`;
      if (own.length < invited.length) return yield* failNotThere;
      yield* sql`
        update lessons set
          link_forwarded_at = least(link_forwarded_at, ${yield* nowText}::timestamptz),
          invited = array(select unnest(invited) union select unnest(${invited}::text[]))
        where id = ${lesson}`;
    }),
    checkLinkForwarding({ lesson }),
    { lesson },
  );
