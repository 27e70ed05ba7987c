import { element } from "./element.js";
import { comparable, ShownFindings, type Wanted } from "./shown-findings.js";

const selects = ["who", "status", "clause", "region"] as const;
export type Selected = { readonly [S in (typeof selects)[number]]: string };

const any: Selected = { who: "", status: "", clause: "", region: "" };

/** The filters of the page; they show the findings that they ask for. */
export class Filters {
  private readonly findings = new ShownFindings();
  private readonly search = element<HTMLInputElement>("filter-search");
  private readonly listeners: Array<(selected: Selected) => void> = [];
  private isAsked = false;

  constructor() {
    const form = element("filters");
    form.hidden = false;
    form.addEventListener("input", () => this.ask());
    element("filter-reset").addEventListener("click", () => {
      this.select(any);
      this.search.focus();
    });
    // A browser may have kept what was chosen before the page was loaded again.
    if (this.search.value !== "" || selects.some((name) => selectOf(name).value !== "")) this.ask();
  }

  /** What is selected from now on, without words to search for. */
  select(selected: Partial<Selected>): void {
    this.search.value = "";
    for (const name of selects) selectOf(name).value = { ...any, ...selected }[name];
    this.show();
  }

  onChange(listener: (selected: Selected) => void): void {
    this.listeners.push(listener);
  }

  /** Shows what is asked for, once for all that is typed until the next frame. */
  private ask(): void {
    if (this.isAsked) return;
    this.isAsked = true;
    requestAnimationFrame(() => this.show());
  }

  private show(): void {
    this.isAsked = false;
    const wanted = this.wanted();
    this.findings.show(wanted);
    for (const listener of this.listeners) listener(wanted);
  }

  private wanted(): Wanted {
    const words = comparable(this.search.value)
      .split(/\s+/)
      .filter((word) => word !== "");
    const [who, status, clause, region] = selects.map((name) => selectOf(name).value) as [
      string,
      string,
      string,
      string,
    ];
    return { words, who, status, clause, region };
  }
}

function selectOf(name: (typeof selects)[number]): HTMLSelectElement {
  return element<HTMLSelectElement>(`filter-${name}`);
}
