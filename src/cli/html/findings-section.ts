import { countsOf } from "../../festival/report.js";
import { clauseOf, clausePosition } from "../../regulation/clauses.js";
import type { Finding, Subject } from "../../verdict/finding.js";
import { countsText } from "../counts-text.js";
import { describedFinding } from "../described-finding.js";
import { findingsOf, type Group, groupsOf } from "../who-must-act.js";
import { filters } from "./filters.js";
import {
  isolatedOrganisation,
  isolatedSubject,
  withIsolatedDetails,
  withIsolatedNames,
} from "./isolated-names.js";
import { html, type Markup } from "./markup.js";
import type { PageOf } from "./page-of.js";

/**
 * The most rows of a table: browsers lay out a table whole, and leave out whole tables that are not in sight. So many take
 * no longer than a frame.
 */
export const rowsOfTable = 20;

/** The place of a finding's region among the regions of the summary. */
type PlaceOfRegion = (finding: Finding) => number | undefined;

/** All findings by who must act on them, most urgent first, in pieces. */
export function* findingsSection(page: PageOf): Generator<Markup, void, undefined> {
  const { labels, located, report, records, messages } = page;
  yield html`<section id="findings" aria-labelledby="findings-heading">
<h2 id="findings-heading" tabindex="-1">${labels.findings}</h2>
`;
  const groups = groupsOf(
    located.map(({ finding }) => finding),
    records,
  );
  if (groups.length === 0)
    yield html`<p class="nothing">${messages.words.headings.nothingFound}</p>
`;
  else yield filters(groups, page);
  const places = new Map(report.summary.byRegion.map(({ region }, index) => [region, index]));
  const regions = new Map(located.map(({ finding, region }) => [finding, region]));
  const placeOfRegion: PlaceOfRegion = (finding) => places.get(regions.get(finding) ?? "");
  for (const [index, group] of groups.entries()) yield* groupMarkup(group, index, placeOfRegion, page);
  yield html`</section>
`;
}

function* groupMarkup(
  group: Group,
  index: number,
  placeOfRegion: PlaceOfRegion,
  page: PageOf,
): Generator<Markup, void, undefined> {
  const { messages, records, labels } = page;
  const { organisation } = group;
  const name =
    organisation === undefined ? labels.unnamed : isolatedOrganisation(organisation, records, messages);
  const all = findingsOf(group);
  yield html`<section class="organisation" data-kind="${organisation?.actor ?? ""}">
<h3 id="who-${index}">${withIsolatedNames(name)}</h3>
<p class="note">${countsText(countsOf(all), messages)}${regionOf(group, page)}</p>
`;
  for (let from = 0; from < all.length; from += rowsOfTable) {
    const rows = all.slice(from, from + rowsOfTable);
    const caption =
      from > 0 &&
      html`<caption>${withIsolatedNames(labels.continued(name, from + 1, from + rows.length, all.length))}</caption>`;
    // A size for each number of rows, since the policy of the page allows no style of an element's own.
    yield html`<div class="rows" data-rows="${rows.length}"><table${from === 0 && html` aria-labelledby="who-${index}"`}>${caption}
<thead>${headingRow(page)}</thead>
<tbody>
${rows.map((finding) => row(finding, placeOfRegion(finding), page))}</tbody></table></div>
`;
  }
  yield html`</section>
`;
}

/** Of a venue or school, the region that it is in. */
function regionOf({ organisation }: Group, { records, nameOfRegion }: PageOf): Markup | undefined {
  if (organisation === undefined || organisation.actor === "regional-operator") return undefined;
  const place = organisation.actor === "venue" ? records.venue : records.school;
  const region = place(organisation.id)?.region;
  return region === undefined ? undefined : html` · ${withIsolatedNames(nameOfRegion(region))}`;
}

function headingRow({ labels, messages: { words } }: PageOf): Markup {
  const { clause, due, remedy } = words.headings;
  const headings = [labels.status, clause, labels.what, due, remedy];
  return html`<tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr>`;
}

function row(finding: Finding, region: number | undefined, page: PageOf): Markup {
  const { messages, records } = page;
  const { clause, status, due, timeZone, subject } = finding;
  const nameOf = (one: Subject) => isolatedSubject(one, records, messages);
  const { what, remedy } = describedFinding(withIsolatedDetails(finding), records, messages, nameOf);
  // The sentence starts with the name of its subject.
  const name = subject === undefined ? "" : nameOf(subject);
  const deadline =
    due !== undefined &&
    timeZone !== undefined &&
    html`<time datetime="${due}">${messages.deadlineText(due, timeZone)}</time>`;
  return html`<tr class="${status}" data-clause="${clausePosition(clause)}" data-stage="${clauseOf(clause).stage}" data-region="${region ?? ""}"><td>${messages.words.statuses[status]}</td><td><code>${clause}</code> ${messages.clauseTitle(clause)}</td><td><b>${withIsolatedNames(name)}</b>${withIsolatedNames(what.slice(name.length))}</td><td>${deadline || "–"}</td><td>${withIsolatedNames(remedy ?? "–")}</td></tr>
`;
}
