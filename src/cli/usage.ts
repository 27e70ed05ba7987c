import { parseArgs } from "node:util";
import { instantOf } from "../time/instant.js";

export const usage = `upm-rules: the rules of professional skills lessons (UPM), checked

  upm-rules check FILE|-      what a festival keeps and breaks: a document, or lines, of any length
      --at INSTANT            as of when, such as 2020-11-13T12:00+03:00; now where left out
      --lang en|ru            of the text; en where left out
      --format FORMAT         text, where left out; json, the report exactly; html, a page in one
                              file, to open and send on; junit, for CI systems; lines, a finding
                              a line, as they are found. Of a festival in lines there is no html
                              and no junit, text has the counts alone, and json takes memory for
                              all findings
      --all                   all of the text on a terminal, not the most urgent screenful
      --output FILE           write there instead of standard output
      --exit-zero             do not exit with 1 for breaches
      --workers N             threads for lines, 1 to 64; at most 2 where left out
  upm-rules convert FILE|-    a festival document as lines
      --output FILE           write there instead of standard output
  upm-rules duties FILE|-     who owes what by when, and where it stands
      --at INSTANT            as of when; now where left out
      --actor KIND:ID         of one only: region:ID (its operator), venue:ID or school:ID
      --lang en|ru            of the text; en where left out
      --format FORMAT         text, where left out; json; ics, a calendar with alarms
      --previous FILE         the calendar given out before, so that calendars learn what changed
      --all                   all of the text on a terminal
  upm-rules explain [CLAUSE]  the clauses, or one with its source, readings and an example
      --lang en|ru
  upm-rules schema            the JSON Schema of a festival document
  upm-rules --help            this page
  upm-rules --version

exit code: 0 no breach, 1 breaches, 2 bad usage, an invalid document or an output that cannot be written
`;

/** What the command was asked to do. */
export type Request =
  | { readonly command: "check"; readonly file: string; readonly options: CheckOptions }
  | { readonly command: "convert"; readonly file: string; readonly output: string | undefined }
  | { readonly command: "duties"; readonly file: string; readonly options: DutiesOptions }
  | { readonly command: "explain"; readonly clause: string | undefined; readonly lang: Language }
  | { readonly command: "schema" | "help" | "version" };

export type Language = "en" | "ru";

const checkFormats = ["text", "json", "html", "junit", "lines"] as const;
const dutiesFormats = ["text", "json", "ics"] as const;

export type CheckFormat = (typeof checkFormats)[number];

export interface CheckOptions {
  /** Epoch milliseconds; undefined is now. */
  readonly at: number | undefined;
  readonly lang: Language;
  readonly format: CheckFormat;
  readonly output: string | undefined;
  readonly exitZero: boolean;
  /** Whether a terminal gets all of the text, not the first screenful. */
  readonly all: boolean;
  /** How many threads read a file of lines; undefined is as many as are worth it, two at most. */
  readonly workers: number | undefined;
}

export interface DutiesOptions {
  /** Epoch milliseconds; undefined is now. */
  readonly at: number | undefined;
  readonly actor: ActorOption | undefined;
  readonly lang: Language;
  readonly format: (typeof dutiesFormats)[number];
  /** The file of the calendar given out before. */
  readonly previous: string | undefined;
  /** Whether a terminal gets all of the text, not the first screenful. */
  readonly all: boolean;
}

/** One regional operator (by its region), venue or school. */
export interface ActorOption {
  readonly kind: "region" | "venue" | "school";
  readonly id: string;
}

/** The command was called in a way that it does not know. */
export class BadUsage extends Error {
  override readonly name = "BadUsage";
}

