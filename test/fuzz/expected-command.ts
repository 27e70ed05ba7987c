/** What a command line asks for, read a second time; undefined where it cannot be read at all. */
export interface Asked {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

const withValue = ["--at", "--lang", "--format", "--output", "--actor", "--previous", "--workers"];
const withoutValue = ["--exit-zero", "--all", "--help", "--version"];

/** Options may stand anywhere, as `--name value` or `--name=value`; the last of a name counts; after `--` there are none. */
export function askedBy(args: readonly string[]): Asked | undefined {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] as string;
    if (argument === "--") return { words: [...words, ...args.slice(index + 1)], options };
    if (argument === "-h") options.set("--help", "");
    else if (argument === "-" || !argument.startsWith("-")) words.push(argument);
    else {
      const [name = ""] = argument.split("=", 1);
      const hasValue = argument.includes("=");
      if (withoutValue.includes(name) && !hasValue) options.set(name, "");
      else if (!withValue.includes(name)) return undefined;
      else if (hasValue) options.set(name, argument.slice(name.length + 1));
      else {
        index += 1;
        const value = args[index];
        // What looks like an option is no value.
        if (value === undefined || (value.length > 1 && value.startsWith("-"))) return undefined;
        options.set(name, value);
      }
    }
  }
  return { words, options };
}

const taken: Readonly<Record<string, readonly string[]>> = {
  check: ["--at", "--lang", "--format", "--output", "--exit-zero", "--all", "--workers"],
  duties: ["--at", "--actor", "--lang", "--format", "--previous", "--all"],
  explain: ["--lang"],
  schema: [],
};

const formats: Readonly<Record<string, readonly string[]>> = {
  check: ["text", "json", "html", "junit", "lines"],
  duties: ["text", "json", "ics"],
};

/** Whether the command knows what it is asked: the command, its options with their values, the number of its operands. */
export function isKnown({ words, options }: Asked, isInstant: (text: string) => boolean): boolean {
  const [command = "", ...operands] = words;
  const takes = Object.hasOwn(taken, command) ? taken[command] : undefined;
  if (takes === undefined) return false;
  const least = command === "check" || command === "duties" ? 1 : 0;
  const most = command === "schema" ? 0 : 1;
  if (operands.length < least || operands.length > most) return false;
  return [...options].every(([name, value]) => {
    if (!takes.includes(name)) return false;
    if (name === "--lang") return value === "en" || value === "ru";
    if (name === "--format") return formats[command]?.includes(value) ?? false;
    if (name === "--at") return isInstant(value);
    if (name === "--previous") return options.get("--format") === "ics";
    if (name === "--workers") return /^(?:[1-9]|0[1-9]|[1-5]\d|6[0-4])$/.test(value);
    if (name === "--actor") return /^(?:region|venue|school):[\s\S]/.test(value);
    return name !== "--output" || (value !== "" && value !== "-");
  });
}
