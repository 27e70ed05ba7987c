/** A row of a Markdown table. A line in a cell, such as between alternatives, is no border. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
