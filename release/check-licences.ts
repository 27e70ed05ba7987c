// node release/check-licences.ts: whether every package that the project locks is under a licence that it may be under.
import { fileURLToPath } from "node:url";
import satisfies from "spdx-satisfies";
import { exceptions, forDevelopment, permissive } from "./licence-rules.ts";
import { type LockedPackage, lockedPackages } from "./locked-packages.ts";

const packages = lockedPackages(fileURLToPath(new URL("..", import.meta.url)));
const needed = new Set<string>();
const complaints = packages.flatMap((locked) => complaintsAbout(locked));
for (const { packages: name } of exceptions)
  if (!needed.has(name)) complaints.push(`${name}: nothing needs this exception any more`);

for (const atRunTime of [true, false]) {
  const counted = packages.filter((locked) => locked.atRunTime === atRunTime);
  console.log(`${atRunTime ? "for users" : "for development"}: ${counts(counted)}`);
}
if (complaints.length > 0) {
  console.error(
    `\n${complaints.join("\n")}\n\nWhat may be under which licence stands in release/licence-rules.ts.`,
  );
  process.exitCode = 1;
}

function complaintsAbout({ lockFile, name, version, licence, atRunTime }: LockedPackage): string[] {
  const allowed = atRunTime ? permissive : forDevelopment;
  const what = `${lockFile}: ${name} ${version}`;
  if (licence === undefined) return [`${what} states no licence`];
  if (isAllowed(licence, allowed)) return [];
  const exception = exceptions.find((one) => name.startsWith(one.packages) && one.licences.includes(licence));
  if (exception === undefined || atRunTime)
    return [
      `${what} is under ${licence}, which is not allowed ${atRunTime ? "for users" : "for development"}`,
    ];
  needed.add(exception.packages);
  return [];
}

function isAllowed(licence: string, allowed: string[]): boolean {
  try {
    return satisfies(licence, allowed);
  } catch {
    return false; // words that are no licence's name
  }
}

function counts(counted: ReadonlyArray<LockedPackage>): string {
  const byLicence = new Map<string, number>();
  for (const { licence = "none" } of counted) byLicence.set(licence, (byLicence.get(licence) ?? 0) + 1);
  const sorted = [...byLicence].sort(([, a], [, b]) => b - a);
  return sorted.map(([licence, count]) => `${count} ${licence}`).join(", ");
}
