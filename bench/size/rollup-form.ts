/** What Rollup and Rolldown have in common: how a program is given to them, and what they answer. */
import { type Bundle, filesOf, programFile } from "./bundle.ts";

/** A plugin that holds the program's text. */
export function programPlugin(source: string) {
  return {
    name: "program",
    resolveId: (id: string) => (id === programFile ? id : null),
    load: (id: string) => (id === programFile ? source : null),
  };
}

/** A warning ends the run: what cannot be resolved is left out with no more than that. */
export function onLog(level: string, { message }: { readonly message: string }): void {
  if (level === "warn") throw new Error(message);
}

type Output =
  | { readonly type: "asset" }
  | {
      readonly type: "chunk";
      readonly code: string;
      readonly modules: Readonly<Record<string, { readonly renderedLength: number }>>;
    };

export function bundleOf(output: readonly Output[]): Bundle {
  const chunks = output.filter((part) => part.type === "chunk");
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  return {
    code: chunks.map(({ code }) => code).join(""),
    // A module of which nothing is left is still listed.
    modules: filesOf(
      modules
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .map(([file, { renderedLength }]) => [file, renderedLength]),
    ),
  };
}
