/** docs/identifiers.md: every id, code and literal that programs compare with, from the declarations of the built package. */
import ts from "typescript";
import { clauses } from "upm-rules";
import { checker, type EntryPoint, entryPoints, exportNamed, exportsOf, sentenceOf } from "./public-names.ts";
import { row } from "./table-row.ts";

const generated =
  "<!-- Written by scripts/identifiers-page.ts from the declarations: run npm run build && npm run docs:pages. -->\n";

/** Types whose members are ids, with the entry point that exports them. */
const unions: ReadonlyArray<readonly [EntryPoint, string]> = [
  ["upm-rules", "FindingStatus"],
  ["upm-rules", "Actor"],
  ["upm-rules", "SubjectKind"],
  ["upm-rules", "ActId"],
  ["upm-rules", "DutyState"],
  ["upm-rules", "NotApplicable"],
  ["upm-rules", "Level"],
  ["upm-rules", "ClauseKind"],
  ["upm-rules", "DeadlineKind"],
  ["upm-rules", "LeadCount"],
  ["upm-rules", "ParameterName"],
  ["upm-rules", "MissingForConfirmation"],
  ["upm-rules", "MissingInAgreement"],
  ["upm-rules/effect", "Kind"],
];

const code = (text: string) => `\`${text}\``;

function unionSection([entry, name]: readonly [EntryPoint, string]): string {
  const symbol = exportNamed(entry, name);
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const members = (type.isUnion() ? type.types : [type]).map((member) => {
    if (!member.isStringLiteral()) throw new Error(`${name} has a member that is no text`);
    return code(member.value);
  });
  return `### ${name}\n\n${sentenceOf(symbol)}\n\n${members.sort().join(", ")}\n`;
}

/** Errors by code: what they say of themselves, where they come from, and what they carry. */
function errorRows(): string[] {
  const rows = new Map<string, string>();
  for (const entry of Object.keys(entryPoints) as EntryPoint[]) {
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

${unions.map(unionSection).join("\n")}
### Verdict outcomes

\`allowed\`, \`refused\`, \`undetermined\`

## Formats and exit codes

- Documents: \`upm-festival/1\`, \`upm-report/1\`. A change that an existing reader would not understand makes a new number.
- JSON Schemas: \`urn:upm-rules:upm-festival/1\` and the others that \`jsonSchemas\` of \`upm-rules/schema\` gives, by \`$id\`.
- The command exits with 0 for no breach, 1 for breaches, 2 for bad usage, an invalid document or an output that cannot be
  written.
`;
}
