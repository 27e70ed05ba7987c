import process from "node:process";

/** A terminal that text is printed on. */
export interface Terminal {
  readonly columns: number;
  readonly rows: number;
  readonly colours: boolean;
}

/** What a terminal that does not say how large it is most often is. */
const usual = { columns: 80, rows: 24 };

/** The terminal that standard output is, if it is one. */
export function outputTerminal(): Terminal | undefined {
  const { stdout, env } = process;
  if (!stdout.isTTY) return undefined;
  return {
    columns: stdout.columns || usual.columns,
    rows: stdout.rows || usual.rows,
    colours: !env["NO_COLOR"] && env["TERM"] !== "dumb",
  };
}
