import { keysOfTheFormat } from "../schema/keys-of-the-format.js";
import type { LeafKind } from "./hostile-values.js";

/** A value of a document: where it stands, and what the format says of it. */
export interface Place {
  readonly pointer: string;
  readonly value: unknown;
  readonly kind: LeafKind | "list" | "object";
  readonly optional: boolean;
  /** It stands in a list, and not under a key. */
  readonly inList: boolean;
}

const withoutIndexes = (pointer: string) => pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*");
const keys = new Map(keysOfTheFormat.map((key) => [withoutIndexes(key.pointer), key]));

const byName = ["lat", "lon", "quantity", "seconds", "startsAt", "timeZone", "format", "item", "id"] as const;
const references = /\/(?:region|venue|school|competency|lesson|participant|parent)$/;
const listsOfIds = /.\/(?:competencies|venues|candidateSchools|invited|present)\/\*$/;

/** The kind of a leaf, from where it stands. */
function leafKindOf(template: string): LeafKind {
  const last = /([^/*]+)(?:\/\*)?$/.exec(template)?.[1] ?? "";
  const own = byName.find((name) => name === last);
  if (own !== undefined) return own;
  if (references.test(template) || listsOfIds.test(template)) return "reference";
  if (/At$|^at$|^diagnosticTests$|^trials$/.test(last)) return "instant";
  if (/^date$|^dates$|^planDeadline$|^nonWorkingDays$|^workingDays$/.test(last)) return "date";
  if (/LeadDays$/.test(last)) return "leadDays";
  if (/^maxDriveMinutes$|^minDiagnosticTests$|^maxEarlierTrials$/.test(last)) return "count";
  if (last === "name" || last === "coordinator") return "name";
  const kind = keys.get(template)?.kind;
  if (kind === "itemKind" || kind === "per" || kind === "side" || kind === "leadCount") return kind;
  if (kind === "flag") return "flag";
  throw new Error(`the fuzzer does not know ${template}`);
}

function kindOf(template: string, value: unknown): Place["kind"] {
  if (Array.isArray(value)) return "list";
  if (typeof value === "object" && value !== null) return "object";
  return leafKindOf(template);
}

/** Every value of a valid document but those left out as null, the document itself first. */
export function placesIn(value: unknown, pointer = ""): Place[] {
  if (value === null || value === undefined) return [];
  const template = withoutIndexes(pointer);
  const own: Place = {
    pointer,
    value,
    kind: kindOf(template, value),
    optional: keys.get(template)?.optional ?? false,
    inList: template.endsWith("/*"),
  };
  if (typeof value !== "object") return [own];
  return [own, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, `${pointer}/${key}`))];
}

/** The lists whose records others refer to. */
export const referredTo = /^\/(?:regions|competencies|venues|schools|lessons|parents|participants)$/;
