/** The outputs of one start of a runtime, each as its digest; names start with the form, as in `ESM: JSON Schema`. */
export interface Start {
  readonly runtime: string;
  readonly hostZone: string;
  /** The forms that the runtime has. */
  readonly forms: readonly string[];
  readonly digests: Readonly<Record<string, string>>;
}

/** An output that is not what the first start has. */
export interface Difference {
  readonly runtime: string;
  readonly output: string;
  /** Of the first start: the output that it should be like. */
  readonly expected: string;
  readonly kind: "other" | "missing" | "unexpected";
  readonly hostZones: readonly string[];
}

/** Every output that differs from that of the first start; a form other than ESM is compared with ESM. */
export function differences([first, ...others]: readonly Start[]): readonly Difference[] {
  if (first === undefined) return [];
  const found = new Map<string, Difference>();
  const expected = new Map(Object.entries(first.digests).filter(([output]) => output.startsWith("ESM: ")));
  for (const start of [first, ...others]) {
    for (const output of new Set([...Object.keys(first.digests), ...Object.keys(start.digests)])) {
      const like = output.replace(/^[^:]*/, "ESM");
      if (!start.forms.includes(output.split(":")[0] ?? "")) continue;
      if (start.digests[output] === expected.get(like)) continue;
      const kind =
        start.digests[output] === undefined ? "missing" : expected.has(like) ? "other" : "unexpected";
      const key = `${start.runtime} ${kind} ${output}`;
      const hostZones = [...(found.get(key)?.hostZones ?? []), start.hostZone];
      found.set(key, { runtime: start.runtime, output, expected: like, kind, hostZones });
    }
  }
  return [...found.values()];
}

/** The first line in which two texts differ, of both. */
export function firstDifferingLine(expected: string, received: string): string {
  const [theirs, ours] = [expected.split("\n"), received.split("\n")];
  const index = theirs.findIndex((line, number) => line !== ours[number]);
  const at = index === -1 ? theirs.length : index;
  if (at >= theirs.length && at >= ours.length)
    return "The texts are the same: the output changes from start to start.";
  const line = (lines: readonly string[]) => lines[at]?.trim() ?? "(the text has ended)";
  return `line ${at + 1}\n    expected: ${line(theirs)}\n    received: ${line(ours)}`;
}
