import { promisify } from "node:util";
import { minify } from "terser";
import bundler, { type StatsModule } from "webpack";
import { type Bundler, filesOf, root } from "./bundle.ts";

const wholeLists = {
  modules: true,
  modulesSpace: Number.POSITIVE_INFINITY,
  nestedModules: true,
  nestedModulesSpace: Number.POSITIVE_INFINITY,
};

/** The modules that webpack has joined into one. */
function innermost(module: StatsModule): StatsModule[] {
  return module.modules === undefined ? [module] : module.modules.flatMap(innermost);
}

/** As webpack does by itself, which would start a thread for each program. */
async function minified(code: string): Promise<string> {
  return (await minify(code, { module: true, ecma: 2020, compress: { passes: 2 } })).code ?? "";
}

export const webpack: Bundler = {
  counted: "bytes of source",
  async bundle(source) {
    const compiler = bundler({
      mode: "production",
      context: root,
      entry: `data:text/javascript,${encodeURIComponent(source)}`,
      target: ["web", "es2022"],
      resolve: { tsconfig: false }, // not the paths of this repository's
      experiments: { outputModule: true },
      output: { module: true, chunkFormat: "module" },
      optimization: { minimize: false },
      performance: false,
    });
    compiler.hooks.shouldEmit.tap("nothing is written", () => false);
    const stats = await promisify(compiler.run.bind(compiler))();
    await promisify(compiler.close.bind(compiler))();
    if (stats === undefined || stats.hasErrors() || stats.hasWarnings())
      throw new Error(stats?.toString({ preset: "errors-warnings" }));
    const { modules = [] } = stats.toJson({ all: false, ...wholeLists });
    const assets = Object.values(stats.compilation.assets);
    const files = await Promise.all(assets.map((asset) => minified(String(asset.source()))));
    return {
      code: files.join(""),
      modules: filesOf(
        modules.flatMap(innermost).map(({ nameForCondition, size }) => [nameForCondition ?? "", size ?? 0]),
      ),
    };
  },
};
