/** Whether an answer is one that the OpenAPI document declares for its operation. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { openApiText } from "../../src/openapi-text.ts";

export interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, object>> }>>;
  readonly requestBody?: RequestBody;
}

interface RequestBody {
  readonly content: Readonly<Record<string, { readonly schema: { readonly properties?: object } }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const document: Document = JSON.parse(openApiText());

/** Each operation with its method and the template of its path. */
export const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    ...operation,
    method: method.toUpperCase(),
    path,
  })),
);

/** The keys that a body may have. */
export const keysOf = (body: RequestBody | undefined): readonly string[] =>
  Object.values(body?.content ?? {}).flatMap(({ schema }) => Object.keys(schema.properties ?? {}));

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(document, "openapi");

/** What HTTP itself says before any operation is asked: such answers are problems without a type of their own. */
const saidByHttp = [404, 405, 413, 415, 431];

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Throws where the answer is not declared. */
export function isAsDeclared(method: string, path: string, { status, headers, body }: Answered): void {
  const asked = operationAt(method, path);
  const where = `${method} ${asked?.path ?? "no operation"} answered ${status}`;
  const [contentType = ""] = (headers.get("content-type") ?? "").split(";");
  const declared = asked?.responses[status];
  if (declared === undefined || (saidByHttp.includes(status) && isBlank(body))) {
    if (asked !== undefined && !saidByHttp.includes(status)) throw new Error(`${where}: not declared`);
    if (status >= 400 && method !== "HEAD" && contentType !== "application/problem+json")
      throw new Error(`${where}: expected a problem, came ${contentType}`);
    return;
  }
  const types = Object.keys(declared.content ?? {});
  if (types.length === 0 && body === "") return;
  const type = types.find((one) => one.split(";")[0] === contentType);
  if (asked === undefined || type === undefined) throw new Error(`${where}: ${contentType} is not declared`);
  const pointer = ["paths", asked.path, method.toLowerCase(), "responses", status, "content", type, "schema"]
    .map((key) => encodeURIComponent(String(key).replaceAll("~", "~0").replaceAll("/", "~1")))
    .join("/");
  const validate = ajv.getSchema(`openapi#/${pointer}`);
  if (validate === undefined) throw new Error(`${where}: the document has no schema for it`);
  if (!validate(body)) throw new Error(`${where}: ${ajv.errorsText(validate.errors)}`);
}

/** The operation that a request is for, if there is any. */
export function operationAt(method: string, path: string) {
  const { pathname } = new URL(path, "http://platform");
  return operations.find((one) => one.method === method && templateOf(one.path).test(pathname));
}

const templateOf = (path: string) =>
  new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}$`);

const isBlank = (body: unknown) =>
  typeof body === "object" && body !== null && "type" in body && body.type === "about:blank";
