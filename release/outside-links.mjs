import { visit } from "unist-util-visit";

/** @type {Map<string, Promise<string | undefined>>} */
const asked = new Map();

/**
 * Warns of links to elsewhere that are not whole `https` addresses; and, where it may ask, of those that do not answer.
 *
 * @param {{ ask: boolean }} options
 */
export default function outsideLinks({ ask }) {
  /**
   * @param {import("mdast").Root} page
   * @param {import("vfile").VFile} file
   */
  return async (page, file) => {
    /** @type {Array<import("mdast").Link | import("mdast").Definition | import("mdast").Image>} */
    const links = [];
    visit(page, ["link", "definition", "image"], (node) => {
      if ("url" in node && /^[a-z][a-z+.-]*:|^\/\//i.test(node.url) && !isOfExample(node.url))
        links.push(node);
    });
    for (const link of links) {
      const complaint = formOf(link.url) ?? (ask ? await answerOf(link.url) : undefined);
      if (complaint !== undefined) file.message(`${link.url} ${complaint}`, link.position, "outside-links");
    }
  };
}

/**
 * An example that the reader has started.
 *
 * @param {string} url
 */
function isOfExample(url) {
  return url.startsWith("http://localhost:402");
}

/** @param {string} url */
function formOf(url) {
  if (!URL.canParse(url)) return "is no whole address";
  const { protocol, hostname } = new URL(url);
  if (protocol !== "https:") return "should begin with https://";
  return hostname.includes(".") ? undefined : "names no host";
}

/** @param {string} url */
function answerOf(url) {
  const known = asked.get(url);
  if (known !== undefined) return known;
  const answer = fetch(url, { signal: AbortSignal.timeout(30_000) }).then(
    ({ ok, status }) => (ok ? undefined : `answers with ${status}`),
    (error) => `does not answer: ${error.cause?.message ?? error.message}`,
  );
  asked.set(url, answer);
  return answer;
}
