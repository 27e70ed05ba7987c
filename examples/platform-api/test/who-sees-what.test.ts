import { beforeAll, describe, expect, it } from "vitest";
import {
  allThatIsSeen,
  type CallerName,
  callerNames,
  callers,
  type Right,
  rights,
} from "./support/callers.ts";
import { operations } from "./support/declared-answers.ts";
import { platformWith } from "./support/platform.ts";
import { withLessons } from "./support/small-festival.ts";

const platform = platformWith(withLessons, "2020-11-05T10:00:00Z");

const open = operations.filter(({ operationId }) => operationId === "system.health");
const guarded = operations.flatMap(({ operationId, method }) => {
  const right = rights[operationId];
  return right ? [{ operationId, method, ...right }] : [];
});
type Guarded = (typeof guarded)[number];

const isDone = (status: number | undefined) => status !== undefined && status < 300;

const ask = (
  { method, path, body }: Pick<Guarded, "method" | "path"> & Pick<Right, "body">,
  name: CallerName,
) => platform.ask(method, path, { as: callers[name], body });

/** What everybody sees, without the moment at which it was looked at. */
const seen = () =>
  Promise.all(
    allThatIsSeen.map(async ([name, path]) => {
      const { status, body } = await ask({ method: "GET", path }, name);
      expect(status).toBe(200);
      return JSON.stringify(body, (key, value) =>
        key === "at" || key === "stableUntil" ? undefined : value,
      );
    }),
  );

describe("every endpoint", () => {
  it("is in the table of rights, or open to everybody", () => {
    const listed = [...open, ...guarded].map(({ operationId }) => operationId);
    expect(listed.toSorted()).toStrictEqual(operations.map(({ operationId }) => operationId).toSorted());
    expect(open).toHaveLength(1);
  });

  it("answers nobody without a key, or with another's, or not as they should be sent", async () => {
    const wrong = [
      "",
      "Bearer",
      "Bearer demo-nobody",
      "Basic demo-venue-college",
      "Bearer demo-venue-college extra",
    ];
    for (const { method, path, body } of guarded) {
      for (const authorization of wrong) {
        const answer = await platform.ask(method, path, { body, headers: { authorization } });
        expect([method, path, authorization, answer.status]).toStrictEqual([
          method,
          path,
          authorization,
          401,
        ]);
      }
    }
    expect((await platform.ask("GET", "/health")).status).toBe(200);
  });

  it("refuses everybody whom it is not for, and then nothing is written", async () => {
    const before = await seen();
    for (const operation of guarded) {
      const refused = callerNames.filter((name) => !isDone(operation.answers[name]));
      const statuses = refused.map(async (name) => [name, (await ask(operation, name)).status]);
      expect([operation.operationId, await Promise.all(statuses)]).toStrictEqual([
        operation.operationId,
        refused.map((name) => [name, operation.answers[name] ?? 403]),
      ]);
    }
    expect(await seen()).toStrictEqual(before);
  });

  it("answers those whom it is for", async () => {
    for (const name of Object.keys(rights)) {
      const operation = guarded.find(({ operationId }) => operationId === name);
      if (operation === undefined) throw new Error(`no operation ${name}`);
      for (const who of callerNames.filter((one) => isDone(operation.answers[one])))
        expect([name, who, (await ask(operation, who)).status]).toStrictEqual([
          name,
          who,
          operation.answers[who],
        ]);
    }
  });
});

describe("what is another's", () => {
  it("is answered as what is not there: by every endpoint of a lesson", async () => {
    const ofLessons = guarded.filter(
      ({ path }) => path.startsWith("/lessons/lesson/") || path === "/lessons/lesson",
    );
    for (const operation of ofLessons) {
      for (const name of callerNames.filter((one) => operation.answers[one] === 404)) {
        const nowhere = { ...operation, path: operation.path.replace("/lessons/lesson", "/lessons/nowhere") };
        const [others, none] = [await ask(operation, name), await ask(nowhere, name)];
        expect([nowhere.path, none.status]).toStrictEqual([nowhere.path, 404]);
        expect(others.body).toStrictEqual(none.body);
      }
    }
    expect(ofLessons.length).toBeGreaterThan(5);
  });

  it("is answered as what is not there: children in a list", async () => {
    for (const [method, path, key] of [
      ["POST", "/lessons/lesson/link/forwarding", "invited"],
      ["PATCH", "/lessons/lesson/day", "present"],
    ] as const) {
      const body = (child: string) => ({ [key]: ["child", child] });
      const others = await ask({ method, path, body: body("ural-child") }, "school");
      const none = await ask({ method, path, body: body("nobody") }, "school");
      expect([others.status, others.body]).toStrictEqual([404, none.body]);
    }
  });
});

describe("of a child that is not theirs parents learn nothing", () => {
  const others = ["child", "untested", "tried"];
  beforeAll(async () => {
    const confirmed = { method: "PUT", path: "/lessons/lesson/confirmations/child" };
    expect((await ask(confirmed, "parent")).status).toBe(200);
  });

  it.each(["lesson", "ural-lesson", "imported", "nowhere"])("not by the conditions of %s", async (lesson) => {
    const conditions = async (child: string) => {
      const path = `/lessons/${lesson}/participants/${child}/conditions`;
      const { status, body } = await ask({ method: "GET", path }, "otherParent");
      return { status, body: JSON.stringify(body).replaceAll(/"at":"[^"]+"/g, "") };
    };
    const none = await conditions("nobody");
    for (const child of others) expect(await conditions(child)).toStrictEqual(none);
    expect(none.body).not.toContain("diagnosticTests");
  });

  it.each(["lesson", "ural-lesson", "imported", "nowhere"])(
    "not by confirming or withdrawing for %s",
    async (lesson) => {
      for (const method of ["PUT", "DELETE"]) {
        const asked = async (child: string) => {
          const path = `/lessons/${lesson}/confirmations/${child}`;
          const { status, body } = await ask({ method, path }, "otherParent");
          return { status, body };
        };
        const none = await asked("nobody");
        expect(none.status).toBeGreaterThanOrEqual(404);
        for (const child of others) expect(await asked(child)).toStrictEqual(none);
      }
    },
  );
});
