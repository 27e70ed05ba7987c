import type { Actor } from "../../regulation/clause.js";
import { clauseOf, clausePosition } from "../../regulation/clauses.js";
import { type FindingStatus, weights } from "../../verdict/finding.js";
import type { Group } from "../who-must-act.js";
import { isolatedOrganisation, withMarksAroundNames } from "./isolated-names.js";
import { html, type Markup } from "./markup.js";
import type { PageOf } from "./page-of.js";
import { allStages } from "./stage-deadlines.js";
import { weightNames } from "./summary-section.js";

const statuses = Object.keys(weights) as FindingStatus[];
const actors: readonly Actor[] = ["regional-operator", "venue", "school"];

/** What narrows down the findings: of no use without the script, which shows it. */
export function filters(groups: readonly Group[], page: PageOf): Markup {
  const { labels, report, messages } = page;
  const { words } = messages;
  return html`<div class="filter-bar">
<div class="filters" id="filters" role="search" aria-label="${labels.filters}" hidden>
<label class="search">${labels.search}<input type="search" id="filter-search" placeholder="${labels.searchHint}" autocomplete="off" spellcheck="false"></label>
${select("who", words.headings.whoMustAct, organisations(groups, page), page)}
${select("status", labels.status, statusOptions(page), page)}
${select("clause", labels.stageOrClause, clauseOptions(page), page)}
${select(
  "region",
  labels.region,
  report.summary.byRegion.map(
    ({ region }, index) =>
      html`<option value="${index}">${withMarksAroundNames(page.nameOfRegion(region))}</option>`,
  ),
  page,
)}
<button type="button" id="filter-reset">${labels.reset}</button>
</div>
<p id="shown" role="status" data-text="${labels.shown}">${shownText(report.findings.length, labels.shown)}</p>
</div>
<p id="nothing-shown" hidden>${labels.nothingShown}</p>
`;
}

function shownText(count: number, text: string): string {
  return text.replace("{shown}", String(count)).replace("{all}", String(count));
}

function select(
  name: string,
  label: string,
  options: Markup | readonly Markup[],
  { labels }: PageOf,
): Markup {
  return html`<label>${label}<select id="filter-${name}"><option value="">${labels.any}</option>
${options}</select></label>`;
}

/** Organisations by their place among the groups; all of a kind by that kind. */
function organisations(groups: readonly Group[], page: PageOf): readonly Markup[] {
  return actors.flatMap((actor) => {
    const options = groups.flatMap(({ organisation }, index) => {
      if (organisation?.actor !== actor) return [];
      const name = isolatedOrganisation(organisation, page.records, page.messages);
      return { name, option: html`<option value="${index}">${withMarksAroundNames(name)}</option>` };
    });
    if (options.length === 0) return [];
    const all = page.labels.everyone[actor];
    const byName = new Intl.Collator(page.lang, { numeric: true });
    const sorted = options.sort((a, b) => byName.compare(a.name, b.name)).map(({ option }) => option);
    return html`<optgroup label="${all}"><option value="${actor}">${all}</option>${sorted}</optgroup>
`;
  });
}

function statusOptions({ report, messages: { words } }: PageOf): readonly Markup[] {
  const found = new Set(report.findings.map(({ status }) => status));
  return weightNames.flatMap((weight) => {
    const ofWeight = statuses.filter((status) => weights[status] === weight && found.has(status));
    if (ofWeight.length === 0) return [];
    const all = html`<option value="${weight}">${words.headings[weight]}</option>`;
    if (weight !== "breaches") return all;
    // The others have one status each, so that their weight says as much.
    return [
      all,
      ...ofWeight.map((status) => html`<option value="${status}">— ${words.statuses[status]}</option>`),
    ];
  });
}

function clauseOptions({ report, messages: { words, clauseTitle } }: PageOf): readonly Markup[] {
  return allStages.flatMap((stage) => {
    const ofStage = report.summary.byClause.filter(({ clause }) => clauseOf(clause).stage === stage);
    if (ofStage.length === 0) return [];
    const options = ofStage.map(
      ({ clause }) =>
        html`<option value="${clausePosition(clause)}">${clause}: ${clauseTitle(clause)}</option>`,
    );
    return html`<optgroup label="${words.stages[stage]}"><option value="stage-${stage}">${words.stages[stage]}</option>${options}</optgroup>
`;
  });
}
