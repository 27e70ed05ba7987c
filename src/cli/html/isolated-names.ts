import type { Organisation } from "../../festival/acting-organisation.js";
import type { Records } from "../../festival/records.js";
import type { Finding, Subject } from "../../verdict/finding.js";
import type { Messages } from "../languages.js";
import { organisationName, type SetOff, subjectName } from "../names.js";
import { plainText } from "../plain-text.js";
import { escaped, Markup } from "./markup.js";

/** Marks around what keeps its direction to itself. Of a document's own text none is left: they are shown escaped. */
const [opening, closing] = ["\u2068", "\u2069"];

/** Letters that are written from right to left: without them, and without marks, text cannot turn what is around it. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A name or an id of the document, between marks where its direction could reach beyond it. */
export const isolated: SetOff = (text) => {
  const plain = plainText(text);
  return rightToLeft.test(plain) ? `${opening}${plain}${closing}` : plain;
};

/** A sentence with isolated names as markup: what is between marks is an element of its own. */
export function withIsolatedNames(sentence: string): Markup {
  if (!sentence.includes(opening)) return new Markup(escaped(sentence));
  const parts = sentence.split(/[\u2068\u2069]/);
  // Marks come in pairs and not within each other, so that every second part is a name.
  return new Markup(
    parts.map((part, index) => (index % 2 ? `<bdi>${escaped(part)}</bdi>` : escaped(part))).join(""),
  );
}

/** A sentence with isolated names as text without elements, as options of a list have it. */
export function withMarksAroundNames(sentence: string): Markup {
  return new Markup(
    sentence
      .split(/([\u2068\u2069])/)
      .map((part, index) => (index % 2 ? part : escaped(part)))
      .join(""),
  );
}

/** The name of an organisation, isolated. */
export function isolatedOrganisation(
  organisation: Organisation | undefined,
  records: Records,
  messages: Messages,
): string {
  return organisationName(organisation, records, messages, isolated);
}

/** The name of a subject, isolated. */
export function isolatedSubject(subject: Subject, records: Records, messages: Messages): string {
  return subjectName(subject, records, messages, isolated);
}

/** The details that are lists of ids and are said as they are; regions are said by name. */
const listsOfIds = ["competencies", "notOffered", "notChosen", "absent", "unconfirmed"];

/** The finding with the ids and names of its details isolated, for its sentence. */
export function withIsolatedDetails(finding: Finding): Finding {
  if (finding.details === undefined) return finding;
  const details = Object.fromEntries(
    Object.entries<unknown>({ ...finding.details }).map(([key, value]) => [key, isolatedDetail(key, value)]),
  );
  return { ...finding, details } as unknown as Finding;
}

function isolatedDetail(key: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (listsOfIds.includes(key)) return value.map((id: string) => isolated(id));
  return value.map((one) => (typeof one?.item === "string" ? { ...one, item: isolated(one.item) } : one));
}
