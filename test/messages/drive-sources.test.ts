import { describe, expect, it } from "vitest";
import * as en from "../../src/entries/messages-en.ts";
import * as ru from "../../src/entries/messages-ru.ts";
import type { KnownDetails } from "../../src/verdict/details.ts";

type Drive = KnownDetails["II.drive-time"]["drive"];

const finding = (drive: Drive, source?: string) =>
  ({
    clause: "II.drive-time",
    status: "violated",
    actor: "regional-operator",
    details: { competencies: ["R5"], drive, limit: 1800, ...(source !== undefined && { source }) },
  }) as const;

/** A source as findings name it, and how each language says it: beside the time, where the sentences have `%`. */
const sources: ReadonlyArray<readonly [source: string | undefined, english: string, russian: string]> = [
  [undefined, "", ""],
  ["table", " (by a table of drive times)", " (по таблице времени в пути)"],
  ["straight-line", " (by the straight line between them)", " (по прямой между ними)"],
  ["valhalla", " (by Valhalla)", " (по расчёту Valhalla)"],
  ["osrm", " (by OSRM)", " (по расчёту OSRM)"],
  // An application's own is named as it names itself, even as every object names something.
  ["2GIS", " (by 2GIS)", " (по данным «2GIS»)"],
  ["constructor", " (by constructor)", " (по данным «constructor»)"],
  ["__proto__", " (by __proto__)", " (по данным «__proto__»)"],
];

describe.each(sources)("a drive whose time came from %j", (source, english, russian) => {
  it.each<readonly [Drive, english: string, russian: string]>([
    [
      2120,
      "the drive from the venue to the school takes 35 minutes 20 seconds%; no more than 30 minutes is allowed",
      "дорога до неё от площадки занимает 35 минут 20 секунд%, а допускается не больше 30 минут",
    ],
    [
      { atLeast: 1861 },
      "the drive from the venue to the school takes at least 31 minutes 1 second%; no more than 30 minutes is allowed",
      "дорога до неё от площадки занимает не меньше 31 минуты 1 секунды%, а допускается не больше 30 минут",
    ],
    ["unreachable", "the school cannot be reached from the venue%", "добраться до неё от площадки нельзя%"],
  ])("of %j", (drive, road, inRussian) => {
    expect(en.describe(finding(drive, source)).what).toBe(
      `Goods have to be delivered for competency R5, but ${road.replace("%", english)}. The regional operator answers for this.`,
    );
    expect(ru.describe(finding(drive, source)).what).toBe(
      `Для компетенции R5 в школу нужно доставлять оборудование или расходные материалы, но ${inRussian.replace("%", russian)}. За это отвечает региональный оператор.`,
    );
  });
});
