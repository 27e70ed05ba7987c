/** Stages I and II: what a regional operator plans; the schedule and the report of its region. */

import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint";
import * as HttpApiGroup from "effect/http-api/HttpApiGroup";
import * as Schema from "effect/Schema";
import { Authorization } from "./caller.ts";
import { CalendarDate, Id, Ids, TimeOfDay } from "./leaf.ts";
import { Forbidden, NotThere, Refused, TryAgainLater } from "./problems.ts";
import { Done, Outcome, RegionReport, SpokenFinding } from "./spoken-finding.ts";

export const ScheduleRow = Schema.Struct({
  id: Id,
  venue: Id,
  school: Id,
  competency: Id,
  date: CalendarDate,
  startsAt: Schema.optionalKey(TimeOfDay),
}).annotate({ identifier: "ScheduleRow" });

const ImportedRow = Schema.Struct({
  lesson: Id,
  /** Whether the lesson is created now. */
  imported: Schema.Boolean,
  /** Why it is not, although the rules allow it. */
  reason: Schema.optionalKey(Schema.Literal("lesson-exists")),
  outcome: Outcome,
  findings: Schema.Array(SpokenFinding),
}).annotate({ identifier: "ImportedRow" });

const idTwice = (rows: readonly { readonly id: string }[]) => {
  const first = new Map(rows.map(({ id }, index) => [id, index] as const).reverse());
  return rows.flatMap(({ id }, index) =>
    first.get(id) === index ? [] : { path: [index, "id"], issue: "an id that no other lesson has" },
  );
};

const region = { region: Id };
const error = [Forbidden, NotThere, Refused, TryAgainLater] as const;

export class RegionPlans extends HttpApiGroup.make("regionPlans")
  .add(
    HttpApiEndpoint.put("choosePlan", "/regions/:region/plan", {
      params: region,
      payload: Schema.Struct({ competencies: Ids, venues: Ids }),
      success: Done,
      error,
    }),
    HttpApiEndpoint.put("listCandidates", "/venues/:venue/candidate-schools", {
      params: { venue: Id },
      payload: Schema.Struct({ schools: Ids }),
      success: Done,
      error,
    }),
    HttpApiEndpoint.post("importSchedule", "/regions/:region/schedule", {
      params: region,
      payload: Schema.Struct({
        lessons: Schema.Array(ScheduleRow).check(
          Schema.isMaxLength(5000, { message: "at most 5000 lessons" }),
          Schema.makeFilter(idTwice),
        ),
      }),
      success: Schema.Struct({ imported: Schema.Int, rows: Schema.Array(ImportedRow) }),
      error: [Forbidden, NotThere, TryAgainLater],
    }),
    HttpApiEndpoint.get("reportOfRegion", "/regions/:region/report", {
      params: region,
      success: RegionReport,
      error: [Forbidden, NotThere, TryAgainLater],
    }),
  )
  .middleware(Authorization) {}
