import { findingsSection } from "./findings-section.js";
import { heatMapSection } from "./heat-map.js";
import { html, type Markup } from "./markup.js";
import { pageHead, pageScript } from "./page-head.js";
import { type HtmlReportOf, type PageOf, pageOf } from "./page-of.js";
import { summarySection } from "./summary-section.js";
import { timelineSection } from "./timeline-section.js";

/** One self-contained page for a regional operator, in pieces. */
export function* htmlReport(given: HtmlReportOf): Generator<string, void, undefined> {
  for (const { text } of markupOf(pageOf(given))) yield text;
}

function* markupOf(page: PageOf): Generator<Markup, void, undefined> {
  const { labels } = page;
  yield html`<!doctype html>
<html lang="${page.lang}">
${pageHead(page)}<body>
<a class="skip" href="#findings-heading">${labels.skip}</a>
${header(page)}<main>
`;
  yield summarySection(page);
  yield timelineSection(page);
  yield heatMapSection(page);
  yield* findingsSection(page);
  yield html`</main>
<footer><p>${labels.end}</p></footer>
${pageScript()}
</body>
</html>
`;
}

function header({ labels, report, messages }: PageOf): Markup {
  const { headings } = messages.words;
  const links = [
    ["summary", headings.summary],
    ["stages", labels.timeline],
    ...(report.findings.length > 0 ? [["heat-map", labels.heatMap] as const] : []),
    ["findings", labels.findings],
  ] as const;
  return html`<header>
<h1>${labels.title}</h1>
<p>${labels.lead}</p>
<dl><div><dt>${headings.asOf}</dt><dd><time datetime="${report.at}">${messages.instantText(report.at, "UTC")}</time></dd></div>
<div><dt>${labels.regulation}</dt><dd>${labels.regulationText}</dd></div></dl>
<nav aria-label="${labels.contents}"><ul>${links.map(([id, text]) => html`<li><a href="#${id}">${text}</a></li>`)}</ul></nav>
</header>
`;
}
