import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { UserFolder } from "./user-folder.ts";

const question = `
const participant = { registered: true, diagnosticTests: 1, trials: 0, lessons: 0 };
const parent = { registered: true, linked: true };
const lesson = { date: "2020-11-16", timeZone: "Asia/Yekaterinburg" };
console.log(canConfirmParticipant({ participant, parent, lesson, at: "2020-11-11T23:59+05:00" }));
`;

/** Asks the root of the package, as a module, as CommonJS and in a shell; says what it was asked. */
export async function rootAnswers(project: string, user: UserFolder, version: string): Promise<string> {
  const files = {
    "module.mjs": `import { canConfirmParticipant } from "upm-rules";${question}`,
    "common.cjs": `const { canConfirmParticipant } = require("upm-rules");${question}`,
  };
  for (const [file, code] of Object.entries(files)) {
    writeFileSync(join(user.folder, file), code);
    await expectOutput(user, ["node", file], "true");
  }
  await expectOutput(user, ["npx", "upm-rules", "--version"], version);
  copyFileSync(join(project, "examples/festival/festival.json"), join(user.folder, "festival.json"));
  const checking = ["npx", "upm-rules", "check", "festival.json", "--at", "2020-11-13T09:00:00Z"];
  const { output } = await user.run([...checking, "--format", "json"], [1]);
  const breaches = JSON.parse(output).findings.length;
  if (breaches === 0) throw new Error("the example festival should have findings");
  const { output: node } = await user.run(["node", "--version"]);
  return `ESM, CommonJS and the command answer in Node ${node.trim()}; ${breaches} findings in the example festival`;
}

async function expectOutput(
  user: UserFolder,
  command: ReadonlyArray<string>,
  expected: string,
): Promise<void> {
  const { output } = await user.run(command);
  if (output.trim() !== expected)
    throw new Error(`\`${command.join(" ")}\` should print ${expected}; it printed ${output.trim()}`);
}
