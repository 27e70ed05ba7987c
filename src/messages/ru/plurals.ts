/** A noun after one, after two to four, and after any other whole number: 1 день, 2 дня, 5 дней. */
export type Forms = readonly [one: string, few: string, many: string];

const rules = /* @__PURE__ */ new Intl.PluralRules("ru");

/** A whole number with its noun. */
export function counted(count: number, [one, few, many]: Forms): string {
  const form = rules.select(count);
  return `${count} ${form === "one" ? one : form === "few" ? few : many}`;
}
