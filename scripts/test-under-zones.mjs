// Runs the tests once per zone of the host: no result may depend on it. `npm run test:zones -- Asia/Tokyo` takes one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const zones = [
  "UTC",
  "Europe/Moscow",
  "Asia/Yekaterinburg",
  "Asia/Kamchatka",
  "Europe/Volgograd", // changed its offset on 2020-12-27
  "Europe/Berlin",
  "America/New_York",
  "America/Havana", // its clocks change at midnight
  "Asia/Beirut",
  "Australia/Lord_Howe", // by half an hour
  "Asia/Kathmandu",
  "Pacific/Apia", // skipped a whole day
  "Pacific/Kiritimati",
];

/** What the zone of this process cannot change, and what takes most of the time. */
const leftOut = [
  // These run the command, compilers and package managers in processes of their own, with environments of their own; of
  // the built command and library test/built/host-zone.test.ts tries zones itself, and test/fuzz runs the command here.
  "test/architecture",
  "test/built",
  "test/cli",
  "test/release",
  // Their time goes into sizes and shapes: what they say of dates, others say of few.
  "test/examples/documented-exports.test.ts",
  "test/fuzz/decode-festival.test.ts",
  "test/oracle/random-festival.test.ts",
  "test/schema/any-json.test.ts",
  "test/schema/hostile-sizes.test.ts",
  "test/schema/nouns.test.ts",
  "test/sdk/look-ups-of-a-thousand.test.ts",
  "test/services/look-ups-of-a-thousand.test.ts",
];

const root = fileURLToPath(new URL("..", import.meta.url));
const gone = leftOut.filter((path) => !existsSync(`${root}${path}`));
if (gone.length > 0) {
  console.error(
    `${gone.join(", ")}: there is no such test any more; take it out of scripts/test-under-zones.mjs`,
  );
  process.exit(1);
}

const exclude = leftOut.map((path) => `--exclude=${path.endsWith(".ts") ? path : `${path}/**`}`);
const chosen = process.argv.slice(2);
const failed = [];
for (const zone of chosen.length > 0 ? chosen : zones) {
  console.log(`\n== TZ=${zone}`);
  const vitest = `${root}node_modules/vitest/vitest.mjs`;
  const { status } = spawnSync(process.execPath, [vitest, "run", "--reporter=dot", ...exclude], {
    cwd: root,
    env: { ...process.env, TZ: zone },
    stdio: "inherit",
  });
  if (status !== 0) failed.push(zone);
}
console.log(failed.length === 0 ? "\nevery zone passed" : `\nfailed under ${failed.join(", ")}`);
process.exit(failed.length);
