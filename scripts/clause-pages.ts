/** docs/clauses.md and docs/readings.md, from the regulation's tables. */
import { clauses, parameters, readings, upm2020 } from "upm-rules";
import { clauseOrigin, clauseTitle, words } from "upm-rules/messages/en";
import { row } from "./table-row.ts";

const generated =
  "<!-- Written by scripts/clause-pages.ts: change the tables in src/regulation, then run npm run docs:pages. -->\n";

function readingLinks(numbers: readonly number[]): string {
  return numbers.map((number) => `[${number}](readings.md#reading-${number})`).join(", ");
}

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
  const stages = [...new Set(clauses.map(({ stage }) => stage))];
  const rows = parameters.map(({ name, unit, source, reading }) =>
    row([`\`${name}\``, `\`${JSON.stringify(upm2020[name])}\``, unit, source, readingLinks([reading])]),
  );
  return `${generated}
# The clauses

Every clause of the regulation, in clause order. \`must\`: not keeping it is a breach; \`should\`: it is advice. *Implied*
clauses follow from the text without standing in it. Their ids are part of the API.

${stages.map(stageTable).join("\n")}
## Parameters

What a region or a later edition may set otherwise, with \`amend\` or in a document's \`amendments\`; the values are those of
\`upm2020\`.

${[row(["parameter", "value", "unit", "source", "reading"]), row(Array(5).fill("---")), ...rows].join("\n")}

## Not encoded

| what | where it stands | why not |
| --- | --- | --- |
| a shared chat of venue and school coordinators | stage III, comment | it is "possible": nobody owes it, and nothing follows from its absence |
| general information about the project | stage V, what is done | "if needed", and no fact says when it is; its practical part is \`V.help-needed\` |
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
