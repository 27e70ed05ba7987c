/** A script or style of the page as the text that stands in it; made by scripts/inlined-page-parts.ts. */
declare module "*?inlined" {
  const text: string;
  export default text;
}
