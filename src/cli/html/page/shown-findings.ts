import { type FindingStatus, weights } from "../../../verdict/finding.js";
import { element } from "./element.js";

/** What the findings are narrowed down to; empty is any. */
export interface Wanted {
  /** All of these, anywhere in the name of the organisation or in the finding. */
  readonly words: readonly string[];
  /** A kind of organisation, or the place of one. */
  readonly who: string;
  /** A status, or a weight. */
  readonly status: string;
  /** The place of a clause, or a stage as `stage-5`. */
  readonly clause: string;
  /** The place of a region. */
  readonly region: string;
}

interface Finding {
  readonly row: HTMLTableRowElement;
  /** All that it can be searched by; worked out at the first search. */
  text?: string;
}

interface Table {
  readonly element: HTMLElement;
  readonly findings: readonly Finding[];
  shown: number;
}

interface Organisation {
  readonly element: HTMLElement;
  readonly place: string;
  readonly name: string;
  readonly tables: readonly Table[];
}

/** Text as it is compared: letters that people write for each other are the same. */
export function comparable(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll("ё", "е");
}

/** The findings of the page, of which those are shown that are wanted. */
export class ShownFindings {
  private readonly organisations: readonly Organisation[];
  private readonly status = element("shown");
  private readonly nothing = element("nothing-shown");
  private readonly all: number;

  constructor() {
    this.organisations = Array.from(
      document.querySelectorAll<HTMLElement>(".organisation"),
      (section, place) => ({
        element: section,
        place: String(place),
        name: section.querySelector("h3")?.textContent ?? "",
        tables: Array.from(section.querySelectorAll<HTMLElement>(".rows"), tableOf),
      }),
    );
    this.all = this.organisations
      .flatMap(({ tables }) => tables)
      .reduce((sum, { findings }) => sum + findings.length, 0);
  }

  show(wanted: Wanted): void {
    let shown = 0;
    for (const organisation of this.organisations) shown += showOf(organisation, wanted);
    this.nothing.hidden = shown > 0;
    const text = this.status.dataset["text"] ?? "";
    this.status.textContent = text.replace("{shown}", String(shown)).replace("{all}", String(this.all));
    this.status.classList.toggle("some", shown < this.all);
  }
}

function tableOf(table: HTMLElement): Table {
  const findings = Array.from(table.querySelectorAll<HTMLTableRowElement>("tbody tr"), (row) => ({ row }));
  return { element: table, findings, shown: findings.length };
}

function showOf(organisation: Organisation, wanted: Wanted): number {
  const { who } = wanted;
  const isWanted = who === "" || who === organisation.place || who === organisation.element.dataset["kind"];
  let shown = 0;
  if (isWanted) for (const table of organisation.tables) shown += showIn(table, organisation, wanted);
  hide(organisation.element, shown === 0);
  return shown;
}

/** Rows of a table that is hidden whole stay as they are: they are gone through when it is shown again. */
function showIn(table: Table, organisation: Organisation, wanted: Wanted): number {
  const hits = table.findings.filter((finding) => isHit(finding, organisation, wanted));
  hide(table.element, hits.length === 0);
  if (hits.length === 0) return 0;
  const shown = new Set(hits);
  for (const finding of table.findings) hide(finding.row, !shown.has(finding));
  if (table.shown !== hits.length) table.element.dataset["rows"] = String(hits.length);
  table.shown = hits.length;
  return hits.length;
}

/** What changes nothing is not written, or the browser would look at all rows anew. */
function hide(one: HTMLElement, hidden: boolean): void {
  if (one.hidden !== hidden) one.hidden = hidden;
}

function isHit(finding: Finding, { name }: Organisation, { words, status, clause, region }: Wanted): boolean {
  const { row } = finding;
  const { className, dataset } = row;
  if (status !== "" && status !== className && status !== weights[className as FindingStatus]) return false;
  if (clause !== "" && clause !== dataset["clause"] && clause !== `stage-${dataset["stage"]}`) return false;
  if (region !== "" && region !== dataset["region"]) return false;
  if (words.length === 0) return true;
  finding.text ??= comparable(`${name} ${Array.from(row.cells, (cell) => cell.textContent).join(" ")}`);
  const { text } = finding;
  return words.every((word) => text.includes(word));
}
