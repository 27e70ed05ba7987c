import { describe, expect, it } from "vitest";
import { movesTheCursor } from "./moves-the-cursor.js";
import { at, documentIn, exampleFile, run, shell, temporaryFolder } from "./run-command.js";

const folder = temporaryFolder();

describe("names of a document", () => {
  const hostile =
    "\u001b[31mred\u001b]0;title\u0007\r\nline\tbell\b\u007f\u009b2J\u2028\u2029\u202e\u2066\u200f\u061c\ud800";
  const escaped =
    "\\u001b[31mred\\u001b]0;title\\u0007\\r\\nline\\tbell\\b\\u007f\\u009b2J\\u2028\\u2029\\u202e\\u2066\\u200f\\u061c\\ud800";
  const lists = ["regions", "competencies", "venues", "schools"];
  const document = documentIn(exampleFile);
  const spoiled = { ...document };
  for (const list of lists) {
    spoiled[list] = document[list].map((record: { name: string }) => ({
      ...record,
      name: hostile + record.name,
    }));
  }
  const file = folder.file("hostile.json", JSON.stringify(spoiled));

  it.each(["en", "ru"])(
    "are printed without what could move the cursor or turn the text: %s",
    async (lang) => {
      const plain = await run(["check", exampleFile, "--at", at, "--lang", lang]);
      const { code, out, err } = await run(["check", file, "--at", at, "--lang", lang]);
      expect([code, err]).toEqual([1, ""]);
      expect(out).not.toMatch(movesTheCursor);
      expect(out).not.toContain("\ufffd");
      expect(out.replaceAll(escaped, "")).toBe(plain.out);
    },
  );

  it("change nothing of a report in JSON, which has none", async () => {
    const plain = await run(["check", exampleFile, "--at", at, "--format", "json"]);
    expect(await run(["check", file, "--at", at, "--format", "json"])).toEqual(plain);
  });

  it("and ids are escaped too", async () => {
    const id = "p\u001b[2J\n\u202e";
    const [{ id: old }] = document.lessons;
    const renamed = JSON.parse(JSON.stringify(document), (_, value) => (value === old ? id : value));
    const { out, code } = await run([
      "check",
      folder.file("ids.json", JSON.stringify(renamed)),
      "--at",
      "2020-12-31T00:00Z",
    ]);
    expect(code).toBe(1);
    expect(out).not.toMatch(movesTheCursor);
  });
});

describe("what is printed", () => {
  it("is the same under every zone and language of the host", { timeout: 240_000 }, async () => {
    const hosts = [
      {},
      { TZ: "UTC" },
      { TZ: "Asia/Kamchatka", LANG: "ru_RU.UTF-8", LC_ALL: "ru_RU.UTF-8" },
      { TZ: "America/New_York", LANG: "C", LC_ALL: "C" },
      { TZ: "Pacific/Apia", LANG: "tr_TR.UTF-8", LANGUAGE: "tr" },
      { TZ: ":nonsense", LC_ALL: "ar_EG.UTF-8" },
    ];
    for (const args of [
      ["check", exampleFile, "--at", at, "--format", "json"],
      ["check", exampleFile, "--at", at],
      ["check", exampleFile, "--at", at, "--lang", "ru"],
      ["duties", exampleFile, "--at", at, "--format", "json"],
      ["duties", exampleFile, "--at", at, "--lang", "ru"],
      ["explain", "--lang", "ru"],
    ]) {
      const runs = await Promise.all(hosts.map((env) => run(args, { env: env as Record<string, string> })));
      for (const one of runs) expect(one).toEqual(runs[0]);
    }
  });

  it("has no colour where it goes to no terminal, whatever is asked of the environment", async () => {
    const plain = await run(["check", exampleFile, "--at", at]);
    for (const env of [
      { FORCE_COLOR: "1" },
      { CLICOLOR_FORCE: "1" },
      { NO_COLOR: "1" },
      { TERM: "xterm-256color" },
    ]) {
      const { out } = await run(["check", exampleFile, "--at", at], { env: env as Record<string, string> });
      expect(out).toBe(plain.out);
      expect(out).not.toContain("\u001b");
    }
  });

  it.each([
    [["check", exampleFile, "--at", at]],
    [["check", exampleFile, "--at", at, "--format", "json"]],
    [["duties", exampleFile, "--at", at]],
    [["duties", exampleFile, "--at", at, "--format", "json"]],
    [["schema"]],
    [["explain"]],
  ])("may be cut short by a closed pipe, quietly: %j", async (args) => {
    for (const line of ['"$@" | head -c 10', '"$@" | true', '{ "$@"; } > >(exec <&-; sleep 0.1)']) {
      expect((await shell(line, args)).err).toBe("");
    }
  });

  it("may be cut short on standard error too", async () => {
    const file = folder.file(
      "nulls.json",
      JSON.stringify({ ...documentIn(exampleFile), parents: Array(20_000).fill(null) }),
    );
    const { err, out } = await shell('"$@" 2>&1 | head -c 10; declare -i code=PIPESTATUS; echo ":$code"', [
      "check",
      file,
    ]);
    expect(err).toBe("");
    expect(out).toMatch(/:2\n$/);
  });

  it("is not taken for printed where it could not be: a full disk is exit code 2", async () => {
    for (const more of [[], ["--exit-zero"]]) {
      const { code } = await shell('"$@" > /dev/full', ["check", exampleFile, "--at", at, ...more]);
      expect(code).toBe(2);
    }
    for (const args of [["schema"], ["duties", exampleFile, "--at", at]])
      expect((await shell('"$@" > /dev/full', args)).code).toBe(2);
  });
});
