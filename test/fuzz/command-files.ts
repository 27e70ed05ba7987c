import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, resolve } from "node:path";
import { afterAll } from "vitest";
import { dutyCalendar } from "../../src/calendar/duty-calendar.js";
import { goodFile } from "../cli/run-command.js";
import { person } from "./hostile-values.js";

/** What the command finds: a document that is valid, one that is wrong, and what comes in by standard input. */
export interface Given {
  readonly valid: string | Uint8Array;
  readonly wrong: string | Uint8Array;
  readonly input: string;
}

/** Files that hold no document, and one that is all good. */
const others: Readonly<Record<string, string | Uint8Array>> = {
  "empty.json": "",
  "blank.json": " \n",
  "text.json": `${person} Мария`,
  "broken.json": '{"format": "upm-festival/1", "regions": [',
  "latin.json": Uint8Array.from([0x22, 0xc8, 0x22]),
  "null.json": "null",
  "list.json": "[]",
  "good.json": readFileSync(goodFile),
  "before.ics": dutyCalendar([], { at: "2020-10-01T00:00Z" }),
};

/** Names that there is nothing to read by. */
const unreadable = ["folder", "absent.json", "absent/document.json", "valid.json/below"];
export const fileNames = [
  ...Array<string>(8).fill("valid.json"),
  ...["wrong.json", "wrong.json"],
  ...Object.keys(others),
  ...unreadable,
];
export const outputNames = ["output.txt", "new.txt", "folder", "absent/output.txt", "valid.json"];
const untouched = "as it was before\n";

/** A folder with those files, in which the command is run; it is gone after the tests. */
export function folderOfFiles() {
  const path = mkdtempSync(`${tmpdir()}/upm-rules-fuzz-`);
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  const at = (name: string) => resolve(path, name);
  const fresh = (given: Given): Readonly<Record<string, string | Uint8Array>> => ({
    ...others,
    "valid.json": given.valid,
    "wrong.json": given.wrong,
    "output.txt": untouched,
  });
  return {
    path,
    prepare: (given: Given): void => {
      rmSync(path, { recursive: true, force: true });
      mkdirSync(at("folder"), { recursive: true });
      for (const [name, content] of Object.entries(fresh(given))) writeFileSync(at(name), content);
    },
    /** The bytes of a file; nothing where it cannot be read. */
    read: (name: string): Uint8Array | undefined => {
      try {
        return readFileSync(at(name));
      } catch {
        return undefined;
      }
    },
    /** Whether a file of that name could be written: there is its folder, and it is none itself. */
    isWritable: (name: string): boolean => {
      const isFolder = (file: string) => existsSync(file) && statSync(file).isDirectory();
      return isFolder(dirname(at(name))) && !isFolder(at(name)) && Buffer.byteLength(name) < 255;
    },
    isUntouched: (given: Given): boolean =>
      !existsSync(at("new.txt")) &&
      Object.entries(fresh(given)).every(([name, content]) =>
        readFileSync(at(name)).equals(Buffer.from(content)),
      ),
  };
}

export type Files = ReturnType<typeof folderOfFiles>;
