/** The colours that the reader chose: kept under the name that the pages of the documentation use. */
const key = "tsd-theme";

export const themes = ["os", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(key);
    return themes.find((theme) => theme === kept) ?? "os";
  } catch {
    return "os"; // a browser that keeps nothing
  }
}

export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  try {
    localStorage.setItem(key, theme);
  } catch {
    // It holds for this visit.
  }
}
