import * as Effect from "effect/Effect";
import type * as Layer from "effect/Layer";
import { TestClock } from "effect/testing";
import { describe, expect, it } from "vitest";
import { createUpmRules } from "../../../src/sdk/create-upm-rules.js";
import { layerForTests } from "../../../src/services/layer-for-tests.js";
import { layerOfSources } from "../../../src/services/layer-of-sources.js";
import type { OutsideFacts } from "../../../src/services/outside-facts.js";
import type { SourcesOptions } from "../../../src/services/sources.js";
import { driveTable } from "../../../src/services/travel-times/drive-table.js";
import { osrm } from "../../../src/services/travel-times/osrm.js";
import { straightLine } from "../../../src/services/travel-times/straight-line.js";
import type { TravelTimesFrom } from "../../../src/services/travel-times/travel-times-from.js";
import { valhalla } from "../../../src/services/travel-times/valhalla.js";
import { checkCandidateSchool } from "../../../src/stages/2-candidate-schools/effect.js";
import { checkAgreement } from "../../../src/stages/3-agreement/effect.js";
import type { Verdict } from "../../../src/verdict/verdict.js";
import { afterAll, records } from "./college-in-komi.js";
import { countedSources } from "./counted-sources.js";
import { fakeFetch, fakeValhalla } from "./fake-fetch.js";
import { onTestClock } from "./on-test-clock.js";

const ids = { venue: "college", school: "school-1" };
const url = "http://engine";

/** What is found of the drive, by each of the checks that ask for it, with Effect and by the client. */
async function driveFound(
  origin: TravelTimesFrom,
  layerOver: (options: SourcesOptions) => Layer.Layer<OutsideFacts> = (options) =>
    layerForTests(records, options),
  asked = ids,
): Promise<readonly unknown[]> {
  const options = { travelTimes: [origin] };
  const layer = layerOver(options);
  const checked = (check: Effect.Effect<Verdict, unknown, OutsideFacts>) =>
    onTestClock(
      Effect.andThen(TestClock.setTime(Date.parse(afterAll)), check).pipe(
        Effect.provide(layer),
        Effect.orDie,
      ),
    );
  const client = createUpmRules(countedSources().sources, { ...options, now: () => new Date(afterAll) });
  const verdicts: readonly Verdict[] = [
    await checked(checkCandidateSchool(asked)),
    await checked(checkAgreement(asked)),
    await client.candidateSchool.check(asked),
    await client.agreement.check(asked),
  ];
  await client.dispose();
  return verdicts.map(({ outcome, findings }) => ({
    outcome,
    drive: findings
      .filter(({ clause }) => clause === "II.drive-time")
      .map((found) => ("details" in found ? found.details : found.status)),
  }));
}

const fourTimes = (one: unknown) => [one, one, one, one];
const tooFar = (drive: unknown, source: string) =>
  fourTimes({ outcome: "refused", drive: [{ competencies: ["R5"], drive, limit: 1800, source }] });
const near = fourTimes({ outcome: "allowed", drive: [] });
const valhallaSaying = (seconds: number | null) =>
  valhalla({ url, fetch: fakeValhalla(() => seconds).fetch });
const osrmSaying = (seconds: number | null) => {
  const text = JSON.stringify({ code: "Ok", durations: [[seconds]] });
  return osrm({ url, fetch: fakeFetch(() => ({ status: 200, text })).fetch });
};

describe("a school that is too far", () => {
  it.each<[string, TravelTimesFrom, unknown]>([
    ["valhalla", valhallaSaying(1801), 1801],
    ["valhalla", valhallaSaying(1800.5), 1801],
    ["valhalla", valhallaSaying(null), "unreachable"],
    ["osrm", osrmSaying(1800.5), 1801],
    ["osrm", osrmSaying(null), "unreachable"],
    ["table", driveTable([{ ...ids, seconds: 1801 }]), 1801],
    ["table", driveTable([{ ...ids, seconds: "unreachable" }]), "unreachable"],
  ])("is refused with the origin of the time: %s", async (source, origin, drive) => {
    expect(await driveFound(origin)).toStrictEqual(tooFar(drive, source));
  });

  it("is refused by a straight line, with the bound", async () => {
    // A kilometre or so, on foot.
    const far = { ...ids, school: "school-100" };
    const overSources = (options: SourcesOptions) => layerOfSources(countedSources().sources, options);
    const found = await driveFound(straightLine({ topSpeedKmh: 1 }), overSources, far);
    const atLeast: unknown = expect.toSatisfy((seconds: number) => seconds > 1800 && seconds < 10_000);
    expect(found).toStrictEqual(tooFar({ atLeast }, "straight-line"));
  });
});

describe("a school that is near enough", () => {
  it.each<[string, TravelTimesFrom]>([
    ["valhalla", valhallaSaying(1800.49)],
    ["osrm", osrmSaying(1799.5)],
    ["table", driveTable([{ ...ids, seconds: 1800 }])],
  ])("is allowed: %s", async (_, origin) => {
    expect(await driveFound(origin)).toStrictEqual(near);
  });

  it("is so by the drive from the venue, however long the way back", async () => {
    const there = fakeValhalla((from, to) => (from === 0 && to === 1 ? 1800 : 5000));
    expect(await driveFound(valhalla({ url, fetch: there.fetch }))).toStrictEqual(near);
    const back = fakeValhalla((from, to) => (from === 0 && to === 1 ? 1801 : 5));
    expect(await driveFound(valhalla({ url, fetch: back.fetch }))).toStrictEqual(tooFar(1801, "valhalla"));
  });
});

describe("a drive that no origin knows", () => {
  it.each<[string, TravelTimesFrom]>([
    ["valhalla", valhalla({ url, fetch: fakeValhalla(() => ({ refused: 171 })).fetch })],
    ["straight-line", straightLine({ topSpeedKmh: 110 })],
    ["table", driveTable([])],
  ])("leaves the verdict undetermined, with no origin: %s", async (_, origin) => {
    expect(await driveFound(origin)).toStrictEqual(
      fourTimes({ outcome: "undetermined", drive: ["unknown"] }),
    );
  });
});
