/** Builds the site into site/dist: the reference and the guides, then the playground. */
import { rmSync } from "node:fs";
import { writePlayground } from "./playground.ts";
import { siteFolder, workFolder } from "./project.ts";
import { writeReference } from "./reference.ts";

rmSync(siteFolder, { recursive: true, force: true });
rmSync(workFolder, { recursive: true, force: true });
await writeReference();
await writePlayground();
