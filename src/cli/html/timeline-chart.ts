import { grouped } from "../../festival/grouped.js";
import type { Stage } from "../../regulation/clause.js";
import { binOf, type DateAxis, dateAxis, placeOnAxis, shortDate, ticksOf } from "./date-axis.js";
import { html, type Markup } from "./markup.js";
import type { PageOf } from "./page-of.js";
import {
  allStages,
  millisecondsOfDay,
  type OwedDuty,
  type Standings,
  standings,
  standingsOf,
} from "./stage-deadlines.js";

const laneHeight = 44;
/** What the mark above an overdue bar needs. */
const headroom = 10;
/** What is there is seen, however little it is. */
const leastHeight = 2;

interface Chart {
  readonly axis: DateAxis;
  /** As of when, in days since 1970 with fractions. */
  readonly asOf: number;
  readonly date: (day: number) => string;
  readonly page: PageOf;
}

/** A lane for each stage: on which days its deadlines lie, and how their duties stand. */
export function timelineChart(duties: readonly OwedDuty[], page: PageOf): Markup {
  const asOf = Date.parse(page.report.at) / millisecondsOfDay;
  const axis = dateAxis(
    duties.map(({ day }) => day),
    asOf,
  );
  const chart: Chart = { axis, asOf, date: shortDate(page.lang, axis), page };
  return html`<svg class="defs" width="0" height="0" aria-hidden="true"><defs>
<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-back" width="5" height="5"/><rect class="hatch-line" width="2" height="5"/></pattern>
<path id="late" d="M-5 8L5 8L0 0Z"/>
</defs></svg>
<div class="timeline">
${allStages.map((stage) => lane(stage, duties, chart))}
<div class="axis-label"></div>${axisLane(chart)}
</div>
${legend(page)}
`;
}

function lane(stage: Stage, duties: readonly OwedDuty[], chart: Chart): Markup {
  const { messages, labels } = chart.page;
  const ofStage = duties.filter((duty) => duty.stage === stage);
  const title = messages.words.stages[stage];
  const counts = ofStage.length === 0 ? labels.noDuties : standingsText(standingsOf(ofStage), chart.page);
  const days = ofStage.map(({ day }) => day).sort((a, b) => a - b);
  const first = days[0];
  const last = days.at(-1);
  const label =
    first === undefined || last === undefined
      ? `${title}: ${labels.noDuties}`
      : labels.chartOf(title, chart.date(first), chart.date(last), counts);
  return html`<div class="lane-label"><h3>${title}</h3><p>${counts}</p></div>
<svg class="lane" width="100%" height="${laneHeight}" role="img" aria-label="${label}">
${gridLines(chart)}${bars(ofStage, chart)}</svg>
`;
}

function bars(duties: readonly OwedDuty[], chart: Chart): readonly Markup[] {
  const bins = grouped(duties.map((duty) => [binOf(chart.axis, duty.day), duty] as const));
  let most = 1;
  for (const { length } of bins.values()) most = Math.max(most, length);
  return [...bins].sort(([a], [b]) => a - b).map(([bin, inBin]) => bar(bin, inBin, most, chart));
}

/** One bar: what is done at the bottom, what is overdue on top, with a mark above. */
function bar(bin: number, duties: readonly OwedDuty[], most: number, { axis, date, page }: Chart): Markup {
  const counts = standingsOf(duties);
  const from = axis.first + bin * axis.daysOfBin;
  const days = axis.daysOfBin === 1 ? date(from) : `${date(from)} – ${date(from + axis.daysOfBin - 1)}`;
  const width = 100 / axis.bins;
  let top = laneHeight;
  const parts = [...standings].reverse().map((standing) => {
    if (counts[standing] === 0) return html``;
    const height = Math.max(leastHeight, (counts[standing] / most) * (laneHeight - headroom - 4));
    top -= height;
    return html`<rect class="${standing}" x="${round(placeOnAxis(axis, from) + width * 0.12)}%" y="${round(top)}" width="${round(width * 0.76)}%" height="${round(height)}"/>`;
  });
  const mark =
    counts.overdue > 0 &&
    html`<use href="#late" class="overdue" x="${round(placeOnAxis(axis, from) + width / 2)}%" y="${round(top - headroom)}"/>`;
  return html`<g><title>${days}: ${standingsText(counts, page)}</title>${parts}${mark}</g>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function gridLines({ axis, asOf }: Chart): readonly Markup[] {
  const lines = ticksOf(axis).map((day) => {
    const x = placeOnAxis(axis, day);
    return html`<line class="tick" x1="${x}%" x2="${x}%" y1="0" y2="100%"/>`;
  });
  const now = placeOnAxis(axis, asOf);
  if (now < 0 || now > 100) return lines;
  return [...lines, html`<line class="as-of" x1="${now}%" x2="${now}%" y1="0" y2="100%"/>`];
}

function axisLane({ axis, asOf, date, page: { labels } }: Chart): Markup {
  const now = placeOnAxis(axis, asOf);
  const ticks = ticksOf(axis).map(
    (day) =>
      html`<text class="date" x="${placeOnAxis(axis, day)}%" y="14" text-anchor="${anchorAt(placeOnAxis(axis, day))}">${date(day)}</text>`,
  );
  // Beyond the deadlines the mark stands at the edge and points there.
  const before = now < 0 ? "← " : "";
  const after = now > 100 ? " →" : "";
  const place = Math.min(100, Math.max(0, now));
  return html`<svg class="axis" width="100%" height="34" aria-hidden="true">${ticks}
<text class="as-of" x="${place}%" y="30" text-anchor="${anchorAt(place)}">${before}${labels.asOf} ${date(Math.floor(asOf))}${after}</text></svg>`;
}

/** Text at the edges does not reach over them. */
function anchorAt(place: number): string {
  if (place < 10) return "start";
  return place > 90 ? "end" : "middle";
}

/** How many duties stand where, in words. */
export function standingsText(counts: Standings, { messages: { words }, labels }: PageOf): string {
  const all = standings.reduce((sum, standing) => sum + counts[standing], 0);
  const open = standings.filter((standing) => standing !== "done" && counts[standing] > 0);
  return [
    ...open.map((standing) => `${words.dutyStates[standing]} ${counts[standing]}`),
    labels.doneOf(counts.done, all),
  ].join(", ");
}

function legend({ messages: { words } }: PageOf): Markup {
  const items = standings.map(
    (standing) =>
      html`<li><svg width="14" height="20" aria-hidden="true"><rect class="${standing}" x="2" y="10" width="10" height="10"/>${
        standing === "overdue" && html`<use href="#late" class="overdue" x="7" y="0"/>`
      }</svg> ${words.dutyStates[standing]}</li>`,
  );
  return html`<ul class="legend">${items}</ul>`;
}
