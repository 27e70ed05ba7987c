// The competencies of the example with their infrastructure lists. Names and codes are those of WorldSkills Russia in
// 2020; the lists are shortened to what a class would notice.

import type { Competency, InfrastructureItem } from "upm-rules";

type Item = readonly [
  item: string,
  kind: "equipment" | "consumable",
  quantity: number,
  per: "lesson" | "participant",
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

export const competencies: readonly Competency[] = [
  {
    id: "05",
    name: "Инженерный дизайн CAD",
    infrastructureList: [
      onSite("Компьютер с выходом в интернет", "equipment", 1, "participant"),
      onSite("Экран с колонками", "equipment", 1, "lesson"),
    ],
  },
  {
    id: "17",
    name: "Веб-технологии",
    infrastructureList: [
      onSite("Компьютер с выходом в интернет", "equipment", 1, "participant"),
      onSite("Экран с колонками", "equipment", 1, "lesson"),
    ],
  },
  {
    id: "18",
    name: "Электромонтаж",
    infrastructureList: [
      delivered("Учебный щит с выключателем и розеткой", "equipment", 5, "lesson"),
      delivered("Отвёртка индикаторная", "equipment", 1, "participant"),
      delivered("Провод монтажный, отрезок", "consumable", 3, "participant"),
      onSite("Экран с колонками", "equipment", 1, "lesson"),
    ],
  },
  {
    id: "23",
    name: "Мобильная робототехника",
    infrastructureList: [
      delivered("Набор для сборки робота", "equipment", 6, "lesson"),
      delivered("Элемент питания AA", "consumable", 24, "lesson"),
      onSite("Компьютер с выходом в интернет", "equipment", 6, "lesson"),
    ],
  },
  {
    id: "28",
    name: "Флористика",
    infrastructureList: [
      delivered("Срезанные цветы, набор", "consumable", 1, "participant"),
      delivered("Флористическая губка", "consumable", 1, "participant"),
      delivered("Секатор", "equipment", 4, "lesson"),
    ],
  },
  {
    id: "29",
    name: "Парикмахерское искусство",
    infrastructureList: [
      delivered("Голова-манекен", "equipment", 1, "participant"),
      delivered("Зажим для волос", "consumable", 4, "participant"),
      onSite("Экран с колонками", "equipment", 1, "lesson"),
    ],
  },
  {
    id: "31",
    name: "Технологии моды",
    infrastructureList: [
      delivered("Ткань, отрез", "consumable", 1, "participant"),
      delivered("Набор швейных игл", "consumable", 1, "participant"),
      delivered("Манекен портновский", "equipment", 2, "lesson"),
    ],
  },
  {
    id: "32",
    name: "Кондитерское дело",
    infrastructureList: [
      delivered("Заготовка печенья", "consumable", 3, "participant"),
      delivered("Глазурь в кондитерском мешке", "consumable", 1, "participant"),
      onSite("Экран с колонками", "equipment", 1, "lesson"),
    ],
  },
  {
    id: "33",
    name: "Ремонт и обслуживание легковых автомобилей",
    infrastructureList: [
      delivered("Ключ динамометрический", "equipment", 2, "lesson"),
      delivered("Макет колёсного узла", "equipment", 2, "lesson"),
      delivered("Перчатки рабочие, пара", "consumable", 1, "participant"),
    ],
  },
  {
    id: "34",
    name: "Поварское дело",
    infrastructureList: [
      delivered("Набор продуктов для салата", "consumable", 1, "participant"),
      delivered("Фартук одноразовый", "consumable", 1, "participant"),
      delivered("Доска разделочная с ножом", "equipment", 6, "lesson"),
      onSite("Экран с колонками", "equipment", 1, "lesson"),
    ],
  },
  {
    id: "35",
    name: "Ресторанный сервис",
    infrastructureList: [
      delivered("Комплект столовых приборов", "equipment", 6, "lesson"),
      delivered("Салфетка тканевая", "equipment", 2, "participant"),
    ],
  },
  {
    id: "39",
    name: "Сетевое и системное администрирование",
    infrastructureList: [onSite("Компьютер с выходом в интернет", "equipment", 1, "participant")],
  },
  {
    id: "40",
    name: "Графический дизайн",
    infrastructureList: [
      onSite("Компьютер с выходом в интернет", "equipment", 1, "participant"),
      onSite("Графический планшет", "equipment", 4, "lesson"),
    ],
  },
  {
    id: "41",
    name: "Медицинский и социальный уход",
    infrastructureList: [
      delivered("Тонометр механический", "equipment", 4, "lesson"),
      delivered("Бинт медицинский", "consumable", 2, "participant"),
      delivered("Перчатки смотровые, пара", "consumable", 2, "participant"),
    ],
  },
  // No infrastructure list: whether something must be delivered is unknown.
  { id: "R4", name: "Дошкольное воспитание" },
  {
    id: "R21",
    name: "Преподавание в младших классах",
    infrastructureList: [onSite("Экран с колонками", "equipment", 1, "lesson")],
  },
];

/** The list is there and marks nothing for delivery. */
export function needsNoDelivery(competency: string): boolean {
  return infrastructureList(competency)?.every((item) => !item.deliver) ?? false;
}

export function needsDelivery(competency: string): boolean {
  return infrastructureList(competency)?.some((item) => item.deliver) ?? false;
}

export function infrastructureList(competency: string): readonly InfrastructureItem[] | undefined {
  return competencies.find(({ id }) => id === competency)?.infrastructureList ?? undefined;
}
