import { element } from "./element.js";
import type { Filters, Selected } from "./filters.js";

/** The numbers of the heat map as buttons that show their findings, one stop of the Tab key for all of them. */
export class HeatMap {
  private readonly filters: Filters;
  private readonly buttons: ReadonlyArray<ReadonlyArray<HTMLButtonElement | undefined>>;
  private readonly clauses: readonly string[];
  private readonly countsAll = element<HTMLInputElement>("count-all");
  private stop: HTMLButtonElement | undefined;
  private pressed: HTMLButtonElement | undefined;

  constructor(table: HTMLTableElement, filters: Filters) {
    this.filters = filters;
    const headings = Array.from(table.querySelectorAll<HTMLElement>("th[data-clause]"));
    this.clauses = headings.map(({ dataset }) => dataset["clause"] ?? "");
    headings.forEach((heading, column) => {
      heading.id = `column-${column}`;
    });
    const [body] = table.tBodies;
    this.buttons = Array.from(body?.rows ?? [], (line, row) => this.buttonsOf(line, row));
    table.addEventListener("keydown", (event) => this.move(event));
    filters.onChange((selected) => this.press(selected));
    for (const id of ["count-all", "count-breaches"])
      element(id).addEventListener("change", () => this.stopAt(this.firstShown()));
    this.stopAt(this.firstShown());
  }

  private buttonsOf(line: HTMLTableRowElement, row: number): Array<HTMLButtonElement | undefined> {
    const [heading, ...cells] = Array.from(line.cells);
    if (heading !== undefined) heading.id = `row-${row}`;
    return cells.map((cell, column) => {
      if (cell.textContent === "") return undefined;
      const button = document.createElement("button");
      button.type = "button";
      button.id = `cell-${row}-${column}`;
      button.tabIndex = -1;
      button.setAttribute("aria-labelledby", `row-${row} column-${column} ${button.id}`);
      button.setAttribute("aria-pressed", "false");
      button.append(...cell.childNodes);
      button.addEventListener("click", () => this.choose(button, row, column));
      cell.append(button);
      return button;
    });
  }

  /** Shows the findings of a number below and goes there; of the pressed one, all findings again. */
  private choose(button: HTMLButtonElement, row: number, column: number): void {
    this.stopAt(button);
    if (button === this.pressed) {
      this.filters.select({});
      return;
    }
    const status = this.countsAll.checked ? "" : "breaches";
    this.filters.select({ region: String(row), clause: this.clauses[column] ?? "", status });
    element("findings-heading").focus();
  }

  private press({ region, clause }: Selected): void {
    const column = this.clauses.indexOf(clause);
    const now = region === "" ? undefined : this.buttons[Number(region)]?.[column];
    this.pressed?.setAttribute("aria-pressed", "false");
    now?.setAttribute("aria-pressed", "true");
    this.pressed = now;
  }

  private stopAt(button: HTMLButtonElement | undefined): void {
    if (this.stop !== undefined) this.stop.tabIndex = -1;
    if (button !== undefined) button.tabIndex = 0;
    this.stop = button;
  }

  private firstShown(): HTMLButtonElement | undefined {
    return this.buttons.flat().find((button) => button !== undefined && isShown(button));
  }

  /** Arrow keys go to the next number in their direction, Home and End to the first and the last of the row. */
  private move(event: KeyboardEvent): void {
    const next = this.nextOf(event);
    if (next === undefined) return;
    event.preventDefault();
    this.stopAt(next);
    next.focus();
  }

  private nextOf({ key, target }: KeyboardEvent): HTMLButtonElement | undefined {
    const row = this.buttons.findIndex((line) => line.includes(target as HTMLButtonElement));
    const line = this.buttons[row];
    if (line === undefined) return undefined;
    const column = line.indexOf(target as HTMLButtonElement);
    const inColumn = this.buttons.map((one) => one[column]);
    switch (key) {
      case "ArrowRight":
        return firstShownOf(line.slice(column + 1));
      case "ArrowLeft":
        return firstShownOf(line.slice(0, column).reverse());
      case "ArrowDown":
        return firstShownOf(inColumn.slice(row + 1));
      case "ArrowUp":
        return firstShownOf(inColumn.slice(0, row).reverse());
      case "Home":
        return firstShownOf(line);
      case "End":
        return firstShownOf([...line].reverse());
    }
    return undefined;
  }
}

function firstShownOf(buttons: ReadonlyArray<HTMLButtonElement | undefined>): HTMLButtonElement | undefined {
  return buttons.find((button) => button !== undefined && isShown(button));
}

/** The style leaves out numbers that are not counted now. */
function isShown(button: HTMLButtonElement): boolean {
  return button.getClientRects().length > 0;
}
