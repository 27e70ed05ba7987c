import { grouped } from "../../festival/grouped.js";
import { moments as english } from "../../messages/en/moments.js";
import { bareDeadlineIn, placeOf } from "../../messages/moments.js";
import { moments as russian } from "../../messages/ru/moments.js";
import { html, type Markup } from "./markup.js";
import type { PageOf } from "./page-of.js";
import { allStages, type OwedDuty, standings, standingsOf, zonesOf } from "./stage-deadlines.js";

const momentsIn = { en: english, ru: russian };

/** The deadlines of each stage in each zone, in local time, and how their duties stand. */
export function zoneTable(duties: readonly OwedDuty[], page: PageOf): Markup {
  const { labels, messages, report, lang } = page;
  const cells = grouped(duties.map((duty) => [`${duty.stage} ${duty.timeZone}`, duty] as const));
  const rows = zonesOf(duties, report.at).map(
    (
      zone,
    ) => html`<tr><th scope="row">${placeOf(momentsIn[lang], zone)}<small>${zone}</small></th>${allStages.map(
      (stage) => cell(cells.get(`${stage} ${zone}`) ?? [], zone, page),
    )}</tr>
`,
  );
  const headings = allStages.map((stage) => html`<th scope="col">${messages.words.stages[stage]}</th>`);
  return html`<h3 id="zones-heading">${labels.byZone}</h3>
<div class="scroll" role="region" aria-labelledby="zones-heading" tabindex="0"><table class="zones" aria-labelledby="zones-heading">
<thead><tr><th scope="col">${labels.zone}</th>${headings}</tr></thead>
<tbody>
${rows}</tbody></table></div>
`;
}

function cell(duties: readonly OwedDuty[], zone: string, page: PageOf): Markup {
  if (duties.length === 0) return html`<td class="none">–</td>`;
  const { labels, messages, lang } = page;
  const dues = [...new Set(duties.map(({ due }) => due))].sort();
  const last = dues.at(-1) as string;
  const next = duties.reduce<string | undefined>(
    (first, { standing, due }) =>
      standing === "pending" && (first === undefined || due < first) ? due : first,
    undefined,
  );
  const text = (due: string) =>
    html`<time datetime="${due}">${bareDeadlineIn(momentsIn[lang], due, zone)}</time>`;
  const deadlines =
    dues.length === 1
      ? html`<p>${text(last)}</p>`
      : html`${next !== undefined && next !== last && html`<p><b>${labels.next}</b> ${text(next)}</p>`}<p><b>${labels.last}</b> ${text(last)}</p>`;
  const counts = standingsOf(duties);
  const open = standings
    .filter((standing) => standing !== "done" && counts[standing] > 0)
    .map(
      (standing) =>
        html`<li class="${standing}">${messages.words.dutyStates[standing]} ${counts[standing]}</li>`,
    );
  return html`<td>${deadlines}<ul>${open}<li>${labels.doneOf(counts.done, duties.length)}</li></ul></td>`;
}
