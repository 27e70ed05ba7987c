/** Documents, valid and invalid: every key wrong, missing, null and beside one that is unknown; edges, repetitions, texts. */
import { values } from "../malformed-values.ts";
import { pointersIn, valueAt, withValue } from "../pointers.ts";
import { wrongFor } from "../wrong-values.ts";
import { bounds, several } from "./bounds-and-repetitions.ts";
import { type FullDocument, fullDocuments } from "./full-documents.ts";
import { texts } from "./texts.ts";

interface DocumentQuestion {
  readonly name: string;
  readonly document: unknown;
}

/** The pointers that a document is there for: those of its own list. */
function ownPointers(list: FullDocument): string[] {
  return pointersIn(fullDocuments[list]).filter((pointer) => pointer.startsWith(`/${list}`));
}

function changed(list: FullDocument, pointer: string, what: string, value: unknown): DocumentQuestion {
  return { name: `${what}, at ${pointer}`, document: withValue(fullDocuments[list], pointer, value) };
}

const isItem = (pointer: string) => /\/\d+$/.test(pointer);

function ofList(list: FullDocument): DocumentQuestion[] {
  const document = fullDocuments[list];
  return ownPointers(list).flatMap((pointer) => {
    const value = valueAt(document, pointer);
    const [what, wrong] = wrongFor(value);
    const isObject = typeof value === "object" && !Array.isArray(value);
    return [
      changed(list, pointer, what, wrong),
      ...(isItem(pointer) ? [] : [changed(list, pointer, "nothing", undefined)]),
      ...(isObject ? [changed(list, `${pointer}/unknown`, "an unknown key", 1)] : []),
    ];
  });
}

/** The record with each of its keys null by itself is as many cases again; all of them at once say which may be. */
function nulls(list: FullDocument): DocumentQuestion {
  const document = ownPointers(list)
    .filter((pointer) => pointer.split("/").length === 4)
    .reduce<unknown>((nulled, pointer) => withValue(nulled, pointer, null), fullDocuments[list]);
  return { name: `a record of ${list}, with every key null`, document };
}

/** Where each kind of value is tried with all its edges. */
export const triedInDocuments = [
  ["lessons", "/lessons/0/createdAt", values.anInstant],
  ["lessons", "/lessons/0/date", values.aDay],
  ["lessons", "/lessons/0/startsAt", values.aTime],
  ["schools", "/schools/0/timeZone", values.aZone],
  ["parents", "/parents/0/id", values.anId],
  ["lessons", "/lessons/0/day/mentorPresent", values.aFlag],
] as const;

const root: readonly DocumentQuestion[] = [
  { name: "the empty document", document: fullDocuments.none },
  { name: "another format", document: { ...fullDocuments.none, format: "upm-festival/2" } },
  { name: "an unknown key of the document", document: { ...fullDocuments.none, unknown: [] } },
  { name: "an unknown key with a slash and a tilde", document: { ...fullDocuments.none, "a/b~c": [] } },
  { name: "nothing but a format", document: { format: "upm-festival/1" } },
  { name: "no format", document: withValue(fullDocuments.none, "/format", undefined) },
  { name: "an object without keys", document: {} },
  ...Object.entries({ null: null, true: true, "a number": 1, "a text": "festival", "a list": [] }).map(
    ([name, document]) => ({ name: `${name} for a document`, document }),
  ),
];

export function documentQuestions() {
  const lists = (Object.keys(fullDocuments) as FullDocument[]).filter((list) => list !== "none");
  const edges = triedInDocuments.flatMap(([list, pointer, { right, wrong }]) =>
    Object.entries({ ...right, ...wrong }).map(([what, value]) => changed(list, pointer, what, value)),
  );
  const inBounds = bounds.flatMap(([list, pointer, numbers]) =>
    numbers.map((value) => changed(list, pointer, JSON.stringify(value), value)),
  );
  const all = [
    ...edges,
    ...[
      ...root,
      ...lists.map((list) => ({
        name: `a record of ${list}, with every key`,
        document: fullDocuments[list],
      })),
    ],
    ...[...lists.flatMap(ofList), ...lists.map(nulls), ...inBounds],
    ...several.map(([list, name, changes]) => ({
      name,
      document: Object.entries(changes).reduce<unknown>(
        (document, [pointer, value]) => withValue(document, pointer, value),
        fullDocuments[list],
      ),
    })),
  ];
  const named = [...new Map(all.map((question) => [question.name, question])).values()];
  return [...named, ...texts];
}
