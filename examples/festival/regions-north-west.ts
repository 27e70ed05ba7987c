// The regions of the north-west. Towns, coordinates and zones are real.

import type { PlannedRegion } from "./planned-region.ts";

const MOSCOW = "Europe/Moscow";
const computing = ["17", "39", "40"];
const food = ["32", "34", "35"];

export const northWest: readonly PlannedRegion[] = [
  {
    id: "RU-KGD",
    name: "Калининградская область",
    timeZone: "Europe/Kaliningrad",
    firstLesson: "2020-11-06",
    towns: [
      { id: "kgd", name: "Калининград", lat: 54.7104, lon: 20.4522, radius: 4, schools: [6, 13, 21, 40, 57] },
      { id: "chn", name: "Черняховск", lat: 54.6303, lon: 21.8125, radius: 1.5, schools: [1, 4, 6] },
    ],
    venues: [
      {
        id: "venue-kgd-1",
        town: "kgd",
        name: "Колледж информационных технологий № 1, Калининград",
        competencies: ["05", ...computing],
        reaches: ["chn"],
      },
      {
        id: "venue-kgd-2",
        town: "kgd",
        name: "Колледж питания и сервиса № 2, Калининград",
        competencies: food,
      },
    ],
  },
  {
    id: "RU-KR",
    name: "Республика Карелия",
    timeZone: MOSCOW,
    firstLesson: "2020-11-10",
    towns: [
      { id: "ptz", name: "Петрозаводск", lat: 61.7849, lon: 34.3469, radius: 4, schools: [9, 20, 36, 39] },
    ],
    venues: [
      {
        id: "venue-ptz-1",
        town: "ptz",
        name: "Педагогический колледж № 2, Петрозаводск",
        competencies: ["R4", "R21"],
      },
    ],
  },
  {
    id: "RU-MUR",
    name: "Мурманская область",
    timeZone: MOSCOW,
    firstLesson: "2020-12-01",
    towns: [{ id: "mrm", name: "Мурманск", lat: 68.9707, lon: 33.0749, radius: 3, schools: [23, 57] }],
    venues: [
      {
        id: "venue-mrm-1",
        town: "mrm",
        name: "Строительный колледж № 2, Мурманск",
        competencies: ["17", "18"],
        idle: true,
      },
    ],
  },
];
