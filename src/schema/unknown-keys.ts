import * as SchemaAST from "effect/SchemaAST";

/** Whether a value of the right types has, at any depth, a key that is not known. */
type HasUnknownKeys = (value: unknown) => boolean;

/**
 * Looks for keys that a Schema does not name, in values that it has accepted otherwise; undefined where there can be none.
 *
 * Effect's own look at them makes a set of the known keys for every object anew, which takes longer than all the rest.
 */
export function unknownKeysOf(ast: SchemaAST.AST): HasUnknownKeys | undefined {
  if (SchemaAST.isObjects(ast)) return inObject(ast);
  if (SchemaAST.isArrays(ast)) {
    const inEntry = ast.rest[0] && unknownKeysOf(ast.rest[0]);
    return inEntry && ((value) => Array.isArray(value) && value.some(inEntry));
  }
  // At most one of the alternatives is an object or a list; the others are values without keys.
  return SchemaAST.isUnion(ast)
    ? ast.types.map(unknownKeysOf).find((inOne) => inOne !== undefined)
    : undefined;
}

function inObject(ast: SchemaAST.Objects): HasUnknownKeys {
  const known = new Set(ast.propertySignatures.map(({ name }) => String(name)));
  const inner = ast.propertySignatures.flatMap(({ name, type }) => {
    const inValue = unknownKeysOf(type);
    return inValue === undefined ? [] : [{ name: String(name), inValue }];
  });
  return (value) => {
    if (typeof value !== "object" || value === null) return false;
    for (const key in value) if (!known.has(key) && Object.hasOwn(value, key)) return true;
    for (const { name, inValue } of inner) {
      if (inValue((value as Readonly<Record<string, unknown>>)[name])) return true;
    }
    return false;
  };
}
