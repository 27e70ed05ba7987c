// What stands within a page as text: an import that ends in `?inlined` is the file bundled and minified, for the build and
// for tests of the sources alike.
import { dirname, relative, resolve } from "node:path";
import { build, type Plugin } from "esbuild";

const ending = "?inlined";
/** Browsers that have what the page needs besides. */
const target = ["chrome111", "firefox121", "safari16.4"];

async function inlined(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    charset: "utf8",
    legalComments: "none",
    target,
  });
  const text = outputFiles[0]?.text ?? "";
  // Either would end the element that the text stands in, or open a comment there.
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`${file} cannot stand within a page`);
  return text;
}

/** For esbuild. */
export const inlinedPageParts: Plugin = {
  name: "inlined-page-parts",
  setup(context) {
    context.onResolve({ filter: /\?inlined$/ }, ({ path, resolveDir }) => {
      const file = resolve(resolveDir, path.slice(0, -ending.length));
      // This stands in the bundle: no folder of the machine, and an ending that no other plugin has ideas about.
      return { path: `${relative(process.cwd(), file)}${ending}`, namespace: "inlined", pluginData: file };
    });
    context.onLoad({ filter: /.*/, namespace: "inlined" }, async ({ pluginData }) => ({
      contents: await inlined(pluginData as string),
      loader: "text",
    }));
  },
};

/** For Vite, and so for Vitest. */
export const inlinedPagePartsInTests = {
  name: "inlined-page-parts",
  enforce: "pre" as const,
  resolveId(source: string, importer: string | undefined) {
    if (!source.endsWith(ending) || importer === undefined) return null;
    // Another ending here, for the same reason.
    return `\0${resolve(dirname(importer), source.slice(0, -ending.length))}.text`;
  },
  async load(id: string) {
    if (!id.startsWith("\0") || !id.endsWith(".text")) return null;
    return `export default ${JSON.stringify(await inlined(id.slice(1, -".text".length)))};`;
  },
};
