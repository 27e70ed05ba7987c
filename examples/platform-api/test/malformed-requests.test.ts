import { request } from "node:http";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import type { AskOptions } from "./support/back-end.ts";
import { platformWith } from "./support/platform.ts";
import { issuesIn } from "./support/read-answers.ts";
import { withLessons } from "./support/small-festival.ts";

const platform = platformWith(withLessons, "2020-11-05T10:00:00Z");

const lesson = { school: "school", competency: "34", date: "2020-11-23" };
const asVenue = (path: string, body: unknown, options: AskOptions = {}) =>
  platform.ask("PUT", path, { as: "venue-college", body, ...options });
const asSchool = (path: string, body: unknown) =>
  platform.ask("POST", `/lessons/lesson/${path}`, { as: "school-school", body });
const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

describe("a body", () => {
  it.each([
    ["nothing", ""],
    ["half of it", '{"school":"school"'],
    ["no object", "[]"],
    ["null", "null"],
    ["a number", "1e999"],
    ["deeply nested arrays", nested(50_000)],
  ])("of %s is malformed as a whole", async (_, body) => {
    const answer = await asVenue("/lessons/new", body);
    expect([answer.status, issuesIn(answer)]).toStrictEqual([400, ["body "]]);
  });

  it("says all that is wrong with it at once, and what was expected", async () => {
    const answer = await asVenue("/lessons/new", { school: "a/b", date: "2021-02-29", startsAt: "24:00" });
    expect(answer.body).toMatchObject({
      type: "urn:upm-platform:malformed",
      issues: [
        { in: "body", pointer: "/school", expected: expect.stringMatching(/^an id: .* without `\/`/) },
        { in: "body", pointer: "/competency", expected: "a value" },
        { in: "body", pointer: "/date", expected: "a day of 2000 to 2099, as YYYY-MM-DD" },
        { in: "body", pointer: "/startsAt", expected: "a time of day, as HH:mm" },
      ],
    });
  });

  it.each([
    ["NUL", "\0"],
    ["a slash", "a/b"],
    ["half of a character", "\ud83d"],
    ["nothing", ""],
    ["more than 200 characters", "x".repeat(201)],
  ])("has no id of %s", async (_, id) => {
    expect(issuesIn(await asVenue("/lessons/new", { ...lesson, school: id }))).toStrictEqual([
      "body /school",
    ]);
    expect(issuesIn(await asSchool("link/forwarding", { invited: ["child", id] }))).toStrictEqual([
      "body /invited/1",
    ]);
  });

  it.each([0, -1, 0.5, 1_000_001, 1e99, "2", null])("has no quantity of %s", async (quantity) => {
    expect(issuesIn(await asSchool("deliveries", { item: "Набор", quantity }))).toContain("body /quantity");
  });

  it.each(["\0", "\udfff", "", "x".repeat(201)])("names no item %j", async (item) => {
    expect(issuesIn(await asSchool("deliveries", { item, quantity: 1 }))).toContain("body /item");
  });

  it("has no list of ten thousand ids, and none of an id twice", async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `child-${index}`);
    expect(issuesIn(await asSchool("link/forwarding", { invited: many }))).toStrictEqual(["body /invited"]);
    expect(issuesIn(await asSchool("link/forwarding", { invited: ["child", "child"] }))).toStrictEqual([
      "body /invited",
    ]);
    const tooDeep = `{"invited":${nested(50_000)}}`;
    expect(issuesIn(await asSchool("link/forwarding", tooDeep))).toStrictEqual(["body /invited/0"]);
  });

  it("is JSON, and says so", async () => {
    for (const type of [
      "text/plain",
      "application/xml",
      "application/x-www-form-urlencoded",
      "multipart/form-data",
    ]) {
      const answer = await asVenue("/lessons/new", JSON.stringify(lesson), {
        headers: { "content-type": type },
      });
      expect([type, answer.status]).toStrictEqual([type, 415]);
    }
  });

  it("of three megabytes is too large", async () => {
    const answer = await asVenue("/lessons/new", { ...lesson, padding: "x".repeat(3_000_000) });
    expect(answer.status).toBe(413);
  });

  it("is judged after the key", async () => {
    for (const body of ["{", { school: 1 }, undefined])
      expect((await platform.ask("PUT", "/lessons/new", { body })).status).toBe(401);
  });
});

