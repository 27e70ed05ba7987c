import fc from "fast-check";
import type { Festival } from "../../src/model/festival.js";
import { completeFestivalDocument } from "../arbitraries/document.js";
import { type LeafKind, leafGrammars, person } from "./hostile-values.js";
import { changedAt, valueAt, withEntry } from "./json-pointers.js";
import { type Place, placesIn, referredTo } from "./places.js";

/** A document that was valid until one thing in it was broken, and where the one issue of it must point. */
export interface Broken {
  readonly document: unknown;
  readonly pointer: string;
}

/** What is wrong with a valid document after one change; nothing where the change does not fit the place. */
type Way = (document: Festival, place: Place) => fc.Arbitrary<Broken> | undefined;

const isLeaf = (kind: Place["kind"]): kind is LeafKind => kind !== "list" && kind !== "object";
/** Records that others refer to, and their lists, cannot go without taking references with them. */
const isReferredTo = ({ pointer }: Place) =>
  pointer === "" || referredTo.test(pointer) || /\/id$/.test(pointer);
const isRecord = ({ pointer }: Place) => /^\/[a-zA-Z]+\/\d+$/.test(pointer);

function typeOf({ value }: Place): string {
  if (Array.isArray(value)) return "array";
  return typeof value;
}

const ofEachType: readonly (readonly [type: string, value: unknown])[] = [
  ["null", null],
  ["boolean", true],
  ["number", 0],
  ["number", -0],
  ["number", Number.POSITIVE_INFINITY],
  ["string", ""],
  ["string", "0"],
  ["string", person],
  ["string", "\ud800"],
  ["array", []],
  ["array", [[]]],
  ["object", {}],
  ["object", { id: "x" }],
  ["object", JSON.parse('{"__proto__":[]}')],
];

/** A value of another type than the one it has; null only where it may not be left out. */
const wrongType: Way = (document, place) => {
  if (isReferredTo(place) && place.pointer !== "") return undefined;
  if (isRecord(place) && referredTo.test(place.pointer.replace(/\/\d+$/, ""))) return undefined;
  // A number of seconds may also be a word, and a word is no number.
  const types = place.pointer.endsWith("/seconds") ? ["number", "string"] : [typeOf(place)];
  const mayBeNull = place.optional && !place.inList;
  const others = ofEachType.filter(([type]) => !types.includes(type) && !(type === "null" && mayBeNull));
  return fc.constantFrom(...others).map(([, value]) => ({
    document: changedAt(document, place.pointer, value),
    pointer: place.pointer,
  }));
};

/** A value of the right type outside of its grammar. */
const wrongValue: Way = (document, place) => {
  if (!isLeaf(place.kind) || place.kind === "id") return undefined;
  return leafGrammars[place.kind].bad.map((value) => ({
    document: changedAt(document, place.pointer, value),
    pointer: place.pointer,
  }));
};

const missing: Way = (document, place) => {
  if (place.optional || place.inList || isReferredTo(place)) return undefined;
  return fc.constant({ document: changedAt(document, place.pointer, "left out"), pointer: place.pointer });
};

const unknownKey: Way = (document, place) => {
  if (place.kind !== "object") return undefined;
  const names = fc
    .oneof(
      fc.constantFrom(
        "__proto__",
        "constructor",
        "toString",
        "",
        "a/b",
        "~",
        "~1",
        "0",
        "ID",
        "\ud800",
        "\u202e",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    )
    .filter(
      (name) => !/^[a-z]+(?:[A-Z][a-z]*)*$/.test(name) || name === "constructor" || name === "toString",
    );
  return fc.tuple(names, fc.constantFrom(null, 0, "", [], {})).map(([name, value]) => ({
    document: changedAt(document, place.pointer, withEntry(place.value as object, name, value)),
    pointer: `${place.pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
  }));
};

/** One more entry of a list that is of no use to it. */
const strangeEntry: Way = (document, place) => {
  if (!Array.isArray(place.value)) return undefined;
  const list = place.value;
  return fc.constantFrom(null, true, 5, [], [null]).map((value) => ({
    document: changedAt(document, place.pointer, [...list, value]),
    pointer: `${place.pointer}/${list.length}`,
  }));
};

/** A record, a pair, an item or an id a second time. */
const repeated: Way = (document, place) => {
  if (!Array.isArray(place.value) || place.value.length === 0) return undefined;
  const list: readonly unknown[] = place.value;
  const key = place.pointer.slice(place.pointer.lastIndexOf("/") + 1);
  const mayRepeat = ["dates", "nonWorkingDays", "workingDays", "deliveries", "linkChecks", "links"];
  if (mayRepeat.includes(key) || ["diagnosticTests", "trials"].includes(key)) return undefined;
  const isOfRecords = typeof list[0] === "object";
  const at: Readonly<Record<string, string>> = {
    driveTimes: "",
    agreements: "",
    infrastructureList: "/item",
    confirmations: "/confirmedAt",
  };
  const where = isOfRecords ? (at[key] ?? "/id") : "";
  return fc.nat({ max: list.length - 1 }).map((index) => ({
    document: changedAt(document, place.pointer, [...list, structuredClone(list[index])]),
    pointer: `${place.pointer}/${list.length}${where}`,
  }));
};

/** Another record like the last, of an id that is none. */
const wrongId: Way = (document, place) => {
  if (!Array.isArray(place.value) || !referredTo.test(place.pointer)) return undefined;
  const list: readonly unknown[] = place.value;
  return fc.oneof(leafGrammars.id.bad, fc.constantFrom(null, 5, [])).map((id) => ({
    document: changedAt(document, place.pointer, [...list, { ...(list.at(-1) as object), id }]),
    pointer: `${place.pointer}/${list.length}/id`,
  }));
};

/** Two values that exclude each other. */
const contradiction: Way = (document, place) => {
  const region = /^(\/regions\/\d+\/amendments)\/workingDays\/\d+$/.exec(place.pointer)?.[1];
  if (region !== undefined) {
    const [day] = valueAt(document, `${region}/nonWorkingDays`) as string[];
    return fc.constant({ document: changedAt(document, place.pointer, day), pointer: place.pointer });
  }
  if (/^\/agreements\/\d+\/dates$/.test(place.pointer)) {
    return fc.constant({ document: changedAt(document, place.pointer, []), pointer: place.pointer });
  }
  const confirmation = /^(\/confirmations\/\d+)\/withdrawnAt$/.exec(place.pointer)?.[1];
  const confirmedAt = confirmation && valueAt(document, `${confirmation}/confirmedAt`);
  if (typeof confirmedAt !== "string" || confirmedAt < "2000-01-03") return undefined;
  const earlier = "2000-01-01T00:00Z";
  return fc.constant({ document: changedAt(document, place.pointer, earlier), pointer: place.pointer });
};

const ways = [wrongType, wrongValue, missing, unknownKey, strangeEntry, repeated, wrongId, contradiction];

/** A document with every key that there is, broken in exactly one way. */
export const brokenOnce: fc.Arbitrary<Broken> = completeFestivalDocument.chain((document) =>
  fc
    .tuple(fc.constantFrom(...placesIn(document)), fc.constantFrom(...ways))
    .map(([place, way]) => way(document, place))
    .filter((broken) => broken !== undefined)
    .chain((broken) => broken),
);
