import { createHash } from "node:crypto";
import { rowsOfTable } from "./findings-section.js";
import { html, Markup } from "./markup.js";
import script from "./page/script.ts?inlined";
import style from "./page/style.css?inlined";
import type { PageOf } from "./page-of.js";

/** How high tables are before they are laid out: by their number of rows. */
const sizes = Array.from(
  { length: rowsOfTable },
  (_, index) => `[data-rows="${index + 1}"]{--rows:${index + 1}}`,
).join("");
const wholeStyle = `${style.trim()}${sizes}`;
const wholeScript = script.trim();

/** Nothing but this style and this script: no other code, no image, no request, no form that goes anywhere. */
const policy = [
  "default-src 'none'",
  `script-src '${hashOf(wholeScript)}'`,
  `style-src '${hashOf(wholeStyle)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** The head of the page. The policy comes first, so that it holds for all that follows. */
export function pageHead({ labels, report }: PageOf): Markup {
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${labels.title}, ${report.at.slice(0, 10)}</title>
<style>${new Markup(wholeStyle)}</style>
</head>
`;
}

/** The script, at the end of the page: what it works on is there by then. */
export function pageScript(): Markup {
  return html`<script>${new Markup(wholeScript)}</script>`;
}
