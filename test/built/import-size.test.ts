import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";

const root = new URL("../..", import.meta.url).pathname;

async function bundled(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root }, // `upm-rules` is found by its own name
    bundle: true,
    format: "esm",
    minify: true,
    platform: "browser",
    tsconfigRaw: {}, // not the paths of this repository's
    metafile: true,
    write: false,
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
  return { bytes, inputs: Object.keys(metafile.inputs) };
}

it("costs a page at most 5 kB to ask one question", async () => {
  const { bytes, inputs } = await bundled(
    'import { canConfirmParticipant } from "upm-rules"; console.log(canConfirmParticipant);',
  );
  expect(inputs.filter((input) => input.includes("node_modules/effect/"))).toEqual([]);
  expect(inputs).toContain("dist/esm/index.js");
  expect(bytes).toBeLessThanOrEqual(5000);
});
