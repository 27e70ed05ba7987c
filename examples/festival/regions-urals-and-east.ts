// The regions of the Urals, Siberia and the Far East. Towns, coordinates and zones are real.

import type { PlannedRegion } from "./planned-region.ts";

const computing = ["17", "39", "40"];
const food = ["32", "34", "35"];

export const uralsAndEast: readonly PlannedRegion[] = [
  {
    id: "RU-SVE",
    name: "Свердловская область",
    timeZone: "Asia/Yekaterinburg",
    firstLesson: "2020-11-09",
    // Confirmations a week ahead, so that the schools can order transport.
    amendments: { confirmationLeadDays: 7 },
    towns: [
      {
        id: "ekb",
        name: "Екатеринбург",
        lat: 56.8389,
        lon: 60.6057,
        radius: 5,
        schools: [2, 12, 37, 68, 80, 93, 110, 135, 154, 168, 177, 208],
      },
      {
        id: "ntg",
        name: "Нижний Тагил",
        lat: 57.9101,
        lon: 59.9813,
        radius: 3,
        schools: [7, 32, 44, 61, 95],
      },
      {
        id: "kmu",
        name: "Каменск-Уральский",
        lat: 56.4149,
        lon: 61.9189,
        radius: 2,
        schools: [3, 16, 22, 31],
      },
    ],
    venues: [
      {
        id: "venue-ekb-1",
        town: "ekb",
        name: "Техникум информатики и связи № 4, Екатеринбург",
        competencies: computing,
        reaches: ["kmu"],
      },
      {
        id: "venue-ekb-2",
        town: "ekb",
        name: "Колледж питания и сервиса № 5, Екатеринбург",
        competencies: food,
      },
      {
        id: "venue-ekb-3",
        town: "ekb",
        name: "Автомобильный техникум № 2, Екатеринбург",
        competencies: ["18", "33"],
        idle: true,
      },
      {
        id: "venue-ntg-1",
        town: "ntg",
        name: "Политехнический техникум № 3, Нижний Тагил",
        competencies: ["05", "18", "33"],
      },
    ],
  },
  {
    id: "RU-NVS",
    name: "Новосибирская область",
    timeZone: "Asia/Novosibirsk",
    firstLesson: "2020-11-06",
    towns: [
      {
        id: "nsk",
        name: "Новосибирск",
        lat: 55.0302,
        lon: 82.9204,
        radius: 5,
        schools: [12, 45, 74, 99, 112, 156, 172, 189, 196, 206],
      },
      { id: "brd", name: "Бердск", lat: 54.7583, lon: 83.1072, radius: 2, schools: [1, 4, 9, 11] },
    ],
    venues: [
      {
        id: "venue-nsk-1",
        town: "nsk",
        name: "Колледж вычислительной техники № 2, Новосибирск",
        competencies: computing,
        reaches: ["brd"],
      },
      {
        id: "venue-nsk-2",
        town: "nsk",
        name: "Технологический колледж питания № 1, Новосибирск",
        competencies: food,
      },
      { id: "venue-nsk-3", town: "nsk", name: "Медицинский колледж № 3, Новосибирск", competencies: ["41"] },
      {
        id: "venue-nsk-4",
        town: "nsk",
        name: "Колледж моды № 4, Новосибирск",
        competencies: ["31"],
        idle: true,
      },
    ],
  },
  {
    id: "RU-SA",
    name: "Республика Саха (Якутия)",
    timeZone: "Asia/Yakutsk",
    firstLesson: "2020-11-09",
    // Parcels travel slowly there in winter.
    amendments: { deliveryLeadDays: 4 },
    towns: [
      { id: "yks", name: "Якутск", lat: 62.0274, lon: 129.732, radius: 4, schools: [5, 14, 26, 31] },
      {
        id: "vrh",
        name: "Верхоянск",
        lat: 67.5506,
        lon: 133.3906,
        timeZone: "Asia/Vladivostok",
        radius: 0.5,
        schools: [1],
      },
      {
        id: "ust",
        name: "Усть-Нера",
        lat: 64.5667,
        lon: 143.2,
        timeZone: "Asia/Ust-Nera",
        radius: 0.7,
        schools: [1, 2],
      },
      {
        id: "srk",
        name: "Среднеколымск",
        lat: 67.4583,
        lon: 153.7069,
        timeZone: "Asia/Srednekolymsk",
        radius: 0.8,
        schools: [1, 2],
      },
    ],
    venues: [
      {
        id: "venue-yks-1",
        town: "yks",
        name: "Колледж информатики и связи № 1, Якутск",
        competencies: ["05", ...computing],
        reaches: ["vrh", "ust"],
      },
      {
        id: "venue-yks-2",
        town: "yks",
        name: "Колледж красоты и моды № 2, Якутск",
        competencies: ["29", "31"],
      },
      {
        id: "venue-srk-1",
        town: "srk",
        name: "Политехнический колледж, филиал в Среднеколымске",
        competencies: ["05", "18"],
        reaches: ["ust"],
      },
    ],
  },
  {
    id: "RU-KAM",
    name: "Камчатский край",
    timeZone: "Asia/Kamchatka",
    firstLesson: "2020-12-03",
    // Its lessons are all in December, so it gave itself three more weeks for the plan.
    amendments: { planDeadline: "2020-11-20" },
    towns: [
      {
        id: "pkc",
        name: "Петропавловск-Камчатский",
        lat: 53.0241,
        lon: 158.6436,
        radius: 4,
        schools: [3, 11, 24, 33],
      },
      { id: "elz", name: "Елизово", lat: 53.1833, lon: 158.3833, radius: 1.5, schools: [1, 8] },
    ],
    venues: [
      {
        id: "venue-pkc-1",
        town: "pkc",
        name: "Колледж технологий и сервиса № 1, Петропавловск-Камчатский",
        competencies: ["17", "34"],
        reaches: ["elz"],
      },
    ],
  },
];
