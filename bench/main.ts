/** Prints how the library compares with code by hand and with JSON.parse: ratios of one run, no absolute times. */
import { deepStrictEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { canConfirmParticipant, checkConfirmation, checkFestival } from "upm-rules";
import { decodeFestival } from "upm-rules/schema";
import { canConfirmByHand, reasonsByHand } from "./by-hand.ts";
import { factSets } from "./fact-sets.ts";
import { printRatios } from "./rounds.ts";

const allowed = factSets(10_000, 40);
const refused = factSets(10_000, 3);

// What is compared must give the same answers.
for (const facts of [...allowed, ...refused]) {
  deepStrictEqual(canConfirmParticipant(facts), canConfirmByHand(facts));
  deepStrictEqual(checkConfirmation(facts), reasonsByHand(facts));
}

printRatios(
  "10,000 decisions, most allowed: yes or no, deadline included",
  [
    { name: "a boolean by hand", run: () => allowed.filter(canConfirmByHand).length },
    {
      name: "canConfirmParticipant",
      run: () => allowed.filter((facts) => canConfirmParticipant(facts)).length,
    },
  ],
  100,
);
printRatios(
  "10,000 decisions, most refused: all reasons, remedies and deadline",
  [
    { name: "a function by hand", run: () => refused.map(reasonsByHand) },
    { name: "checkConfirmation", run: () => refused.map((facts) => checkConfirmation(facts)) },
  ],
  100,
);

const text = readFileSync(new URL("../examples/festival/festival.json", import.meta.url), "utf8");
const festival = decodeFestival(JSON.parse(text));
printRatios(
  "the example festival: 300 lessons, 4,000 participants",
  [
    { name: "JSON.parse", run: () => JSON.parse(text) },
    { name: "decodeFestival, after JSON.parse", run: () => decodeFestival(festival) },
    { name: "checkFestival", run: () => checkFestival(festival, { at: "2020-11-13T09:00:00Z" }) },
  ],
  30,
);
