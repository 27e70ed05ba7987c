import type { LocatedFinding } from "../../festival/located-finding.js";
import type { Stage } from "../../regulation/clause.js";
import { type ClauseId, clauseOf, clausePosition } from "../../regulation/clauses.js";
import { isBreach } from "../../verdict/finding.js";
import { withIsolatedNames } from "./isolated-names.js";
import { html, type Markup } from "./markup.js";
import type { PageOf } from "./page-of.js";
import { allStages } from "./stage-deadlines.js";
import { countCells, countHeadings } from "./summary-section.js";

interface Cell {
  breaches: number;
  all: number;
}

const shades = [1, 2, 3, 4, 5] as const;

/** How many findings each region has by clause: as a table whose cells are shaded, and the script makes into buttons. */
export function heatMapSection(page: PageOf): Markup {
  const { labels, report } = page;
  const { byClause, byRegion } = report.summary;
  if (byClause.length === 0) return html``;
  const cells = cellsOf(page.located);
  const bounds: Bounds = {
    breaches: boundsOf([...cells.values()].map(({ breaches }) => breaches)),
    all: boundsOf([...cells.values()].map(({ all }) => all)),
  };
  const clauseIds = byClause.map(({ clause }) => clause);
  const rows = byRegion.map(({ region }) => {
    const name = withIsolatedNames(page.nameOfRegion(region));
    const numbers = clauseIds.map((clause) => cellMarkup(cells.get(`${clause} ${region}`), bounds));
    return html`<tr><th scope="row">${name}</th>${numbers}</tr>
`;
  });
  return html`<section id="heat-map" aria-labelledby="heat-map-heading">
<h2 id="heat-map-heading">${labels.heatMap}</h2>
<p class="note">${labels.heatMapText} <span class="with-script" hidden>${labels.heatMapHint}</span></p>
<a class="skip" href="#after-heat-map">${labels.skipHeatMap}</a>
<div class="heat-options">
<fieldset class="switch"><legend>${labels.countedBy}</legend>
<label><input type="radio" name="counted" id="count-breaches" checked> ${labels.breachesOnly}</label>
<label><input type="radio" name="counted" id="count-all"> ${labels.allFindings}</label></fieldset>
${shadesOf("breaches", bounds, page)}${shadesOf("all", bounds, page)}
</div>
<div class="scroll" role="region" aria-label="${labels.heatMapText}" tabindex="0"><table class="heat" aria-labelledby="heat-map-heading">
<thead>${stageRow(clauseIds, page)}
<tr>${clauseIds.map((clause) => html`<th scope="col" data-clause="${clausePosition(clause)}"><span>${clause}</span></th>`)}</tr></thead>
<tbody>
${rows}</tbody></table></div>
<div id="after-heat-map" tabindex="-1">${clauseTable(page)}</div>
</section>
`;
}

function cellsOf(located: readonly LocatedFinding[]): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { finding, region } of located) {
    const key = `${finding.clause} ${region}`;
    const cell = cells.get(key) ?? { breaches: 0, all: 0 };
    cells.set(key, cell);
    cell.all += 1;
    if (isBreach(finding)) cell.breaches += 1;
  }
  return cells;
}

/** The least number of each shade, of what is counted. */
type Bounds = Readonly<Record<keyof Cell, readonly number[]>>;

/** Each bound is so many times the one before that the last shade holds the greatest number. */
function boundsOf(counts: readonly number[]): readonly number[] {
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const factor = Math.max(2, Math.ceil(most ** (1 / shades.length)));
  return shades.map((_, index) => factor ** index);
}

function shadeOf(bounds: readonly number[], count: number): number {
  return bounds.filter((bound) => bound <= count).length;
}

function shadesOf(counted: keyof Cell, bounds: Bounds, { labels }: PageOf): Markup {
  const ranges = shades.map(
    (shade) => html`<span class="shade-${shade}">${rangeOf(bounds[counted], shade)}</span> `,
  );
  return html`<p class="shades of-${counted}">${labels.shades}: ${ranges}</p>`;
}

function rangeOf(bounds: readonly number[], shade: number): string {
  const from = bounds[shade - 1] as number;
  const next = bounds[shade];
  if (next === undefined) return `${from}+`;
  return next - 1 === from ? `${from}` : `${from}–${next - 1}`;
}

function cellMarkup(cell: Cell | undefined, bounds: Bounds): Markup {
  if (cell === undefined) return html`<td></td>`;
  const { breaches, all } = cell;
  const counted = breaches > 0 && html`<b>${breaches}</b>`;
  return html`<td class="b${shadeOf(bounds.breaches, breaches)} a${shadeOf(bounds.all, all)}">${counted}<i>${all}</i></td>`;
}

/** The stages over their clauses, after the corner. */
function stageRow(clauseIds: readonly ClauseId[], { labels }: PageOf): Markup {
  const stages = allStages.flatMap((stage: Stage) => {
    const columns = clauseIds.filter((clause) => clauseOf(clause).stage === stage);
    const [first] = columns;
    if (first === undefined) return [];
    return html`<th scope="colgroup" colspan="${columns.length}">${first.slice(0, first.indexOf("."))}</th>`;
  });
  return html`<tr><th scope="col" rowspan="2">${labels.region}</th>${stages}</tr>`;
}

/** The clauses with their titles, since columns have room for ids alone. */
function clauseTable({ report, messages, labels }: PageOf): Markup {
  const { headings } = messages.words;
  const rows = report.summary.byClause.map(
    (
      counts,
    ) => html`<tr><th scope="row"><code>${counts.clause}</code> ${messages.clauseTitle(counts.clause)}</th>${countCells(counts)}</tr>
`,
  );
  return html`<details><summary>${labels.clausesInWords}</summary>
<div class="scroll" role="region" aria-label="${labels.clausesInWords}" tabindex="0"><table class="counts" aria-label="${labels.clausesInWords}">
<thead><tr><th scope="col">${headings.clause}</th>${countHeadings(headings)}</tr></thead>
<tbody>
${rows}</tbody></table></div></details>
`;
}
