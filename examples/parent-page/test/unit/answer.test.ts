import { describe, expect, it } from "vitest";
import { answerOf } from "../../src/platform/answer.ts";

const response = (status: number) => new Response(null, { status });
const failed = (status: number, error?: unknown) =>
  answerOf(Promise.resolve({ error, response: response(status) }));

describe("an answer", () => {
  it("is its body, which an act may lack", async () => {
    expect(await answerOf(Promise.resolve({ data: [1], response: response(200) }))).toEqual({
      is: "answer",
      body: [1],
    });
    expect(await answerOf(Promise.resolve({ response: response(204) }))).toEqual({ is: "answer" });
  });

  it.each([
    [400, "not-found"],
    [401, "wrong-key"],
    [403, "not-for-parents"],
    [404, "not-found"],
    [409, "not-readable"],
    [418, "not-readable"],
    [429, "try-later"],
    [500, "try-later"],
    [502, "try-later"],
    [503, "try-later"],
  ])("of status %i is the trouble %s, whatever its body", async (status, trouble) => {
    for (const body of [undefined, "<html>", { type: "about:blank" }, null])
      expect(await failed(status, body)).toEqual({ is: "trouble", trouble });
  });

  it("that is no JSON cannot be read", async () => {
    const parsed = async () => ({ data: JSON.parse("<html>"), response: response(200) });
    expect(await answerOf(parsed())).toEqual({ is: "trouble", trouble: "not-readable" });
  });

  it("that did not come is none", async () => {
    for (const error of [new TypeError("Failed to fetch"), new DOMException("", "TimeoutError")])
      expect(await answerOf(Promise.reject(error))).toEqual({ is: "trouble", trouble: "no-answer" });
  });
});

describe("a refusal", () => {
  const finding = { clause: "V.accounts-linked", status: "violated", actor: "school", what: "Not linked." };

  it("of the rules is its findings, as far as they say something", async () => {
    const problem = {
      type: "urn:upm-platform:refused",
      detail: "for programs",
      findings: [finding, null, { clause: "V.accounts-linked" }],
    };
    expect(await failed(409, problem)).toEqual({ is: "refusal", refusal: { findings: [finding] } });
  });

  it("for another reason is the sentence that came with it", async () => {
    const problem = {
      type: "urn:upm-platform:conflict",
      reason: "lesson-over",
      detail: "The lesson has begun.",
    };
    expect(await failed(409, problem)).toEqual({
      is: "refusal",
      refusal: { detail: "The lesson has begun.", findings: [] },
    });
  });
});
