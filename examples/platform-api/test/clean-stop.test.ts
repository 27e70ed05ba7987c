/** A signal stops the back end: what is being answered is answered, nothing new is, and what was done is kept. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LessonView } from "../src/api/lessons.ts";
import { type BackEnd, startBackEnd } from "./support/back-end.ts";
import {
  child,
  clockGoesOn,
  clockStart,
  crowdedLesson,
  inFile,
  lesson,
  mother,
  school,
} from "./support/crowded-lesson.ts";
import { databases } from "./support/each-database.ts";
import { type PostgresServer, startPostgres } from "./support/postgres-server.ts";
import { answerOn, bytesOf, openSocket } from "./support/raw-client.ts";
import { read } from "./support/read-answers.ts";

const children = 40;

describe.each(databases)("asked to stop, over %s", (which) => {
  let postgres: PostgresServer | undefined;
  const folder = mkdtempSync(join(tmpdir(), "platform-data-"));
  beforeAll(async () => {
    if (which === "PostgreSQL") postgres = await startPostgres();
  });
  afterAll(async () => {
    await postgres?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = (at = clockStart): Promise<BackEnd> =>
    startBackEnd({
      SEED: inFile(crowdedLesson({ children })),
      CLOCK_STARTS_AT: at,
      ...(postgres ? { DATABASE_URL: postgres.url } : { DATA_FOLDER: join(folder, "data") }),
    });
  const confirmation = (index: number) => ({
    method: "PUT",
    path: `/lessons/${lesson}/confirmations/${child(index)}`,
    as: `parent-${mother(index)}`,
  });

  it("it answers what was asked, ends with 0, and has everything when it starts again", {
    timeout: 120_000,
  }, async () => {
    const first = await start();
    // The first statements over a connection are the slow ones.
    const warmed = await first.ask("PUT", confirmation(0).path, { as: confirmation(0).as });
    expect(warmed.status).toBe(200);
    const sockets = await Promise.all(Array.from({ length: children }, () => openSocket(first.url)));
    const answers = sockets.map((socket) => answerOn(socket, 20_000));
    // All have been accepted, and have begun to send, before who asks after them is answered.
    for (const [index, socket] of sockets.entries()) socket.write(bytesOf(confirmation(index)).slice(0, -2));
    for (const _ of [1, 2]) expect((await first.ask("GET", "/health")).status).toBe(200);
    for (const socket of sockets) socket.write("\r\n");
    const [begun] = await Promise.race(
      sockets.map(
        (socket) => new Promise<unknown[]>((resolve) => socket.once("data", (data) => resolve([data]))),
      ),
    );
    expect(String(begun)).toMatch(/^HTTP\/1\.1 200 /);

    const ended = first.stop();
    const newcomer = openSocket(first.url).then(
      (socket) => {
        socket.write(bytesOf(confirmation(1)));
        return answerOn(socket, 20_000);
      },
      (error: NodeJS.ErrnoException) => error.code ?? "",
    );
    const texts = await Promise.all(answers);
    expect(await ended).toBe(0);
    expect(await newcomer).not.toMatch(/ 5\d\d /);
    await expect(first.ask("GET", "/health")).rejects.toThrow();

    const statuses = texts.map((text) => /^HTTP\/1\.1 (\d+) /.exec(text)?.[1]);
    const others = texts.filter((_, index) => statuses[index] !== "200");
    expect(others).toStrictEqual([]);

    const second = await start(clockGoesOn);
    const shown = await second.ask("GET", `/lessons/${lesson}`, { as: `school-${school}` });
    expect(read(LessonView, shown).confirmed).toBe(children);
    for (const [index, text] of texts.entries()) {
      const { path, as } = confirmation(index);
      const again = await second.ask("PUT", path, { as });
      expect(text.endsWith(JSON.stringify(again.body)), text).toBe(true);
    }
    expect(await second.stop()).toBe(0);
  });

  it("twice, and with nothing to do, it ends with 0", async () => {
    const backEnd = await start();
    const both = await Promise.all([backEnd.stop(), backEnd.stop()]);
    expect(both).toStrictEqual([0, 0]);
  });
});
