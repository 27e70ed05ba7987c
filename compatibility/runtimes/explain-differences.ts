import { type Difference, firstDifferingLine } from "./differences.ts";
import type { Runtime } from "./runtimes.ts";
import { type Started, startOnce } from "./start-once.ts";
import type { UserFolder } from "./user-folder.ts";

/** More than this many are counted, not shown. */
const mostShown = 5;

/** What differs, for a person to read: which output, in which runtime and host zone, and the first line that does. */
export async function explained(
  found: readonly Difference[],
  first: Started,
  runtimes: readonly Runtime[],
  user: UserFolder,
): Promise<string> {
  const shown = found.slice(0, mostShown);
  const byId = new Map(runtimes.map((runtime) => [runtime.id, runtime]));
  const wanted = shown.flatMap(({ output, expected }) => [output, expected]);
  const startedAgain = new Map<string, Promise<Started>>();
  const textOf = async (id: string, hostZone: string, output: string) => {
    const key = `${id} ${hostZone}`;
    const again = startedAgain.get(key) ?? startOnce(byId.get(id) as Runtime, hostZone, user, wanted);
    startedAgain.set(key, again);
    return (await again).texts[output] ?? "";
  };
  const lines = [];
  for (const { runtime, output, expected, kind, hostZones } of shown) {
    lines.push(`${output}\n  ${runtime}, host zones ${hostZones.join(", ")}`);
    if (kind === "other") {
      const expectedText = await textOf(first.runtime, first.hostZone, expected);
      const text = await textOf(runtime, hostZones[0] ?? "", output);
      lines.push(`  not as ${expected} of ${first.runtime}, host zone ${first.hostZone}:`);
      lines.push(`  ${firstDifferingLine(expectedText, text)}`);
    } else {
      lines.push(kind === "missing" ? "  is missing" : `  is there, and in ${first.runtime} it is not`);
    }
  }
  if (found.length > shown.length) lines.push(`and ${found.length - shown.length} more`);
  return lines.join("\n");
}
