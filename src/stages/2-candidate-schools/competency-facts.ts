import type { FactReader } from "../../facts/read.js";
import { readId, readList, readObject } from "../../facts/read-list.js";
import { nonEmptyText, quantity } from "../../issues/expectation.js";
import type { InfrastructureItem } from "../../model/competency.js";
import type { Absent, Id } from "../../model/id.js";

/**
 * A competency and its infrastructure list, without which it is unknown whether anything must be delivered (reading 5).
 *
 * A `Competency` of a festival document will do.
 *
 * @since 0.1.0
 * @public
 */
export interface CompetencyFacts {
  readonly id: Id;
  readonly infrastructureList?: readonly InfrastructureItem[] | Absent;
}

/** A competency as the rules read it. */
export interface KnownCompetency {
  readonly id: Id;
  readonly infrastructureList: readonly InfrastructureItem[] | undefined;
}

function readItem(reader: FactReader, value: unknown, pointer: string): InfrastructureItem | undefined {
  const item = readObject(reader, value, pointer);
  if (item === undefined) return undefined;
  const before = reader.issues?.length ?? 0;
  const expect = (key: string, accepted: boolean, expected: string) => {
    if (!accepted) reader.refuse(item[key], `${pointer}/${key}`, expected);
  };
  const { item: name, kind, quantity: needed, per, deliver } = item;
  expect("item", typeof name === "string" && nonEmptyText.accepts(name), nonEmptyText.expected);
  // The kind decides nothing here, so it may be left out.
  expect(
    "kind",
    kind === undefined || kind === null || kind === "equipment" || kind === "consumable",
    '"equipment" or "consumable"',
  );
  expect("quantity", typeof needed === "number" && quantity.accepts(needed), quantity.expected);
  expect("per", per === "lesson" || per === "participant", '"lesson" or "participant"');
  expect("deliver", typeof deliver === "boolean", "true or false");
  return (reader.issues?.length ?? 0) === before ? (item as unknown as InfrastructureItem) : undefined;
}

/** An infrastructure list that may be missing. */
export function readInfrastructureList(
  reader: FactReader,
  value: unknown,
  pointer: string,
): readonly InfrastructureItem[] | undefined {
  const items = readList(reader, value, pointer, readItem);
  const names = new Set<string>();
  for (const [index, { item }] of (items ?? []).entries()) {
    // Goods are counted by name, so that one of two would hide behind the other.
    if (names.has(item)) reader.refuse(item, `${pointer}/${index}/item`, "a name that no item before has");
    names.add(item);
  }
  return items;
}

function readCompetency(reader: FactReader, value: unknown, pointer: string): KnownCompetency | undefined {
  const competency = readObject(reader, value, pointer);
  if (competency === undefined) return undefined;
  const id = readId(reader, competency["id"], `${pointer}/id`);
  const list = competency["infrastructureList"];
  const infrastructureList = readInfrastructureList(reader, list, `${pointer}/infrastructureList`);
  return id === undefined ? undefined : { id, infrastructureList };
}

/** The competencies that are known of, by id. */
export function readCompetencies(
  reader: FactReader,
  value: unknown,
  pointer: string,
): ReadonlyMap<Id, KnownCompetency> {
  const known = new Map<Id, KnownCompetency>();
  for (const [index, competency] of (readList(reader, value, pointer, readCompetency) ?? []).entries()) {
    const { id } = competency;
    // Of two that differ, either might be the right one.
    if (known.has(id)) reader.refuse(id, `${pointer}/${index}/id`, "an id that no competency before has");
    known.set(id, competency);
  }
  return known;
}

/** The competencies of these ids; one that is not known of is known by its id alone. */
export function competenciesOf(
  ids: readonly Id[] | undefined,
  known: ReadonlyMap<Id, KnownCompetency>,
): readonly KnownCompetency[] | undefined {
  return ids?.map((id) => known.get(id) ?? { id, infrastructureList: undefined });
}
