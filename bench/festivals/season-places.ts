/** Regions and competencies of a generated season. */
import type { Amendments, Competency, InfrastructureItem } from "upm-rules";

export interface SeasonRegion {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly lat: number;
  readonly lon: number;
  /** Of every third school, where it is not the region's. */
  readonly schoolZone?: string;
  readonly amendments?: Amendments;
}

export const seasonRegions: readonly SeasonRegion[] = [
  { id: "RU-KGD", name: "Калининградская область", timeZone: "Europe/Kaliningrad", lat: 54.71, lon: 20.51 },
  {
    id: "RU-MOS",
    name: "Московская область",
    timeZone: "Europe/Moscow",
    lat: 55.82,
    lon: 37.33,
    amendments: { maxDriveMinutes: 45 },
  },
  { id: "RU-LEN", name: "Ленинградская область", timeZone: "Europe/Moscow", lat: 59.57, lon: 30.13 },
  {
    id: "RU-TA",
    name: "Республика Татарстан",
    timeZone: "Europe/Moscow",
    lat: 55.79,
    lon: 49.12,
    amendments: { leadCount: "working", nonWorkingDays: ["2020-11-04"] },
  },
  { id: "RU-VGG", name: "Волгоградская область", timeZone: "Europe/Volgograd", lat: 48.71, lon: 44.51 },
  { id: "RU-SAM", name: "Самарская область", timeZone: "Europe/Samara", lat: 53.2, lon: 50.15 },
  {
    id: "RU-SVE",
    name: "Свердловская область",
    timeZone: "Asia/Yekaterinburg",
    lat: 56.84,
    lon: 60.61,
    amendments: { confirmationLeadDays: 7 },
  },
  { id: "RU-BA", name: "Республика Башкортостан", timeZone: "Asia/Yekaterinburg", lat: 54.74, lon: 55.97 },
  {
    id: "RU-NVS",
    name: "Новосибирская область",
    timeZone: "Asia/Novosibirsk",
    lat: 55.03,
    lon: 82.92,
    amendments: { minDiagnosticTests: 2 },
  },
  { id: "RU-KYA", name: "Красноярский край", timeZone: "Asia/Krasnoyarsk", lat: 56.01, lon: 92.87 },
  {
    id: "RU-SA",
    name: "Республика Саха (Якутия)",
    timeZone: "Asia/Yakutsk",
    lat: 62.03,
    lon: 129.73,
    schoolZone: "Asia/Ust-Nera",
  },
  {
    id: "RU-KAM",
    name: "Камчатский край",
    timeZone: "Asia/Kamchatka",
    lat: 53.02,
    lon: 158.65,
    amendments: { planDeadline: "2020-11-20", maxEarlierTrials: 1 },
  },
];

type Item = readonly [
  item: string,
  kind: InfrastructureItem["kind"],
  quantity: number,
  per: InfrastructureItem["per"],
];

const delivered = (...[item, kind, quantity, per]: Item): InfrastructureItem => ({
  item,
  kind,
  quantity,
  per,
  deliver: true,
});
const onSite = (...[item, kind, quantity, per]: Item): InfrastructureItem => ({
  item,
  kind,
  quantity,
  per,
  deliver: false,
});
const screen = onSite("Экран с колонками", "equipment", 1, "lesson");
const computers = onSite("Компьютер с выходом в интернет", "equipment", 1, "participant");

/** What venues teach: most of it needs delivery. */
export const taught: readonly Competency[] = [
  { id: "17", name: "Веб-технологии", infrastructureList: [computers, screen] },
  {
    id: "18",
    name: "Электромонтаж",
    infrastructureList: [
      delivered("Учебный щит с выключателем и розеткой", "equipment", 5, "lesson"),
      delivered("Провод монтажный, отрезок", "consumable", 3, "participant"),
      screen,
    ],
  },
  {
    id: "23",
    name: "Мобильная робототехника",
    infrastructureList: [
      delivered("Набор для сборки робота", "equipment", 6, "lesson"),
      delivered("Элемент питания AA", "consumable", 24, "lesson"),
      computers,
    ],
  },
  {
    id: "28",
    name: "Флористика",
    infrastructureList: [
      delivered("Срезанные цветы, набор", "consumable", 1, "participant"),
      delivered("Секатор", "equipment", 4, "lesson"),
    ],
  },
  {
    id: "29",
    name: "Парикмахерское искусство",
    infrastructureList: [
      delivered("Голова-манекен", "equipment", 1, "participant"),
      delivered("Зажим для волос", "consumable", 4, "participant"),
      screen,
    ],
  },
  {
    id: "32",
    name: "Кондитерское дело",
    infrastructureList: [
      delivered("Заготовка печенья", "consumable", 3, "participant"),
      delivered("Глазурь в кондитерском мешке", "consumable", 1, "participant"),
    ],
  },
  {
    id: "34",
    name: "Поварское дело",
    infrastructureList: [
      delivered("Набор продуктов для салата", "consumable", 1, "participant"),
      delivered("Доска разделочная с ножом", "equipment", 6, "lesson"),
      screen,
    ],
  },
  { id: "40", name: "Графический дизайн", infrastructureList: [computers] },
  {
    id: "41",
    name: "Медицинский и социальный уход",
    infrastructureList: [
      delivered("Бинт марлевый", "consumable", 2, "participant"),
      delivered("Тонометр", "equipment", 5, "lesson"),
    ],
  },
];

/** Offered by some venues; without an infrastructure list. */
export const unlisted: Competency = { id: "R60", name: "Геопространственные технологии" };

/** Chosen by every region and offered by no venue. */
export const notOffered: Competency = {
  id: "39",
  name: "Сетевое администрирование",
  infrastructureList: [computers],
};

/** Chosen by no region. */
export const notChosen: Competency = { id: "R90", name: "Пчеловодство", infrastructureList: [] };

export const chosenCompetencies: readonly Competency[] = [...taught, unlisted, notOffered];

export const allCompetencies: readonly Competency[] = [...chosenCompetencies, notChosen];

export function competencyNamed(id: string): Competency {
  const found = allCompetencies.find((competency) => competency.id === id);
  if (found === undefined) throw new Error(`no competency ${id}`);
  return found;
}
