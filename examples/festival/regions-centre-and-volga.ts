// The regions of the centre and on the Volga. Towns, coordinates and zones are real.

import type { PlannedRegion } from "./planned-region.ts";

const MOSCOW = "Europe/Moscow";
const computing = ["17", "39", "40"];
const food = ["32", "34", "35"];

export const centreAndVolga: readonly PlannedRegion[] = [
  {
    id: "RU-MOS",
    name: "Московская область",
    timeZone: MOSCOW,
    firstLesson: "2020-11-06",
    towns: [
      { id: "khm", name: "Химки", lat: 55.8887, lon: 37.4305, radius: 3, schools: [2, 10, 14, 23, 30] },
      { id: "myt", name: "Мытищи", lat: 55.9105, lon: 37.7363, radius: 3, schools: [5, 9, 16, 25, 28] },
    ],
    venues: [
      {
        id: "venue-khm-1",
        town: "khm",
        name: "Политехнический колледж № 3, Химки",
        competencies: ["05", "18", "23"],
      },
      {
        id: "venue-myt-1",
        town: "myt",
        name: "Транспортный колледж № 2, Мытищи",
        competencies: ["18", "33"],
      },
    ],
  },
  {
    id: "RU-MOW",
    name: "Москва",
    timeZone: MOSCOW,
    firstLesson: "2020-11-06",
    towns: [
      {
        id: "msk",
        name: "Москва",
        lat: 55.7558,
        lon: 37.6173,
        radius: 8,
        schools: [17, 91, 109, 158, 218, 315, 444, 548, 627, 703, 856, 1060, 1223, 1430, 1547, 2009],
      },
    ],
    venues: [
      {
        id: "venue-msk-1",
        town: "msk",
        name: "Колледж информатики и связи № 101, Москва",
        competencies: computing,
      },
      {
        id: "venue-msk-2",
        town: "msk",
        name: "Колледж пищевых технологий № 102, Москва",
        competencies: food,
      },
      {
        id: "venue-msk-3",
        town: "msk",
        name: "Колледж индустрии красоты № 103, Москва",
        competencies: ["28", "29", "31"],
      },
      {
        id: "venue-msk-4",
        town: "msk",
        name: "Политехнический колледж № 104, Москва",
        competencies: ["18", "33"],
        idle: true,
      },
    ],
  },
  {
    id: "RU-TA",
    name: "Республика Татарстан",
    timeZone: MOSCOW,
    firstLesson: "2020-11-16",
    // Five working days; 6 November is the republic's own holiday.
    amendments: { leadCount: "working", nonWorkingDays: ["2020-11-04", "2020-11-06"] },
    towns: [
      {
        id: "kzn",
        name: "Казань",
        lat: 55.7963,
        lon: 49.1088,
        radius: 5,
        schools: [9, 18, 35, 52, 71, 98, 117, 143, 171],
      },
      {
        id: "chl",
        name: "Набережные Челны",
        lat: 55.7436,
        lon: 52.3958,
        radius: 4,
        schools: [6, 19, 27, 41, 58],
      },
    ],
    venues: [
      {
        id: "venue-kzn-1",
        town: "kzn",
        name: "Техникум информационных технологий № 2, Казань",
        competencies: computing,
      },
      { id: "venue-kzn-2", town: "kzn", name: "Колледж питания и торговли № 3, Казань", competencies: food },
      {
        id: "venue-kzn-3",
        town: "kzn",
        name: "Техникум робототехники № 5, Казань",
        competencies: ["05", "23"],
        idle: true,
      },
      {
        id: "venue-chl-1",
        town: "chl",
        name: "Автомобильный колледж № 2, Набережные Челны",
        competencies: ["18", "33"],
      },
    ],
  },
  {
    id: "RU-VGG",
    name: "Волгоградская область",
    timeZone: "Europe/Volgograd",
    firstLesson: "2020-11-06",
    towns: [
      {
        id: "vlg",
        name: "Волгоград",
        lat: 48.7071,
        lon: 44.5169,
        radius: 5,
        schools: [8, 19, 33, 51, 78, 85, 106, 117, 124],
      },
      { id: "vlz", name: "Волжский", lat: 48.7858, lon: 44.7797, radius: 2.5, schools: [2, 14, 30] },
      { id: "kms", name: "Камышин", lat: 50.0834, lon: 45.4074, radius: 2, schools: [5, 12, 17, 19] },
    ],
    venues: [
      {
        id: "venue-vlg-1",
        town: "vlg",
        name: "Педагогический колледж № 1, Волгоград",
        competencies: ["R4", "R21", "17"],
        reaches: ["kms"],
      },
      {
        id: "venue-vlg-2",
        town: "vlg",
        name: "Колледж красоты и дизайна № 4, Волгоград",
        competencies: ["28", "29"],
      },
      {
        id: "venue-vlz-1",
        town: "vlz",
        name: "Политехнический техникум № 2, Волжский",
        competencies: ["23", "39"],
        reaches: ["vlg"],
      },
    ],
  },
];
