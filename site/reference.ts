/** The reference of every entry point and the guides, as one site. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  Application,
  Comment,
  Converter,
  KindRouter,
  PageEvent,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
} from "typedoc";
import { writeGuides } from "./guides.ts";
import { finishedPage } from "./page-markup.ts";
import { entryPoints, root, siteFolder, workFolder } from "./project.ts";

/** The source of an entry point, which has the doc comments, by its declarations in the package. */
function sourceOf(name: string, declarations: string): string {
  const source = declarations.replace(/^\.\/dist\/esm\//, "src/").replace(/\.d\.ts$/, ".ts");
  if (!existsSync(join(root, source))) throw new Error(`${name}: its source was looked for in ${source}`);
  return join(root, source);
}

/** The names of entry points by the names that TypeDoc gives them: paths from src. */
const names = new Map(
  [...entryPoints].map(([name, declarations]) => [
    sourceOf(name, declarations).slice(join(root, "src/").length, -".ts".length),
    name,
  ]),
);

/** Addresses that a reader could guess: guides by their files, modules by what one imports. */
class SiteRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    if (!reflection.isDocument()) return super.getIdealBaseName(reflection);
    const file = /([^/]+)\.md$/.exec(reflection.project.files.getReflectionPath(reflection) ?? "")?.[1];
    return `guides/${(file ?? reflection.name).toLowerCase()}`;
  }
}

/** Names modules as they are imported, and has them say what the first comment of their file says. */
function nameModules(project: ProjectReflection): void {
  for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
    const name = names.get(module.name);
    if (name === undefined) throw new Error(`TypeDoc has a module ${module.name}, which is no entry point`);
    const text = readFileSync(join(root, "src", `${module.name}.ts`), "utf8");
    const said = /^\/\*\* (The[\s\S]+?) \*\//.exec(text)?.[1]?.replace(/\n \* ?/g, "\n");
    if (said !== undefined) module.comment = new Comment([{ kind: "text", text: said }]);
    module.name = name;
  }
}

/** Writes the pages; anything that TypeDoc warns of is an error. */
export async function writeReference(): Promise<void> {
  const guides = writeGuides(join(workFolder, "pages"));
  const application = await Application.bootstrapWithPlugins({
    options: join(root, "typedoc.json"),
    entryPoints: [...entryPoints].map(([name, declarations]) => sourceOf(name, declarations)),
    projectDocuments: guides,
    readme: join(workFolder, "pages/README.md"),
    out: siteFolder,
    customCss: join(root, "site/site.css"),
    favicon: join(root, "site/favicon.svg"),
    navigationLinks: { Playground: "playground/index.html" },
    sidebarLinks: { Playground: "playground/index.html" },
    router: "site",
  });
  application.renderer.defineRouter("site", SiteRouter);
  application.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => nameModules(project));
  application.renderer.on(PageEvent.END, (page) => {
    page.contents = finishedPage(page.contents ?? "", page.url);
  });
  const project = await application.convert();
  if (project !== undefined) {
    application.validate(project);
    if (project.getChildrenByKind(ReflectionKind.Module).length !== entryPoints.size) {
      throw new Error("not every entry point has become a module");
    }
    if (!application.logger.hasErrors()) await application.generateOutputs(project);
  }
  if (project === undefined || application.logger.hasErrors() || application.logger.hasWarnings()) {
    throw new Error("TypeDoc complained: see above");
  }
}
