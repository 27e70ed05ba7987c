import type * as SchemaAST from "effect/SchemaAST";

/** What compiles Schemas to code: the module `effect/schema/SchemaJITCompiler` is one. */
interface SchemaCompiler {
  /** Has values of a Schema, by its AST, decoded by compiled code from now on. */
  readonly enable: (ast: SchemaAST.AST) => void;
}

/** A Schema that documents are decoded by, and what takes up its compiled form. */
interface Compilable {
  readonly ast: SchemaAST.AST;
  readonly takeUp: () => void;
}

const compilables: Compilable[] = [];

/** Makes a decoder now, and again once its Schema is compiled: one that is in use already would stay as it is. */
export function compilable<Decoder>(ast: SchemaAST.AST, makeDecoder: () => Decoder): () => Decoder {
  let decoder = makeDecoder();
  compilables.push({
    ast,
    takeUp: () => {
      decoder = makeDecoder();
    },
  });
  return () => decoder;
}

/**
 * Has documents decoded by code that Effect's Schema compiler makes of their Schemas, several times as fast; answers
 * whether it could.
 *
 * The compiler is not a stable part of Effect, so that an application hands it over, if its version of Effect has one. Where
 * it is none, or the platform forbids code made at run time (workerd, a strict content security policy), decoding stays as
 * it is. Either way it gives the same festivals and the same issues. Call it before documents are decoded.
 *
 * @example
 * import * as SchemaJITCompiler from "effect/schema/SchemaJITCompiler";
 * import { useSchemaCompiler } from "upm-rules/schema";
 *
 * useSchemaCompiler(SchemaJITCompiler) // => true
 * useSchemaCompiler({}) // => false
 *
 * @since 0.1.0
 * @public
 */
export function useSchemaCompiler(compiler: unknown): boolean {
  const { enable } = (compiler ?? {}) as Partial<SchemaCompiler>;
  if (typeof enable !== "function" || !mayMakeCode()) return false;
  try {
    for (const { ast } of compilables) enable(ast);
  } catch {
    // A compiler of another version, whose Schemas are not these.
    return false;
  }
  for (const { takeUp } of compilables) takeUp();
  return true;
}

/** Whether the platform lets code be made at run time. */
function mayMakeCode(): boolean {
  try {
    return new Function("return true")() === true;
  } catch {
    return false;
  }
}
