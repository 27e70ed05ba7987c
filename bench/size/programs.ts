/** The small programs whose bundles are weighed, as a page or a back end would have them. */

export interface Program {
  /** Its row of the table, and its key in budgets.json. */
  readonly name: string;
  readonly source: string;
  /** The bytes that no bundle of it may be above, whatever its budget. */
  readonly bar?: number;
  /** The paths, from their start, that no module of its bundles may have. */
  readonly without: readonly string[];
}

const effect = "node_modules/effect/";
const festival = "dist/esm/festival/";
const anyPackage = "node_modules/";

/** A program with no use for anything but the names that it imports. */
function using(imports: Readonly<Record<string, string>>): string {
  const lines = Object.entries(imports).map(([entry, name]) => `import { ${name} } from "${entry}";`);
  return `${lines.join("\n")}\nconsole.log(${Object.values(imports).join(", ")});\n`;
}

function usingAllOf(entry: string): string {
  return `import * as everything from "${entry}";\nconsole.log(everything);\n`;
}

export const programs: readonly Program[] = [
  {
    name: "canConfirmParticipant",
    source: using({ "upm-rules": "canConfirmParticipant" }),
    bar: 5000,
    without: [effect, festival],
  },
  {
    name: "checkConfirmation, describe in Russian",
    source: using({ "upm-rules": "checkConfirmation", "upm-rules/messages/ru": "describe" }),
    without: [effect, festival],
  },
  { name: "checkSchedule", source: using({ "upm-rules": "checkSchedule" }), without: [effect] },
  { name: "duties", source: using({ "upm-rules": "duties" }), without: [effect] },
  { name: "checkFestival", source: using({ "upm-rules": "checkFestival" }), without: [effect] },
  { name: "all of upm-rules", source: usingAllOf("upm-rules"), without: [effect] },
  {
    name: "all of messages/en",
    source: usingAllOf("upm-rules/messages/en"),
    without: [anyPackage, festival],
  },
  {
    name: "all of messages/ru",
    source: usingAllOf("upm-rules/messages/ru"),
    without: [anyPackage, festival],
  },
  {
    name: "deadlineCalendar of calendar",
    source: using({ "upm-rules/calendar": "deadlineCalendar" }),
    without: [effect, festival],
  },
  { name: "all of calendar", source: usingAllOf("upm-rules/calendar"), without: [effect, festival] },
  { name: "decodeFestival of schema", source: using({ "upm-rules/schema": "decodeFestival" }), without: [] },
  {
    name: "checkConfirmation of effect",
    source: using({ "upm-rules/effect": "checkConfirmation" }),
    without: [festival],
  },
  { name: "createUpmRules of sdk", source: using({ "upm-rules/sdk": "createUpmRules" }), without: [] },
];
