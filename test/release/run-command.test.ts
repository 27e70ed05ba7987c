import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { npmEnvironment, outsideEnvironment } from "../../release/outside-environment.ts";
import { runCommand } from "../../release/run-command.ts";

const surroundings = { environment: process.env, signal: new AbortController().signal };

it("says which command failed, how, and what it said last", async () => {
  const failing = runCommand(["sh", "-c", "echo one; echo two >&2; exit 3"], tmpdir(), surroundings);
  await expect(failing).rejects.toThrow(/^`sh -c .*` ended with 3:\none\ntwo$/s);
  const missing = runCommand(["no-such-command"], tmpdir(), surroundings);
  await expect(missing).rejects.toThrow("no-such-command cannot be started");
});

it("takes another end than 0 where that is allowed", async () => {
  const ran = await runCommand(["sh", "-c", "echo one; exit 1"], tmpdir(), surroundings, [1]);
  expect(ran).toEqual({ output: "one\n", status: 1 });
});

it("ends what a command has started when it is stopped", async () => {
  const stopping = new AbortController();
  const command = ["sh", "-c", "sleep 600 & sleep 600"]; // whose output stays open until both have ended
  const running = runCommand(command, tmpdir(), { ...surroundings, signal: stopping.signal });
  setTimeout(() => stopping.abort(new Error("stopped")), 200);
  await expect(running).rejects.toThrow("stopped");
});

it("leaves out what npm adds for a script, and for a user all of npm's configuration", () => {
  const inScript = {
    PATH: "/project/node_modules/.bin:/usr/bin",
    npm_lifecycle_event: "test",
    npm_package_name: "upm-rules",
    npm_config_registry: "kept",
    INIT_CWD: "/project",
    HOME: "/home",
  };
  const outside = outsideEnvironment(inScript);
  expect(outside).toEqual({ PATH: "/usr/bin", npm_config_registry: "kept", HOME: "/home" });
  expect(npmEnvironment({ ...outside, NPM_CONFIG_CACHE: "old" }, "npmrc", "new")).toEqual({
    PATH: "/usr/bin",
    HOME: "/home",
    npm_config_userconfig: "npmrc",
    npm_config_cache: "new",
  });
});
