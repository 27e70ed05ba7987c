// Runs the tests once per zone of the host: no result may depend on it. `npm run test:zones -- Asia/Tokyo` takes one.
import { spawnSync } from "node:child_process";

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

const chosen = process.argv.slice(2);
const failed = [];
for (const zone of chosen.length > 0 ? chosen : zones) {
  console.log(`\n== TZ=${zone}`);
  const options = ["run", "--reporter=dot", "--exclude=test/built/**", "--exclude=test/architecture/**"];
  const vitest = new URL("../node_modules/vitest/vitest.mjs", import.meta.url).pathname;
  const { status } = spawnSync(process.execPath, [vitest, ...options], {
    env: { ...process.env, TZ: zone },
    stdio: "inherit",
  });
  if (status !== 0) failed.push(zone);
}
console.log(failed.length === 0 ? "\nevery zone passed" : `\nfailed under ${failed.join(", ")}`);
process.exit(failed.length);
