import { SaxesParser } from "saxes";
import { expect } from "vitest";

/** An element as an independent parser reads it, without the white space between elements. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/** The root of an XML document; throws where it is not well-formed. */
function rootOf(xml: string): Element {
  const parser = new SaxesParser();
  const root: Growing = { name: "", attributes: {}, children: [], text: "" };
  const path = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Growing = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: "",
    };
    path.at(-1)?.children.push(element);
    path.push(element);
  });
  parser.on("text", (text) => {
    const element = path.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => {
    const closed = path.pop();
    if (closed !== undefined && closed.children.length > 0) closed.text = closed.text.trim();
  });
  parser.write(xml).close();
  const [first] = root.children;
  if (first === undefined) throw new Error("there is no element");
  return first;
}

/** What the schema of JUnit reports that CI systems share has: attributes, and children in their order. */
const schema: Readonly<Record<string, { required: string[]; optional: string[]; children: RegExp }>> = {
  testsuites: {
    required: [],
    optional: ["name", "time", "tests", "failures", "disabled", "errors"],
    children: /^(?:testsuite )*$/,
  },
  testsuite: {
    required: ["name", "tests"],
    optional: ["failures", "errors", "time", "disabled", "skipped", "timestamp", "hostname", "id", "package"],
    children: /^(?:properties )?(?:testcase )*(?:system-out )?(?:system-err )?$/,
  },
  properties: { required: [], optional: [], children: /^(?:property )+$/ },
  property: { required: ["name", "value"], optional: [], children: /^$/ },
  testcase: {
    required: ["name", "classname"],
    optional: ["assertions", "time", "status"],
    children: /^(?:skipped )?(?:error )*(?:failure )*(?:system-out )*(?:system-err )*$/,
  },
  skipped: { required: [], optional: ["message"], children: /^$/ },
  failure: { required: [], optional: ["type", "message"], children: /^$/ },
  "system-out": { required: [], optional: [], children: /^$/ },
};

/** Texts stand in leaves alone. */
const withText = ["failure", "skipped", "system-out"];

function keepsToSchema({ name, attributes, children, text }: Element): void {
  const rule = schema[name];
  expect(rule, name).toBeDefined();
  const known = [...(rule?.required ?? []), ...(rule?.optional ?? [])];
  expect(known).toEqual(expect.arrayContaining(Object.keys(attributes)));
  expect(Object.keys(attributes)).toEqual(expect.arrayContaining(rule?.required ?? []));
  for (const key of ["tests", "failures", "errors", "skipped", "disabled"])
    expect(attributes[key] ?? "0").toMatch(/^\d+$/);
  expect(attributes["time"] ?? "0").toMatch(/^\d+(?:\.\d+)?$/);
  expect(attributes["timestamp"] ?? "2020-11-13T09:00:00.000Z").toMatch(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  );
  expect(children.map((child) => `${child.name} `).join("")).toMatch(rule?.children ?? /^$/);
  if (!withText.includes(name)) expect(text.trim()).toBe("");
  for (const child of children) keepsToSchema(child);
}

/** A JUnit report; it is well-formed XML, keeps to the schema, and its counts are those of its cases. */
export function readJunit(xml: string): Element {
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites')).toBe(true);
  expect(xml.endsWith("</testsuites>\n")).toBe(true);
  const root = rootOf(xml);
  expect(root.name).toBe("testsuites");
  keepsToSchema(root);
  for (const suite of root.children) countsAgree(suite, casesOf(suite), true);
  countsAgree(root, root.children.flatMap(casesOf), false);
  return root;
}

export function casesOf({ children }: Element): readonly Element[] {
  return children.filter(({ name }) => name === "testcase");
}

function countsAgree({ attributes }: Element, cases: readonly Element[], withSkipped: boolean): void {
  const having = (child: string) => cases.filter(({ children }) => children[0]?.name === child).length;
  expect(attributes).toMatchObject({
    tests: String(cases.length),
    failures: String(having("failure")),
    errors: "0",
    ...(withSkipped && { skipped: String(having("skipped")) }),
  });
}
