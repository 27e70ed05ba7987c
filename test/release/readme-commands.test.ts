import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readmeCommands } from "../../release/readme-commands.ts";

const page = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

it("finds what users are to type, over the end of a line too, and not what developers are", () => {
  const text =
    "Say `npm install a`, or `npx a check\nb.json --at now`.\n\n```sh\nnpm ci && `npm install b`\n```\n`npm start`";
  expect(readmeCommands(text)).toEqual(["npm install a", "npx a check b.json --at now"]);
});

it.each(["README.md", "README.ru.md"])(
  "finds installing, checking, pages, duties, calendars and lines in %s",
  (file) => {
    const commands = readmeCommands(page(file)).map((command) => command.split(" ").slice(0, 3).join(" "));
    expect(commands.toSorted()).toEqual([
      "npm install upm-rules",
      "npx upm-rules check",
      "npx upm-rules check",
      "npx upm-rules check",
      "npx upm-rules convert",
      "npx upm-rules duties",
      "npx upm-rules duties",
    ]);
  },
);