describe("an address", () => {
  it.each(["%00", "a%2Fb", "a%2fb", "x".repeat(201)])("with the id %s is malformed", async (id) => {
    for (const [method, path, as, key] of [
      ["GET", `/lessons/${id}`, "venue-college", "/lesson"],
      ["PUT", `/lessons/lesson/confirmations/${id}`, "parent-mother", "/participant"],
      ["PUT", `/parents/${id}`, "platform-services", "/parent"],
    ] as const)
      expect(issuesIn(await platform.ask(method, path, { as }))).toStrictEqual([`path ${key}`]);
  });

  it("may have an id of two hundred characters, whatever they take in an address", async () => {
    for (const character of ["x", "ш", "\u{1f393}"]) {
      const path = `/parents/${encodeURIComponent(character.repeat(200 / character.length))}`;
      expect((await platform.ask("PUT", path, { as: "platform-services" })).status).toBe(204);
    }
  });

  it.each(["/", "/nothing", "/%", "/lessons/%zz", "/lessons/%ED%A0%80", "/lessons/a/b/c", "/%00", "/.env"])(
    "%s is of nothing",
    async (path) => {
      const answer = await platform.ask("GET", path, { as: "venue-college" });
      expect(answer).toMatchObject({ status: 404, body: { type: "about:blank", status: 404 } });
    },
  );

  it("has no other methods than those of the document", async () => {
    for (const method of ["OPTIONS", "DELETE", "PATCH", "POST", "PROPFIND"])
      expect((await platform.ask(method, "/lessons", { as: "venue-college" })).status).toBe(404);
    const head = await platform.ask("HEAD", "/lessons", { as: "venue-college" });
    expect([head.status, head.body]).toStrictEqual([200, ""]);
    expect((await platform.ask("HEAD", "/lessons")).status).toBe(401);
    // Which `fetch` does not send.
    const trace = await new Promise((resolve) => {
      request(platform.backEnd().url, { method: "TRACE", path: "/lessons" }, ({ statusCode }) =>
        resolve(statusCode),
      ).end();
    });
    expect(trace).toBe(404);
  });

  it.each(["?a=1&a=2", "?%zz", "?__proto__=1", `?${"x".repeat(4000)}`, "?key", "??", "?key=%00"])(
    "with the query %s is as good as without",
    async (query) => {
      expect((await platform.ask("GET", `/lessons${query}`, { as: "venue-college" })).status).toBe(200);
      const calendar = await platform.ask("GET", `/duties.ics${query}`, { as: "venue-college" });
      expect([200, 401]).toContain(calendar.status);
    },
  );
});

describe("headers", () => {
  it.each(["*;q=x,,,;;;en;q=1e9", ",", "*", "тест".replace(/./g, "?"), "x".repeat(3000), "en;q=0, ru;q=0"])(
    "may ask for the language %s",
    async (language) => {
      const answer = await platform.ask("GET", "/lessons/nowhere", { as: "venue-college", language });
      expect(answer.status).toBe(404);
    },
  );

  it("that are too large are told so", async () => {
    const headers = { "x-large": "x".repeat(20_000) };
    const answer = await platform.ask("GET", "/lessons", { as: "venue-college", headers });
    expect(answer).toMatchObject({ status: 431, body: { type: "about:blank", status: 431 } });
  });

  it("that are none are told so", async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const { hostname, port } = new URL(platform.backEnd().url);
      const socket = connect(Number(port), hostname, () => socket.write("NO HTTP\r\n\r\n"));
      let text = "";
      socket.on("data", (chunk) => {
        text += String(chunk);
      });
      socket.on("end", () => resolve(text)).on("error", reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n.*application\/problem\+json.*"status":400/s);
  });
});
