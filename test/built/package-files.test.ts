import { expect, it } from "vitest";
import { listDifferences, writtenByVersions } from "../../release/listed-files.ts";
import { packedPackage } from "../../release/packed-package.ts";
import { root } from "./user-project.ts";

it("packs the files that release/package-files.txt lists, each once; `npm run release:files` writes the list anew", async () => {
  const surroundings = { environment: process.env, signal: new AbortController().signal };
  const { files } = await packedPackage(root, surroundings);
  expect(files).not.toEqual([]);
  expect(listDifferences([...new Set([...files, writtenByVersions])])).toEqual([]);
});
