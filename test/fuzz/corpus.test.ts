import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { invalidFile } from "../cli/run-command.js";
import { folderOfFiles } from "./command-files.js";
import { isAnswered } from "./command-holds.js";
import type { Run } from "./in-process-command.js";

const corpus = new URL("corpus/", import.meta.url);
const files = folderOfFiles();

const namesIn = (kind: string) => readdirSync(new URL(`${kind}/`, corpus)).sort();
const inputOf = (kind: string, name: string) => readFileSync(new URL(`${kind}/${name}`, corpus));
const replayed = new Map<string, string>();

/** The exit code, and where something is wrong: of an invalid document the pointers, of bad usage all lines but the last. */
function outcomeOf({ code, err }: Run): string {
  const lines = err.split("\n").slice(0, -1);
  const wrong = lines.every((line) => /^(?:\/|: )/.test(line))
    ? lines.map((line) => (line.startsWith(": ") ? line : line.replace(/: expected .*$/, "")))
    : lines.slice(0, -1);
  return [`exits with ${code}`, ...wrong].join("\n    ");
}

describe("what has been found, or is worth keeping", () => {
  it.each(namesIn("documents"))("as a document: %s", async (name) => {
    const document = inputOf("documents", name);
    const args = ["check", "valid.json", "--format", "json"];
    const run = await isAnswered({ args, given: { valid: document, wrong: "", input: "" } }, files);
    expect(run.code === 2).toBe(!name.startsWith("accepted-"));
    replayed.set(name, outcomeOf(run));
  });

  it.each(namesIn("command-lines"))("as a command line: %s", async (name) => {
    const args: string[] = JSON.parse(inputOf("command-lines", name).toString());
    // Valid, with breaches.
    const valid = inputOf("documents", "accepted-instants-at-every-limit.txt").toString();
    const given = { valid, wrong: readFileSync(invalidFile, "utf8"), input: valid };
    replayed.set(name, outcomeOf(await isAnswered({ args, given }, files)));
  });

  it("has the outcomes that were looked at when it was added", async () => {
    const all = [...replayed].map(([name, outcome]) => `${name}\n    ${outcome}\n`);
    const header =
      "What comes of each input. After adding one: npx vitest run test/fuzz/corpus -u, and read it.\n";
    await expect([header, ...all].join("\n")).toMatchFileSnapshot("corpus/outcomes.txt");
  });
});
