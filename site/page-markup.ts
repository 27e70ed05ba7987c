/**
 * What TypeDoc's pages lack: a place to link to for each clause, links there, wide tables that can be scrolled by keyboard,
 * landmarks, and addresses that hold in every folder.
 */

/** A page with all of that. */
export function finishedPage(html: string, url: string): string {
  const ofClauses = { "guides/clauses.html": withClauseAnchors, "guides/readings.html": withClauseLinks }[
    url
  ];
  return withRelativeLinks(withLandmarks(withScrollableTables(ofClauses?.(html) ?? html)), url);
}

/** The first row about a clause gets its id. */
function withClauseAnchors(html: string): string {
  const seen = new Set<string>();
  return html.replaceAll(/<tr>(\s*<td><code>([IV]+\.[a-z-]+)<\/code><\/td>)/g, (row, cells, clause) => {
    if (seen.has(clause)) return row;
    seen.add(clause);
    return `<tr id="${clause}">${cells}`;
  });
}

/** What a reading decides can be looked up. */
function withClauseLinks(html: string): string {
  return html.replaceAll(/<code>([IV]+\.[a-z-]+)<\/code>/g, '<a href="clauses.html#$1">$&</a>');
}

function withScrollableTables(html: string): string {
  return html
    .replaceAll("<table>", '<div class="wide-table" tabindex="0" role="group" aria-label="Table"><table>')
    .replaceAll("</table>", "</table></div>")
    .replaceAll("<th></th>", "<td></td>");
}

function withLandmarks(html: string): string {
  return html
    .replace('<div class="col-content">', '<div class="col-content" role="main">')
    .replace('<div class="col-sidebar">', '<div class="col-sidebar" role="complementary">')
    .replace(' id="tsd-sidebar-links"', '$& aria-label="Other pages"')
    .replaceAll('<nav class="tsd-navigation">', '<nav class="tsd-navigation" aria-label="Pages">');
}

/** Links of the header are the same on every page, whatever its folder; a folder is no page where no server finds its index. */
function withRelativeLinks(html: string, url: string): string {
  const top = "../".repeat(url.split("/").length - 1);
  return html
    .replaceAll('href="playground/index.html"', `href="${top}playground/index.html"`)
    .replaceAll(
      /href="((?:\.\.?\/)+)(#[^"]*)?"/g,
      (_link, folder, anchor = "") => `href="${folder}index.html${anchor}"`,
    );
}
