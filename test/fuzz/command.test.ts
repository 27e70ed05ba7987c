import { describe } from "vitest";
import { folderOfFiles } from "./command-files.js";
import { isAnswered } from "./command-holds.js";
import { commandLine } from "./command-lines.js";
import { fuzz } from "./fuzz.js";

const files = folderOfFiles();

describe("upm-rules", () => {
  fuzz("answers any command line as promised: its exit code, what it prints, and what it says is wrong", {
    inputs: commandLine,
    runs: 100,
    holds: async (line) => void (await isAnswered(line, files)),
    written: (line) => JSON.stringify(line, null, 1),
  });
});
