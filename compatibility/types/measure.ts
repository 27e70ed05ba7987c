import { compile } from "./compile.ts";
import { type Leg, nameOf } from "./legs.ts";
import type { UserProjects } from "./user-projects.ts";

/** A leg and what the compiler said. */
export interface Measured extends Leg {
  readonly complaints: readonly string[];
}

const atATime = 2;

/** Compiles every leg, two at a time, and says how far it is; the order is that of the legs. */
export async function measure(
  legs: readonly Leg[],
  projects: UserProjects,
  say: (line: string) => void,
): Promise<readonly Measured[]> {
  const complaintsOf: (readonly string[])[] = [];
  let done = 0;
  const waiting = legs.entries();
  const worker = async () => {
    for (const [index, leg] of waiting) {
      const complaints = await compile(leg.compiler.command, projects.prepare(leg));
      complaintsOf[index] = complaints;
      done += 1;
      const found =
        complaints.length === 0 ? "holds" : `fails (errors: ${complaints.length}), first ${complaints[0]}`;
      say(`[${done}/${legs.length}] TypeScript ${leg.compiler.version}, ${nameOf(leg)}: ${found}`);
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return legs.map((leg, index) => ({ ...leg, complaints: complaintsOf[index] ?? [] }));
}
