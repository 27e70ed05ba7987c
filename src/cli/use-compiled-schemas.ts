import * as SchemaJITCompiler from "effect/schema/SchemaJITCompiler";
import { useSchemaCompiler } from "../schema/schema-compiler.js";

/** The command brings its own Effect along, so that it knows this compiler; where code may not be made, it does without. */
export function useCompiledSchemas(): void {
  useSchemaCompiler(SchemaJITCompiler);
}
