/** Says after a build what a parent loads, and whose code that is. */
import { gzipSync } from "node:zlib";
import { minifySync, type Plugin, type Rolldown } from "vite";

/** Whose code a module is. The library alone brings date-fns and date-fns-tz. */
const owners: ReadonlyArray<readonly [owner: string, path: RegExp]> = [
  ["React", /\/node_modules\/(?:react|react-dom|scheduler)\//],
  ["upm-rules/messages/ru", /\/node_modules\/upm-rules\/.*messages/],
  ["upm-rules", /\/node_modules\/upm-rules\//],
  ["date-fns-tz and date-fns", /\/node_modules\/date-fns/],
  ["openapi-fetch", /\/node_modules\/openapi-fetch\//],
];

function ownerOf(id: string): string {
  return owners.find(([, path]) => path.test(id))?.[0] ?? "the page itself";
}

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;
const line = (bytes: number, what: string) => `${(bytes / 1000).toFixed(1).padStart(6)} kB  ${what}`;

/** Prints sizes in kB of 1000 bytes, gzipped. */
export function bundleCost(): Plugin {
  return {
    name: "bundle-cost",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        // A page loads one language.
        const loaded = Object.values(bundle).filter(({ fileName }) => !/\/en-/.test(fileName));
        const chunks = loaded.filter((output) => output.type === "chunk");
        const styles = loaded.filter((output) => output.type === "asset" && output.fileName.endsWith(".css"));
        const sizes = [
          ...chunks.map(({ fileName, code }) => [fileName, gzipped(code)] as const),
          ...styles.map(
            (style) => [style.fileName, "source" in style ? gzipped(String(style.source)) : 0] as const,
          ),
        ];
        console.log("\nWhat a parent loads, in Russian, gzipped:");
        for (const [fileName, size] of sizes) console.log(line(size, fileName));
        console.log(
          line(
            sizes.reduce((sum, [, size]) => sum + size, 0),
            "together",
          ),
        );
        console.log("\nWhose code that is, each minified and gzipped by itself:");
        for (const [owner, size] of sizesByOwner(chunks)) console.log(line(size, owner));
      },
    },
  };
}

/** What is left of each owner's modules when what nobody uses is gone. */
function sizesByOwner(chunks: readonly Rolldown.OutputChunk[]): ReadonlyMap<string, number> {
  const codes = new Map<string, string>();
  for (const { modules } of chunks) {
    for (const [id, { code }] of Object.entries(modules))
      codes.set(ownerOf(id), `${codes.get(ownerOf(id)) ?? ""}${code ?? ""}`);
  }
  return new Map([...codes].map(([owner, code]) => [owner, gzipped(minified(code))]));
}

/** Nothing of a part is used within it any more, and all of it is needed. */
function minified(part: string): string {
  const options = { compress: { unused: false }, mangle: { toplevel: true } };
  const { code, errors } = minifySync("part.js", part, options);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return code;
}
