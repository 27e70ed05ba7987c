/** Clients that hang up in the middle, or hardly send: what they asked for is done whole or not at all, and others do not notice. */
import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import * as Schema from "effect/Schema";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { Conditions } from "../src/api/confirmations.ts";
import { LessonView } from "../src/api/lessons.ts";
import { child, earlier, lesson, mother, region, schedule, school } from "./support/crowded-lesson.ts";
import { databases, openSession, type Platform, startPlatform } from "./support/each-database.ts";
import { bytesOf, openSocket, type RawRequest, seeded } from "./support/raw-client.ts";
import { confirmedAtIn, read } from "./support/read-answers.ts";

const children = 200;
const killed = Array.from({ length: 150 }, (_, index) => index);
const others = Array.from({ length: 50 }, (_, index) => 150 + index);

/** Programs that do nothing and never stop: what is broken off is seldom at its end already. */
function keepBusy() {
  const programs = [1, 2].map(() => spawn(process.execPath, ["-e", "for (;;);"]));
  const rest = () => {
    for (const program of programs) program.kill();
  };
  onTestFinished(rest);
  return { rest };
}

describe.each(databases)("over %s", (which) => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await startPlatform(which, { children });
  });
  afterAll(() => platform?.end());

  const confirmation = (index: number): RawRequest => ({
    method: "PUT",
    path: `/lessons/${lesson}/confirmations/${child(index)}`,
    as: `parent-${mother(index)}`,
  });
  const presence: RawRequest = {
    method: "PATCH",
    path: `/lessons/${earlier}/day`,
    as: `school-${school}`,
    body: { present: [] },
  };
  const confirm = (index: number) => {
    const { method, path, as } = confirmation(index);
    return platform.ask(method, path, { as });
  };
  const confirmedNow = async () =>
    read(LessonView, await platform.ask("GET", `/lessons/${lesson}`, { as: `school-${school}` })).confirmed;
  const faults = () => platform.noted().filter(({ level }) => level === "ERROR" || level === "FATAL");
  /** What connections still do, one that has left its transaction open among them. */
  const busy = async () => {
    if (platform.postgres === undefined) return [];
    const onlooker = openSession(platform.postgres.url);
    const found = await onlooker.rows(
      `select state, query from pg_stat_activity
       where backend_type = 'client backend' and pid <> pg_backend_pid() and state <> 'idle'`,
    );
    await onlooker.end();
    return found;
  };
  const inForce = async (index: number) => {
    const path = `/lessons/${lesson}/participants/${child(index)}/conditions`;
    const answer = await platform.ask("GET", path, { as: `parent-${mother(index)}` });
    return read(Conditions, answer).confirmed?.at;
  };

  /** Sends some of a request, or all of it, and hangs up after a while. */
  async function sendAndHangUp(request: RawRequest, random: () => number) {
    const bytes = bytesOf(request);
    const whole = random() < 0.7;
    const socket = await openSocket(platform.url);
    socket.write(whole ? bytes : bytes.slice(0, Math.floor(random() * bytes.length)));
    await setTimeout(random() * (whole ? 150 : 5));
    if (random() < 0.5) socket.resetAndDestroy();
    else socket.destroy();
  }

  it("what 150 clients who hang up asked for is done whole or not at all", { timeout: 120_000 }, async () => {
    const random = seeded(20201113);
    // Over a server a statement is seldom at its end anyway.
    const machine = which === "PGlite" ? keepBusy() : undefined;
    for (const few of [0, 1, 2, 3, 4].map((part) => killed.slice(part * 30, part * 30 + 30))) {
      const hangingUp = few.map((index) =>
        sendAndHangUp(random() < 0.8 ? confirmation(index) : presence, random),
      );
      const served = platform.ask("GET", "/children", { as: `parent-${mother(0)}` });
      await Promise.all(hangingUp);
      expect((await served).status).toBe(200);
    }

    await expect.poll(busy, { timeout: 10_000 }).toStrictEqual([]);
    machine?.rest();
    // Nothing stands half: what is there is in force, and what is not can be done.
    const done = await Promise.all(killed.map(inForce));
    expect(await confirmedNow()).toBe(done.filter((at) => at !== undefined).length);
    const again = await Promise.all(killed.map(confirm));
    for (const [index, answer] of again.entries()) {
      expect(answer.status).toBe(200);
      if (done[index] !== undefined) expect(confirmedAtIn(answer)).toBe(done[index]);
    }
    expect(await confirmedNow()).toBe(killed.length);
    expect(faults()).toStrictEqual([]);
    console.log(`${which}: ${done.filter((at) => at !== undefined).length} of 150 were done`);
  });

  it("of a schedule whose sender hangs up every lesson is there or none", async () => {
    const random = seeded(20201114);
    const rows = 1000;
    const importing = async (index: number) => {
      const lessons = schedule(`schedule-${index}`, rows);
      const path = `/regions/${region}/schedule`;
      const socket = await openSocket(platform.url);
      socket.write(bytesOf({ method: "POST", path, as: `regional-operator-${region}`, body: { lessons } }));
      await setTimeout(random() * 600);
      socket.destroy();
    };
    const indexes = Array.from({ length: 12 }, (_, index) => index);
    await Promise.all(indexes.map(importing));
    // Who asks last is answered last over one connection, but not over ten.
    await expect.poll(busy, { timeout: 15_000 }).toStrictEqual([]);
    const answer = await platform.ask("GET", "/lessons", { as: `school-${school}` });
    const ids = read(Schema.Array(LessonView), answer).map(({ id }) => id);
    const imported = indexes.map((index) => ids.filter((id) => id.startsWith(`schedule-${index}-`)).length);
    const whole = imported.filter((count) => count === rows);
    expect(imported.filter((count) => count !== 0)).toStrictEqual(whole);
    expect(faults()).toStrictEqual([]);
    console.log(`${which}: ${whole.length} of 12 schedules were imported`);
  });

  it("clients who send a byte now and then, and others who say nothing, keep nobody waiting", async () => {
    const sockets = await Promise.all(Array.from({ length: 30 }, () => openSocket(platform.url)));
    let sending = true;
    const slowly = sockets.slice(0, 20).map(async (socket, index) => {
      for (const byte of bytesOf(index % 2 === 0 ? presence : confirmation(0))) {
        if (!sending) return false;
        socket.write(byte);
        await setTimeout(1000);
      }
      return true;
    });
    const answers = await Promise.all(others.map(confirm));
    expect(answers.map(({ status }) => status)).toStrictEqual(others.map(() => 200));
    sending = false;
    expect(await Promise.all(slowly)).toStrictEqual(slowly.map(() => false));
    for (const socket of sockets) socket.destroy();
    expect((await platform.ask("GET", "/health")).status).toBe(200);
    expect(faults()).toStrictEqual([]);
  });
});
