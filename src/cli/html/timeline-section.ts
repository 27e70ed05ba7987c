import { html, type Markup } from "./markup.js";
import type { PageOf } from "./page-of.js";
import { owedDuties } from "./stage-deadlines.js";
import { timelineChart } from "./timeline-chart.js";
import { zoneTable } from "./zone-table.js";

/** The seven stages: when their deadlines are, in which zone, and how their duties stand. */
export function timelineSection(page: PageOf): Markup {
  const { labels } = page;
  const duties = owedDuties(page.board);
  const content =
    duties.length === 0
      ? html`<p>${labels.noDuties}</p>`
      : html`<p class="note">${labels.timelineText}</p>
${timelineChart(duties, page)}${zoneTable(duties, page)}`;
  return html`<section id="stages" aria-labelledby="stages-heading">
<h2 id="stages-heading">${labels.timeline}</h2>
${content}</section>
`;
}
