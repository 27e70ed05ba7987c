/** docs/clauses.md and docs/readings.md, from the regulation's tables. */
import { clauses, parameters, readings, upm2020 } from "upm-rules";
import { clauseOrigin, clauseTitle, words } from "upm-rules/messages/en";
import { row } from "./table-row.ts";
import { traceOfRepository } from "./traceability/trace.ts";
import {
  homesTable,
  notEncodedTable,
  readingLinks,
  regulationTable,
  stageFilesTable,
  usesOf,
  withoutBoundaryCases,
} from "./traceability/trace-tables.ts";

const generated =
  "<!-- Written by scripts/clause-pages.ts: change the tables in src/regulation, then run npm run docs:pages. -->\n";

function stageTable(stage: (typeof clauses)[number]["stage"]): string {
  const rows = clauses
    .filter((clause) => clause.stage === stage)
    .map((clause) =>
      row([
        `\`${clause.id}\``,
        `${words.levels[clause.level]}: ${clauseTitle(clause.id)}`,
        clause.actors.map((actor) => words.actors[actor]).join(", "),
        clause.deadline === undefined
          ? words.kinds[clause.kind]
          : `${words.kinds[clause.kind]}: ${words.deadlines[clause.deadline]}`,
        clauseOrigin(clause),
        readingLinks(clause.readings),
        (clause.parameters ?? []).map((name) => `\`${name}\``).join(", "),
      ]),
    );
  const head = row([
    "clause",
    "what",
    "who answers",
    "kind and deadline",
    "where it stands",
    "readings",
    "parameters",
  ]);
  return `## ${words.stages[stage]}\n\n${[head, row(Array(7).fill("---")), ...rows].join("\n")}\n`;
}

export function clausesPage(): string {
  const trace = traceOfRepository();
  const stages = [...new Set(clauses.map(({ stage }) => stage))];
  const rows = parameters.map(({ name, unit, source, reading }) =>
    row([
      `\`${name}\``,
      `\`${JSON.stringify(upm2020[name])}\``,
      unit,
      source,
      readingLinks([reading]),
      usesOf(name, trace),
    ]),
  );
  const head = row(["parameter", "value", "unit", "source", "reading", "read in"]);
  return `${generated}
# The clauses

Every clause of the regulation, in clause order. \`must\`: not keeping it is a breach; \`should\`: it is advice. *Implied*
clauses follow from the text without standing in it. Their ids are part of the API.

After the clauses of each stage: their [parameters](#parameters), [the regulation cell by
cell](#the-regulation-cell-by-cell), [what is not encoded](#not-encoded), and [where each clause
lives](#where-each-clause-lives).

${stages.map(stageTable).join("\n")}
## Parameters

What a region or a later edition may set otherwise, with \`amend\` or in a document's \`amendments\`; the values are those of
\`upm2020\`.

${[head, row(Array(6).fill("---")), ...rows].join("\n")}

## The regulation, cell by cell

The regulation is a table: a row for each stage and acting organisation, of which stages III and VII have two. Here is all
that its cells say, restated, and what the library makes of it. The comments of stages I and IV are empty. The cells are
kept in [regulation-table.ts](../scripts/traceability/regulation-table.ts), and a test compares them with what clauses and
parameters say of themselves.

${regulationTable(trace)}

## Not encoded

${notEncodedTable(trace)}

## Where each clause lives

A clause is made executable in one file; where it binds two sides, or is asked of two kinds of subject, that file makes two
rules of it. Its tests are those files of \`test/stages\` and \`test/festival\` in which the title of a \`describe\` names it.
Besides, every clause has [an example of each status](../test/laws/clause-registry.test.ts).

${homesTable(trace)}

What the clauses of a stage have in one file: the [oracle](../test/oracle/oracle.test.ts) judges each a second time without
the code of the library, and the testing kit has cases around the boundaries of each.
Only ${withoutBoundaryCases(trace)} have none: they are judged of records, never of facts alone, and so are their tests above.

${stageFilesTable(trace)}
`;
}

export function readingsPage(): string {
  const sections = readings.map(({ number, title, settled, isParameter }) => {
    const decided = clauses.filter((clause) => clause.readings.includes(number)).map(({ id }) => `\`${id}\``);
    const set = parameters.filter(({ reading }) => reading === number).map(({ name }) => `\`${name}\``);
    const settable = isParameter ? `\n\nSet by ${set.join(", ")}.` : "";
    return `## Reading ${number}\n\n**${title}.** ${settled}${settable}\n\nDecides ${decided.join(", ")}.\n`;
  });
  return `${generated}
# The readings

The regulation is two pages, and leaves points open. Each is settled here by a reading with a number, which the clauses
that it decides cite. Those that a region may settle otherwise are parameters.

${sections.join("\n")}`;
}
