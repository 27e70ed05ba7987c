import * as Schema from "effect/Schema";
import { type ConfirmationFacts, checkConfirmation } from "upm-rules";
import * as en from "upm-rules/messages/en";
import * as ru from "upm-rules/messages/ru";
import { beforeAll, describe, expect, it } from "vitest";
import { SpokenFinding } from "../src/api/spoken-finding.ts";
import { sentences } from "../src/problems/sentences.ts";
import { callerNames, callers, rights } from "./support/callers.ts";
import { operations } from "./support/declared-answers.ts";
import { platformWith } from "./support/platform.ts";
import { read } from "./support/read-answers.ts";
import { withLessons } from "./support/small-festival.ts";

const platform = platformWith(withLessons, "2020-11-05T10:00:00Z");

const Refused = Schema.Struct({ detail: Schema.String, findings: Schema.Array(SpokenFinding) });

/** What is so of the child `untested`. */
const untested: ConfirmationFacts = {
  participant: { registered: true, diagnosticTests: 0, trials: 0, lessons: 0 },
  parent: { registered: true, linked: true },
  lesson: { date: "2020-11-16", timeZone: "Europe/Kaliningrad" },
  at: "2020-11-05T10:00:00Z",
};

describe("sentences", () => {
  const refused = async (language: string | undefined) =>
    read(
      Refused,
      await platform.ask("PUT", "/lessons/lesson/confirmations/untested", { as: "parent-mother", language }),
    );

  it.each([
    [undefined, "ru"],
    ["ru", "ru"],
    ["fr", "ru"],
    ["*", "ru"],
    ["en", "en"],
    ["en-GB", "en"],
    ["en;q=0.1, ru;q=0.9", "ru"],
    ["ru;q=0.1, en;q=0.9", "en"],
    ["de, fr;q=0.9, en;q=0.2", "en"],
  ] as const)(
    "for who asks for %s are in %s, those of the library among them",
    async (language, expected) => {
      const { detail, findings } = await refused(language);
      expect(detail).toBe(sentences[expected].refused);
      const [found] = findings;
      const [finding] = checkConfirmation(untested).findings;
      if (finding === undefined) throw new Error("expected a finding of the library");
      expect(findings).toHaveLength(1);
      expect(found).toMatchObject({
        clause: finding.clause,
        ...{ en, ru }[expected].describe(finding, { timeZone: "Europe/Kaliningrad" }),
      });
    },
  );

  it("of each problem are in the caller's language", async () => {
    for (const language of ["ru", "en"] as const) {
      const detail = async (method: string, path: string, as?: string) => {
        const answer = await platform.ask(method, path, { as, language });
        return read(Schema.Struct({ detail: Schema.String }), answer).detail;
      };
      const said = sentences[language];
      expect(await detail("GET", "/nothing")).toBe(said.noSuchRoute);
      expect(await detail("GET", "/lessons")).toBe(said.unauthorized);
      expect(await detail("GET", "/lessons", "parent-mother")).toBe(said.forbidden);
      expect(await detail("GET", "/lessons/nowhere", "venue-college")).toBe(said.notThere);
      expect(await detail("PUT", "/lessons/new", "venue-college")).toBe(said.malformed);
      expect(await detail("DELETE", "/lessons/lesson/confirmations/child", "parent-mother")).toBe(
        said.conflicts["not-confirmed"],
      );
    }
  });
});

describe("what is noted down", () => {
  beforeAll(async () => {
    for (const { operationId, method, path } of operations) {
      const right = rights[operationId];
      const asked = callerNames.map((name) =>
        platform.ask(method, right?.path ?? path, { as: callers[name], body: right?.body }),
      );
      await Promise.all(asked);
    }
    await platform.ask("GET", "/duties.ics?key=demo-venue-college");
    await platform.ask("GET", "/lessons?child=classmate", {
      headers: { authorization: "Bearer secret-of-mine" },
    });
  });

  it("is a line of JSON for each request: its endpoint, status and seconds", () => {
    const requests = platform
      .backEnd()
      .noted()
      .filter(({ message }) => message === "request");
    const names = operations.map(({ operationId }) => operationId.split(".")[1]);
    expect(new Set(requests.map(({ annotations }) => annotations["endpoint"]))).toStrictEqual(new Set(names));
    expect(requests.length).toBeGreaterThan(operations.length * callerNames.length);
    const line = {
      endpoint: expect.any(String),
      method: expect.any(String),
      status: expect.any(Number),
      seconds: expect.any(Number),
    };
    for (const { annotations } of requests) expect(annotations).toStrictEqual(line);
  });

  it("names nobody: no child, no parent, no key", () => {
    const text = JSON.stringify(platform.backEnd().noted());
    const people = [...withLessons.participants, ...withLessons.parents].map(({ id }) => id);
    for (const secret of [...people, "newcomer", "new-parent", "demo-", "secret-of-mine"])
      expect(text).not.toMatch(new RegExp(`\\b${secret}`));
  });

  it("is counted, for Prometheus", async () => {
    const metrics = await platform.ask("GET", "/metrics");
    expect(metrics.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    const lines = read(Schema.String, metrics).split("\n");
    const requests = platform
      .backEnd()
      .noted()
      .filter(({ message }) => message === "request");
    const forbidden = requests.filter(
      ({ annotations }) => annotations["endpoint"] === "listLessons" && annotations["status"] === 403,
    );
    expect(lines).toContain(`http_requests{endpoint="listLessons",status="403"} ${forbidden.length}`);
    expect(lines).toContainEqual(
      expect.stringMatching(/^http_request_seconds_count\{endpoint="confirm"\} \d+$/),
    );
    expect(lines).toContain("# TYPE http_requests counter");
    expect(lines).toContain("# TYPE http_request_seconds histogram");
  });
});
