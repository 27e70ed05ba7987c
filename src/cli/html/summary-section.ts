import { type Counts, noCounts, sumOf } from "../../festival/report.js";
import { clauseOf } from "../../regulation/clauses.js";
import { withIsolatedNames } from "./isolated-names.js";
import { html, type Markup } from "./markup.js";
import type { PageOf } from "./page-of.js";
import { allStages } from "./stage-deadlines.js";

export const weightNames = ["breaches", "unknown", "pending", "advice"] as const;

/** How things stand in numbers, in all and by region. */
export function summarySection(page: PageOf): Markup {
  const { labels, report, messages } = page;
  const { summary } = report;
  const { headings } = messages.words;
  const tiles = weightNames.map(
    (weight) =>
      html`<div class="${weight}"><dt>${headings[weight]}<small>${labels.weights[weight]}</small></dt><dd>${summary[weight]}</dd></div>`,
  );
  return html`<section id="summary" aria-labelledby="summary-heading">
<h2 id="summary-heading">${headings.summary}</h2>
${summary.byClause.length === 0 && html`<p class="nothing">${headings.nothingFound}</p>`}
<dl class="tiles">${tiles}</dl>
${summary.byClause.length > 0 && html`<div class="side-by-side">${regionTable(page)}${stageTable(page)}</div>`}</section>
`;
}

function regionTable({ report: { summary }, messages, nameOfRegion, labels }: PageOf): Markup {
  const { headings } = messages.words;
  const rows = summary.byRegion.map((counts) => ({ name: nameOfRegion(counts.region), counts }));
  return countTable("regions", headings.byRegion, labels.region, rows, headings);
}

function stageTable({ report: { summary }, messages: { words }, labels }: PageOf): Markup {
  const rows = allStages.map((stage) => {
    const ofStage = summary.byClause.filter(({ clause }) => clauseOf(clause).stage === stage);
    return { name: words.stages[stage], counts: ofStage.reduce<Counts>(sumOf, noCounts) };
  });
  return countTable("by-stage", labels.byStage, words.headings.stage, rows, words.headings);
}

interface RowOfCounts {
  readonly name: string;
  readonly counts: Counts;
}

type Headings = Readonly<Record<(typeof weightNames)[number], string>>;

function countTable(
  id: string,
  title: string,
  heading: string,
  rows: readonly RowOfCounts[],
  headings: Headings,
): Markup {
  const lines = rows.map(
    ({ name, counts }) => html`<tr><th scope="row">${withIsolatedNames(name)}</th>${countCells(counts)}</tr>
`,
  );
  return html`<div><h3 id="${id}-heading">${title}</h3>
<div class="scroll" role="region" aria-labelledby="${id}-heading" tabindex="0"><table class="counts" aria-labelledby="${id}-heading">
<thead><tr><th scope="col">${heading}</th>${countHeadings(headings)}</tr></thead>
<tbody>
${lines}</tbody></table></div></div>
`;
}

/** The headings over cells of counts. */
export function countHeadings(
  headings: Readonly<Record<(typeof weightNames)[number], string>>,
): readonly Markup[] {
  return weightNames.map((weight) => html`<th scope="col" class="number">${headings[weight]}</th>`);
}

/** A cell for each weight. */
export function countCells(counts: Counts): readonly Markup[] {
  return weightNames.map(
    (weight) =>
      html`<td class="number${counts[weight] === 0 ? " none" : ` ${weight}`}">${counts[weight]}</td>`,
  );
}
