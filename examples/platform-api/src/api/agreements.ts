/** Stage III: a venue selects a school, is in touch with it, and both agree. */

import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint";
import * as HttpApiGroup from "effect/http-api/HttpApiGroup";
import * as Schema from "effect/Schema";
import { Authorization } from "./caller.ts";
import { CalendarDate, Id, Ids } from "./leaf.ts";
import { Conflict, Forbidden, NotThere, Refused, TryAgainLater } from "./problems.ts";
import { Done } from "./spoken-finding.ts";

const params = { venue: Id, school: Id };
const error = [Forbidden, NotThere, Refused, Conflict, TryAgainLater] as const;

export class Agreements extends HttpApiGroup.make("agreements")
  .add(
    HttpApiEndpoint.put("selectSchool", "/agreements/:venue/:school", { params, success: Done, error }),
    HttpApiEndpoint.post("makeContact", "/agreements/:venue/:school/contact", {
      params,
      success: Done,
      error,
    }),
    HttpApiEndpoint.post("readGuidelines", "/agreements/:venue/:school/guidelines", {
      params,
      success: Done,
      error,
    }),
    // The venue proposes; the school agrees to just that.
    HttpApiEndpoint.put("agree", "/agreements/:venue/:school/terms", {
      params,
      payload: Schema.Struct({
        competencies: Ids.check(Schema.isMinLength(1, { message: "at least one competency" })),
        dates: Schema.Array(CalendarDate).check(Schema.isMinLength(1, { message: "at least one date" })),
      }),
      success: Done,
      error,
    }),
  )
  .middleware(Authorization) {}
