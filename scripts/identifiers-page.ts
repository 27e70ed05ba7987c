/** docs/identifiers.md: every id, code and literal that programs compare with, from the declarations of the built package. */
import ts from "typescript";
import { clauses } from "upm-rules";
import { checker, entryPoints, exportNamed, exportsOf, sentenceOf } from "./public-names.ts";
import { row } from "./table-row.ts";

const generated =
  "<!-- Written by scripts/identifiers-page.ts from the declarations: run npm run build && npm run docs:pages. -->\n";

const code = (text: string) => `\`${text}\``;

/** The members of a type that is one text or another, sorted; undefined of any other type. */
function textsOf(type: ts.Type): string[] | undefined {
  const members = type.isUnion() ? type.types : [type];
  if (!members.every((member) => member.isStringLiteral())) return undefined;
  return members.map(({ value }) => code(value)).sort();
}

/** A section for each exported type that is one text or another; clauses have their own. */
function literalSections(): string[] {
  const sections = new Map<string, string>();
  for (const symbol of Object.keys(entryPoints).flatMap(exportsOf)) {
    if ((symbol.flags & ts.SymbolFlags.TypeAlias) === 0 || symbol.name === "ClauseId") continue;
    const texts = textsOf(checker.getDeclaredTypeOfSymbol(symbol));
    if (texts === undefined) continue;
    sections.set(symbol.name, `### ${symbol.name}\n\n${sentenceOf(symbol)}\n\n${texts.join(", ")}\n`);
  }
  return [...sections.values()];
}

function outcomes(): string {
  const outcome = checker.getDeclaredTypeOfSymbol(exportNamed("upm-rules", "Verdict")).getProperty("outcome");
  return (outcome && textsOf(checker.getTypeOfSymbol(outcome)))?.join(", ") ?? "";
}

/** Errors by code: what they say of themselves, where they come from, and what they carry. */
function errorRows(): string[] {
  const rows = new Map<string, string>();
  for (const entry of Object.keys(entryPoints)) {
    for (const symbol of exportsOf(entry)) {
      const type = checker.getDeclaredTypeOfSymbol(symbol);
      const codeOf = type.getProperty("code");
      if (codeOf === undefined || type.getProperty("stack") === undefined) continue;
      const value = checker.getTypeOfSymbol(codeOf);
      if (!value.isStringLiteral()) continue;
      const carried = type
        .getProperties()
        .map(({ name }) => name)
        .filter((name) => !notCarried.test(name));
      const cells = [code(value.value), sentenceOf(symbol), code(entry), carried.map(code).join(", ")];
      rows.set(`${entry} ${value.value}`, row(cells));
    }
  }
  return [...rows.values()];
}

/** What every error has, and what Effect adds to its own. */
const notCarried = /^(name|code|message|stack|cause|_tag|toString|toJSON|asEffect|pipe|__@.*|\[.*|~.*)$/;

function detailRows(): string[] {
  const details = checker.getDeclaredTypeOfSymbol(exportNamed("upm-rules", "KnownDetails"));
  return details.getProperties().map((clause) => {
    const type = checker.getTypeOfSymbol(clause);
    const fields = type.getProperties().map((field) => {
      const optional = field.flags & ts.SymbolFlags.Optional ? "?" : "";
      return code(`${field.name}${optional}: ${checker.typeToString(checker.getTypeOfSymbol(field))}`);
    });
    const said = sentenceOf(clause).replace(/\.$/, "");
    return row([code(clause.name), said, fields.join(", ")]);
  });
}

export function identifiersPage(): string {
  return `${generated}
# Ids and codes

What programs compare with is part of the API, as names are: it changes as [versions](versions.md) say. Texts for people
(messages, remedies, titles) are not; compare with none of them.

## Clause ids

[The clauses](clauses.md) has each with its sentence. Their order is the order of findings.

${clauses.map(({ id }) => code(id)).join(", ")}

## Errors

Recognised by \`name\` and \`code\`, which are equal, or by a guard such as \`isInvalidFacts\`; by \`_tag\` in Effect. Not by
\`instanceof\`: two copies of the library may be in one program.

${[row(["code", "what happened", "from", "carries"]), row(Array(4).fill("---")), ...errorRows()].join("\n")}

A \`RangeError\` is for an option that cannot be, such as a batch size of 0.

## Details of findings

Clauses that are not in this table have none.

${[row(["clause", "what", "details"]), row(Array(3).fill("---")), ...detailRows()].join("\n")}

## Literals

${literalSections().join("\n")}
### Verdict outcomes

${outcomes()}

## Formats and exit codes

- Documents: \`upm-festival/1\`, \`upm-report/1\`, \`upm-conformance/1\`. A change that an existing reader would not understand makes a new number.
- JSON Schemas: \`urn:upm-rules:upm-festival/1\` and the others that \`jsonSchemas\` of \`upm-rules/schema\` gives, by \`$id\`.
- The command exits with 0 for no breach, 1 for breaches, 2 for bad usage, an invalid document or an output that cannot be
  written.
`;
}
