// What remark checks of the pages: links to files and headings of this repository, and the form of links to elsewhere.
import { fileURLToPath } from "node:url";
import validateLinks from "remark-validate-links";
import outsideLinks from "./outside-links.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

export default {
  plugins: [
    // CHANGELOG.md is written with the first version.
    [
      validateLinks,
      { repository: "https://github.com/upm-rules/upm-rules", root, skipPathPatterns: [/\/CHANGELOG\.md$/] },
    ],
    [outsideLinks, { ask: process.env["UPM_ASK_OUTSIDE_LINKS"] === "1" }],
  ],
};
