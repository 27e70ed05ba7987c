import type * as Layer from "effect/Layer";
import type { Agreement } from "../model/agreement.js";
import type { Competency } from "../model/competency.js";
import type { Confirmation } from "../model/confirmation.js";
import type { DriveTime } from "../model/drive-time.js";
import type { Parent } from "../model/parent.js";
import type { Region } from "../model/region.js";
import type { School } from "../model/school.js";
import type { Venue } from "../model/venue.js";
import { upm2020 } from "../regulation/regulation.js";
import type { Reading } from "./ask-source.js";
import { layerOfSources } from "./layer-of-sources.js";
import type { LessonAtPlace } from "./lesson-at-place.js";
import type { OutsideFacts } from "./outside-facts.js";
import { readings, regulationReading } from "./source-readings.js";
import type {
  LessonAttended,
  ParticipantWithTrials,
  RegionalRegulation,
  Sources,
  SourcesOptions,
} from "./sources.js";

/**
 * The records that a test is about, under the names of the sources that would give them.
 *
 * @since 0.1.0
 * @public
 */
export interface RecordsForTests {
  readonly lessons?: readonly LessonAtPlace[] | undefined;
  readonly lessonsAttended?: readonly LessonAttended[] | undefined;
  readonly participants?: readonly ParticipantWithTrials[] | undefined;
  readonly parents?: readonly Parent[] | undefined;
  readonly regions?: readonly Region[] | undefined;
  readonly venues?: readonly Venue[] | undefined;
  readonly regionsPlanning?: readonly Region[] | undefined;
  readonly schools?: readonly School[] | undefined;
  readonly competencies?: readonly Competency[] | undefined;
  readonly driveTimes?: readonly DriveTime[] | undefined;
  readonly agreements?: readonly Agreement[] | undefined;
  readonly agreementsOfVenues?: readonly Agreement[] | undefined;
  readonly confirmationsOfLessons?: readonly Confirmation[] | undefined;
  readonly regulations?: readonly RegionalRegulation[] | undefined;
}

/**
 * All services over a few records, for the tests of an application.
 *
 * A check that needs a list that is not given fails with `Unavailable`, which names it; records are verified as those of
 * any source are.
 *
 * @example
 * import * as Effect from "effect/Effect";
 * import { checkLinkForwarding, layerForTests } from "upm-rules/effect";
 *
 * const lesson = { id: "l", venue: "v", school: "s", competency: "17", date: "2020-11-16" };
 * const layer = layerForTests({ lessons: [{ lesson, timeZone: "Asia/Tomsk", region: "r" }] });
 * const { findings } = await Effect.runPromise(Effect.provide(checkLinkForwarding({ lesson: "l" }), layer));
 * findings[0]?.clause // => "V.link-forwarded"
 *
 * @since 0.1.0
 * @public
 */
export function layerForTests(
  records: RecordsForTests,
  options: SourcesOptions = {},
): Layer.Layer<OutsideFacts> {
  const { regulation = upm2020 } = options;
  const sources = {
    lessons: answering(records.lessons, readings.lessons),
    lessonsAttended: answering(records.lessonsAttended, readings.lessonsAttended),
    participants: answering(records.participants, readings.participants),
    parents: answering(records.parents, readings.parents),
    regions: answering(records.regions, readings.regions),
    venues: answering(records.venues, readings.venues),
    regionsPlanning: answering(records.regionsPlanning, readings.regionsPlanning),
    schools: answering(records.schools, readings.schools),
    competencies: answering(records.competencies, readings.competencies),
    driveTimes: answering(records.driveTimes, readings.driveTimes),
    agreements: answering(records.agreements, readings.agreements),
    agreementsOfVenues: answering(records.agreementsOfVenues, readings.agreementsOfVenues),
    confirmationsOfLessons: answering(records.confirmationsOfLessons, readings.confirmationsOfLessons),
    regulations: answering(records.regulations, regulationReading(regulation)),
  } satisfies { readonly [S in keyof Sources]: unknown };
  return layerOfSources(sources, options);
}

/** A source that has just these records. */
function answering<Key, Found>(
  records: readonly Found[] | undefined,
  { identity, belongsTo }: Reading<Key, Found>,
): ((keys: readonly Key[]) => readonly Found[]) | undefined {
  if (records === undefined) return undefined;
  return (keys) => {
    const asked = new Set(keys.map(identity));
    return records.filter((record) => belongsTo(record).some((id) => asked.has(id)));
  };
}