const options = {
  at: { type: "string" },
  actor: { type: "string" },
  lang: { type: "string" },
  format: { type: "string" },
  output: { type: "string" },
  "exit-zero": { type: "boolean" },
  workers: { type: "string" },
  all: { type: "boolean" },
  previous: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** The options that each command takes. */
const taken: Readonly<Record<string, readonly string[]>> = {
  check: ["at", "lang", "format", "output", "exit-zero", "workers", "all"],
  convert: ["output"],
  duties: ["at", "actor", "lang", "format", "previous", "all"],
  explain: ["lang"],
  schema: [],
};

/** Reads the arguments of the command; throws `BadUsage` that names every mistake. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  if (values.help) return { command: "help" };
  if (values.version) return { command: "version" };
  const [command = "", ...operands] = positionals;
  const mistakes: string[] = [];
  const takenOptions = Object.hasOwn(taken, command) ? taken[command] : undefined;
  if (takenOptions === undefined)
    throw new BadUsage(command === "" ? "expected a command" : `there is no command ${quoted(command)}`);
  for (const name of Object.keys(values)) {
    if (!takenOptions.includes(name)) mistakes.push(`${command} takes no --${name}`);
  }
  const lang = oneOf("lang", values.lang, ["en", "ru"], mistakes) ?? "en";
  const formatOf = <F extends string>(formats: readonly F[]) =>
    oneOf("format", values.format, formats, mistakes);
  const checkFormat = (command === "check" ? formatOf(checkFormats) : undefined) ?? "text";
  const dutiesFormat = (command === "duties" ? formatOf(dutiesFormats) : undefined) ?? "text";
  const workers = values.workers === undefined ? undefined : threadsOf(values.workers, mistakes);
  const at = values.at === undefined ? undefined : instantOf(values.at);
  if (Number.isNaN(at))
    mistakes.push("--at expects an instant with an offset or Z, such as 2020-11-13T12:00+03:00");
  if (values.output === "" || values.output === "-")
    mistakes.push("--output expects the name of a file: without it, all goes to standard output");
  if (values.previous !== undefined && dutiesFormat !== "ics" && command === "duties")
    mistakes.push("--previous is the calendar given out before: it goes with --format ics");
  const actor = values.actor === undefined ? undefined : actorOf(values.actor, mistakes);
  const most = command === "schema" ? 0 : 1;
  if (operands.length > most)
    mistakes.push(`${command} takes ${most === 0 ? "no operand" : "one operand"}, not ${operands.length}`);
  const [operand] = operands;
  if (["check", "convert", "duties"].includes(command) && operand === undefined)
    mistakes.push(`${command} expects a file, or - for standard input`);
  if (mistakes.length > 0) throw new BadUsage(mistakes.join("\n"));
  if (command === "explain") return { command, clause: operand, lang };
  if (command === "schema") return { command };
  const file = operand as string;
  if (command === "convert") return { command, file, output: values.output };
  const { previous, all = false } = values;
  if (command === "duties")
    return { command, file, options: { at, actor, lang, format: dutiesFormat, previous, all } };
  const exitZero = values["exit-zero"] ?? false;
  return {
    command: "check",
    file,
    options: { at, lang, format: checkFormat, output: values.output, exitZero, all, workers },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Its messages name the option; what follows the first sentence is about Node.
    const message = error instanceof Error ? (error.message.split(/\.(?: |\n)/)[0] ?? "") : String(error);
    const [, withoutValue] = /^Option '(--\S+).*' argument (?:missing|is ambiguous)$/.exec(message) ?? [];
    throw new BadUsage(withoutValue === undefined ? message : `${withoutValue} expects a value`);
  }
}

function actorOf(text: string, mistakes: string[]): ActorOption | undefined {
  const [, kind, id] = /^(region|venue|school):(.+)$/s.exec(text) ?? [];
  if (kind === undefined || id === undefined) {
    mistakes.push(`--actor expects region:ID, venue:ID or school:ID, not ${quoted(text)}`);
    return undefined;
  }
  return { kind: kind as ActorOption["kind"], id };
}

function threadsOf(text: string, mistakes: string[]): number | undefined {
  const count = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= 64) return count;
  mistakes.push(`--workers expects a whole number from 1 to 64, not ${quoted(text)}`);
  return undefined;
}

function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly T[],
  mistakes: string[],
): T | undefined {
  const found = allowed.find((one) => one === value);
  if (value !== undefined && found === undefined)
    mistakes.push(`--${name} expects ${allowed.join(" or ")}, not ${quoted(value)}`);
  return found;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
