import { beforeAll, describe, expect, it } from "vitest";
import { checkBlocks } from "./check-blocks.ts";
import { extractBlocks } from "./extract-blocks.ts";

const root = new URL("../..", import.meta.url).pathname.replace(/\/$/, "");
const blocks = extractBlocks(root);

describe("examples of the pages and doc comments", () => {
  let complaints: string[][] = [];
  beforeAll(async () => {
    complaints = await checkBlocks(blocks, root);
  });

  it("are there", () => {
    expect(blocks.length).toBeGreaterThan(0);
  });

  it.each(blocks.map((block, index) => [`${block.file}:${block.line}`, index] as const))("%s", (_, index) => {
    expect(complaints[index]).toEqual([]);
  });
});
