import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BackEnd, exampleFestival, startBackEnd } from "./support/back-end.ts";

const root = new URL("../../../", import.meta.url);
const guide = readFileSync(new URL("docs/platform.md", root), "utf8");

interface Block {
  readonly language: string;
  readonly text: string;
  /** The comment before it, which says from which file it is. */
  readonly from: string | undefined;
}

const blocks: readonly Block[] = [
  ...guide.matchAll(/(?:<!-- from (\S+) -->\n\n)?```(\w+)\n([\s\S]*?)```/g),
].map(([, from, language = "", text = ""]) => ({ from, language, text }));

/** Each request of the guide, with what the guide says that it answers. */
const requests = blocks.flatMap(({ language, text }, index) => {
  if (language !== "sh" || !text.includes("curl")) return [];
  const next = blocks[index + 1];
  return [[text, next?.language === "json" ? next.text : undefined] as const];
});

/** Of an answer what the guide shows: keys that it leaves out are left out, and a text that it ends with `…` ends there. */
function shown(answer: unknown, guide: unknown): unknown {
  if (typeof guide === "string" && guide.endsWith("…") && typeof answer === "string")
    return `${answer.slice(0, guide.length - 1)}…`;
  if (Array.isArray(guide) && Array.isArray(answer))
    return answer.map((one, index) => shown(one, guide[index]));
  if (!isRecord(guide) || !isRecord(answer)) return answer;
  return Object.fromEntries(Object.keys(guide).map((key) => [key, shown(answer[key], guide[key])]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

describe("docs/platform.md", () => {
  let backEnd: BackEnd;
  beforeAll(async () => {
    backEnd = await startBackEnd({ SEED: exampleFestival, CLOCK_STARTS_AT: "2020-11-13T09:00:00Z" });
  });
  afterAll(() => backEnd.stop());

  it("shows requests, and most of their answers", () => {
    expect(requests.length).toBeGreaterThan(6);
    expect(requests.filter(([, answer]) => answer !== undefined).length).toBeGreaterThan(5);
  });

  // One after another: what one does, the next finds done.
  it.each(requests)("asks as a reader would, and is answered so: %s", (request, answer) => {
    const here = request.replaceAll("http://localhost:4020", backEnd.url);
    const printed = execFileSync("bash", ["-ec", here.replaceAll("curl -s", "curl -sS")], {
      encoding: "utf8",
    });
    if (answer === undefined) return expect(printed).not.toContain("urn:upm-platform:");
    const guide: unknown = JSON.parse(answer);
    expect(shown(JSON.parse(printed), guide)).toEqual(guide);
  });

  it.each(
    blocks.filter(({ from }) => from !== undefined).map((block) => [block.from ?? "", block.text] as const),
  )("quotes %s as it is", (file, quoted) => {
    expect(readFileSync(new URL(file, root), "utf8")).toContain(quoted);
  });
});
