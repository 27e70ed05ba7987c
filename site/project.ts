import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** The finished site. */
export const siteFolder = join(root, "site/dist");

/** What the build makes on its way. */
export const workFolder = join(root, ".generated/site");

interface Conditions {
  readonly types?: string;
  readonly import?: Conditions;
}

/** What the site needs to know of package.json. */
export const packageFile = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly name: string;
  readonly repository: { readonly url: string };
  readonly exports: Readonly<Record<string, Conditions>>;
};

/** Each entry point that has types, by the name that it is imported by, with its declarations. */
export const entryPoints: ReadonlyMap<string, string> = new Map(
  Object.entries(packageFile.exports).flatMap(([path, conditions]) => {
    const types = conditions.types ?? conditions.import?.types;
    return types === undefined ? [] : [[path.replace(".", packageFile.name), types] as const];
  }),
);
