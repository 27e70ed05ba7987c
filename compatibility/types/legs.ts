import type { Compiler } from "./pinned-versions.ts";

/** What of the package is tried: all that needs no Effect, or the entries that do. */
export type Part = "root" | "effect";

/** How a user's project finds modules. */
export interface Resolution {
  readonly name: string;
  readonly options: { readonly module: string; readonly moduleResolution: string };
  /** Where its sources stand: with the endings that Node tells modules by, or without. */
  readonly sources: "by-ending" | "bundled";
  /** Whether it takes `import … = require(…)`. */
  readonly takesRequire: boolean;
}

const nodes = ["node16", "nodenext"].map(
  (name): Resolution => ({
    name,
    options: { module: name, moduleResolution: name },
    sources: "by-ending",
    takesRequire: true,
  }),
);
const bundler: Resolution = {
  name: "bundler",
  options: { module: "esnext", moduleResolution: "bundler" },
  sources: "bundled",
  takesRequire: false,
};
const preserved: Resolution = {
  name: "bundler, modules preserved",
  options: { module: "preserve", moduleResolution: "bundler" },
  sources: "bundled",
  takesRequire: true,
};

export const resolutions: Readonly<Record<Part, readonly Resolution[]>> = {
  root: [...nodes, bundler, preserved],
  effect: [...nodes, bundler],
};

/** One compilation of a user's project. */
export interface Leg {
  readonly compiler: Compiler;
  readonly part: Part;
  readonly resolution: Resolution;
  readonly exactOptionalPropertyTypes: boolean;
  readonly skipLibCheck: boolean;
}

/** Every compilation by these compilers. Of the root, no library is skipped. */
export function legsOf(compilers: readonly Compiler[]): readonly Leg[] {
  const ways: readonly { readonly part: Part; readonly skipLibCheck: boolean }[] = [
    { part: "root", skipLibCheck: false },
    { part: "effect", skipLibCheck: false },
    { part: "effect", skipLibCheck: true },
  ];
  return compilers.flatMap((compiler) =>
    ways.flatMap((way) =>
      resolutions[way.part].flatMap((resolution) =>
        [true, false].map((exactOptionalPropertyTypes) => ({
          compiler,
          ...way,
          resolution,
          exactOptionalPropertyTypes,
        })),
      ),
    ),
  );
}

/** The compiler's options: the strictest, with nothing in sight that the part does not need. */
export function compilerOptions({
  part,
  resolution,
  exactOptionalPropertyTypes,
  skipLibCheck,
}: Omit<Leg, "compiler">) {
  return {
    ...resolution.options,
    strict: true,
    exactOptionalPropertyTypes,
    skipLibCheck,
    target: "es2022",
    lib: part === "root" ? ["es2022"] : ["es2022", "dom"],
    types: [],
    noEmit: true,
  };
}

/** The leg in words, for whoever waits. */
export function nameOf({
  part,
  resolution,
  exactOptionalPropertyTypes,
  skipLibCheck,
}: Omit<Leg, "compiler">): string {
  return [
    part === "root" ? "root and messages" : "Effect entries",
    resolution.name,
    ...(exactOptionalPropertyTypes ? ["exactOptionalPropertyTypes"] : []),
    ...(skipLibCheck ? ["skipLibCheck"] : []),
  ].join(", ");
}
