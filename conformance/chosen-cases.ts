/** Which cases of a decision space stand in the corpus. */
import { type CheckName, conformanceAnswer } from "upm-rules/testing";
import { type Choice, choicesOf, labelsOf, type Space, valuesOf } from "../verdicts/decision-space.ts";
import { asJson } from "./as-json.ts";
import { behavioursOf } from "./behaviours.ts";
import { nameOf } from "./case-names.ts";
import { seededOrder } from "./seeded-order.ts";

/** A question under its name. */
export interface NamedQuestion {
  readonly name: string;
  readonly facts: object;
  readonly amendments?: object;
}

/** Facts and amendments as JSON; amendments that change nothing are left out. */
export function questionOf(
  space: Space,
  name: string,
  values: Readonly<Record<string, unknown>>,
): NamedQuestion {
  const amendments = values["regulation"] as object;
  const changes = Object.keys(amendments).length > 0 && { amendments: asJson(amendments) };
  return { name, facts: asJson(space.factsOf(values)) as object, ...changes };
}

/** How a choice differs from the good one, axis by axis. */
type Differences = ReadonlyArray<readonly [axis: string, label: string]>;

function differencesOf(choice: Choice, good: Choice): Differences {
  return Object.entries(choice).filter(([axis, label]) => good[axis] !== label);
}

/** What the differences of a choice would do together, if none changed what another does. */
function predicted(
  base: ReadonlySet<string>,
  alone: ReadonlyArray<ReadonlySet<string>>,
): ReadonlySet<string> {
  const kept = [...base].filter((behaviour) => alone.every((behaviours) => behaviours.has(behaviour)));
  const added = alone.flatMap((behaviours) => [...behaviours].filter((behaviour) => !base.has(behaviour)));
  return new Set([...kept, ...added]);
}

/** What is done beyond or short of what was predicted: of two facts as a whole, of more of them each by itself. */
function surprisesOf(done: ReadonlySet<string>, expected: ReadonlySet<string>, facts: number): string[] {
  const beyond = [...done]
    .filter((behaviour) => !expected.has(behaviour))
    .map((behaviour) => `+${behaviour}`);
  const short = [...expected].filter((behaviour) => !done.has(behaviour)).map((behaviour) => `-${behaviour}`);
  const all = [...beyond, ...short].sort();
  return facts > 2 || all.length === 0 ? all : [...all, all.join()];
}

/** Both sides of a deadline, which are asked in any place, and under any regulation that makes a difference there. */
const edges = ["the last millisecond in time", "at the deadline"];

function isEdge(differences: Differences, isUnlikeEach: boolean): boolean {
  const moment = differences.find(([axis]) => axis === "at")?.[1] ?? "";
  const has = (name: string) => differences.some(([axis]) => axis === name);
  return (
    differences.length === 2 &&
    edges.includes(moment) &&
    (has("place") || (has("regulation") && isUnlikeEach))
  );
}

interface Asked {
  readonly question: NamedQuestion;
  readonly answer: string;
  readonly behaviours: ReadonlySet<string>;
}

function ask(space: Space, choice: Choice): Asked {
  const question = questionOf(space, nameOf(choice, labelsOf(space)), valuesOf(space, choice) ?? {});
  const answer = conformanceAnswer(space.check as CheckName, question);
  return { question, answer: JSON.stringify(answer), behaviours: behavioursOf(answer) };
}

/**
 * The good case, every case that differs from it in one fact, both sides of a deadline in every place and under every
 * regulation, the first case of every kind in which facts together do what none does alone, the first that shows a
 * behaviour at all, and some others by chance.
 */
export function chosenCases(space: Space, byChance: number): NamedQuestion[] {
  const choices = choicesOf(labelsOf(space), space.most);
  const [good = {}] = choices;
  const base = ask(space, good);
  const alone = new Map<string, Asked>();
  const seen = new Set<string>();
  const together = new Set<string>();
  const chosen = new Map<string, NamedQuestion>();
  const rest: NamedQuestion[] = [];
  for (const choice of choices) {
    const differences = differencesOf(choice, good);
    const asked = ask(space, choice);
    const { question, behaviours, answer } = asked;
    if (differences.length === 1) alone.set(JSON.stringify(differences[0]), asked);
    const each = differences.map((one) => alone.get(JSON.stringify(one)) ?? base);
    const expected = predicted(
      base.behaviours,
      each.map((one) => one.behaviours),
    );
    const surprises = surprisesOf(behaviours, expected, differences.length);
    const wanted =
      differences.length <= 1 ||
      isEdge(
        differences,
        each.every((one) => one.answer !== answer),
      ) ||
      [...behaviours].some((behaviour) => !seen.has(behaviour)) ||
      surprises.some((surprise) => !together.has(surprise));
    for (const behaviour of behaviours) seen.add(behaviour);
    for (const surprise of surprises) together.add(surprise);
    const facts = JSON.stringify([question.facts, question.amendments]);
    // Two values of an axis may come to the same facts.
    if (wanted && !chosen.has(facts)) chosen.set(facts, question);
    else if (!chosen.has(facts)) rest.push(question);
  }
  return [...chosen.values(), ...seededOrder(rest).slice(0, byChance)];
}
