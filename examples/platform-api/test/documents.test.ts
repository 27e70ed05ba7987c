import { readFileSync } from "node:fs";
import * as Schema from "effect/Schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiText } from "../src/openapi-text.ts";
import { type BackEnd, exampleFestival, startBackEnd } from "./support/back-end.ts";
import { isAsDeclared } from "./support/declared-answers.ts";
import { read } from "./support/read-answers.ts";

describe("the OpenAPI document", () => {
  const text = openApiText();

  it("is committed as it is", () => {
    expect(readFileSync(new URL("../openapi.json", import.meta.url), "utf8")).toBe(text);
  });

  it("has answers that it does not declare noticed by every test", () => {
    const looked = (path: string, status: number, body: unknown, type = "application/json") => {
      const headers = new Headers({ "content-type": type });
      return () => isAsDeclared("GET", path, { status, body, headers });
    };
    expect(looked("/health", 200, { status: "ok" })).not.toThrow();
    expect(looked("/health", 418, {})).toThrow("answered 418: not declared");
    expect(looked("/health", 200, { status: "fine" })).toThrow("/status");
    expect(looked("/health", 200, { status: "ok" }, "text/html")).toThrow("text/html is not declared");
    expect(looked("/nothing", 404, {})).toThrow("expected a problem");
    expect(looked("/nothing", 404, {}, "application/problem+json")).not.toThrow();
  });
});

describe("a back end of its own, over PGlite", () => {
  let backEnd: BackEnd;
  beforeAll(async () => {
    backEnd = await startBackEnd({ SEED: exampleFestival, CLOCK_STARTS_AT: "2020-11-13T09:00:00Z" });
  });
  afterAll(() => backEnd.stop());

  it("answers with lessons of the festival that it was started with", async () => {
    const lessons = await backEnd.ask("GET", "/lessons", { as: "school-school-kgd-57" });
    expect(
      read(Schema.Array(Schema.Struct({ school: Schema.Literal("school-kgd-57") })), lessons),
    ).not.toHaveLength(0);
  });

  it("serves its OpenAPI document, and a page about it that loads nothing from elsewhere", async () => {
    const served = await backEnd.ask("GET", "/openapi.json");
    expect(served.body).toStrictEqual(JSON.parse(openApiText()));
    const page = await backEnd.ask("GET", "/docs");
    expect(page.headers.get("content-type")).toContain("text/html");
    const html = read(Schema.String, page);
    expect(html).toContain("A platform for professional skills lessons");
    expect(html).not.toMatch(/<script[^>]+\bsrc=|<link\b|<img\b[^>]+src="http/);
    expect(html).toMatch(/"withDefaultFonts":\s*false/);
  });

  it("stops with code 0 when it is asked to", async () => {
    expect(await backEnd.stop()).toBe(0);
  });
});
