/** Bundles the playground with the published form of the package. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { build, type Plugin } from "vite";
import { licencesOf } from "../scripts/licences.ts";
import { unpackPackage } from "./packed-package.ts";
import { packageFile, root, siteFolder, workFolder } from "./project.ts";

const source = join(root, "site/playground");
const out = join(siteFolder, "playground");

/** What the bundles may be made of, as paths from the root of the project. */
const permitted = [
  /^site\/playground\//,
  new RegExp(`^\\.generated/site/published/node_modules/${packageFile.name}/dist/esm/`),
  /^node_modules\/(?:preact|effect|date-fns-tz)\//,
];

/** Resolves the package by its name to the unpacked one, by its `exports`; anything that would be a source of it fails. */
function publishedPackage(folder: string, seen: Set<string>): Plugin {
  return {
    name: "published-package",
    enforce: "pre",
    async resolveId(id) {
      if (id !== packageFile.name && !id.startsWith(`${packageFile.name}/`)) return null;
      // As if a file of that folder imported it; Vite wants one that is there.
      return await this.resolve(id, join(folder, "package.json"), { skipSelf: true });
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        for (const id of chunk.moduleIds.filter(isAbsolute)) seen.add(pathFromRoot(id));
      }
      const strangers = [...seen].filter((path) => !permitted.some((pattern) => pattern.test(path)));
      if (strangers.length > 0)
        this.error(`the playground may not contain ${strangers.slice(0, 5).join(", ")}`);
    },
  };
}

function pathFromRoot(id: string): string {
  return relative(root, id.replace(/\?.*$/, "")).replaceAll("\\", "/");
}

/** A classic script, since browsers load no modules from a page that was opened as a file. */
async function bundle(name: string, entry: string, plugin: Plugin): Promise<void> {
  await build({
    configFile: false,
    root: source,
    logLevel: "warn",
    plugins: [plugin],
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: out,
      emptyOutDir: false,
      target: "es2022",
      lib: {
        entry: join(source, entry),
        formats: ["iife"],
        name: "upmRules",
        fileName: () => `${name}.js`,
      },
    },
  });
}

const examples = {
  "broken-in-ten-ways.json": "examples/small/broken-in-ten-ways.json",
  "festival.json": "examples/festival/festival.json",
};

/** Writes the playground. */
export async function writePlayground(): Promise<void> {
  const seen = new Set<string>();
  const plugin = publishedPackage(unpackPackage(), seen);
  await bundle("playground", "playground.tsx", plugin);
  await bundle("regulation-comparison", "amendment/regulation-comparison.ts", plugin);
  await bundle("festival-check", "festival/festival-check.ts", plugin);
  mkdirSync(join(out, "examples"));
  for (const name of ["index.html", "playground.css"]) copyFileSync(join(source, name), join(out, name));
  for (const [name, path] of Object.entries(examples)) {
    copyFileSync(join(root, path), join(out, "examples", name));
  }
  writeFileSync(join(out, "licences.txt"), licencesOf([...seen].map((path) => join(root, path))));
  // For the test that the playground is made of the published package.
  writeFileSync(
    join(workFolder, "playground-modules.json"),
    `${JSON.stringify([...seen].sort(), null, 2)}\n`,
  );
}
