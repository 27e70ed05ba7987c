/** Documents as texts, where how the JSON is written matters. */
import { fullDocuments } from "./full-documents.ts";

const empty = JSON.stringify(fullDocuments.none);
const parent = (text: string) => empty.replace('"parents":[]', `"parents":[${text}]`);

export const texts = Object.entries({
  "no text at all": "",
  "no JSON": "festival",
  "JSON that ends too early": empty.slice(0, -1),
  "JSON with more after it": `${empty}}`,
  "JSON with a comment": `/* festival */${empty}`,
  "JSON with a comma too many": empty.replace("[]}", "[],}"),
  "single quotes": empty.replaceAll('"', "'"),
  "NaN in JSON": parent("NaN"),
  "spaces and lines around": `\n  ${empty}\r\n\t`,
  "a key twice, the last of them right": parent('{"id":"","id":"p"}'),
  "a key twice, the last of them wrong": parent('{"id":"p","id":""}'),
  "a key escaped": parent('{"\\u0069d":"p"}'),
  "a key __proto__": parent('{"id":"p","__proto__":null}'),
  "a key constructor": parent('{"id":"p","constructor":1}'),
  "an id __proto__ twice": parent('{"id":"__proto__"},{"id":"__proto__"}'),
  "half of a sign of two code units": parent('{"id":"\\ud800"}'),
  "a whole number written with a fraction": empty.replace(
    '"competencies":[]',
    '"competencies":[{"id":"c","name":"C","infrastructureList":[{"item":"i","kind":"equipment","quantity":2.0,"per":"lesson","deliver":true}]}]',
  ),
  "a whole number written with an exponent": empty.replace(
    '"competencies":[]',
    '"competencies":[{"id":"c","name":"C","infrastructureList":[{"item":"i","kind":"equipment","quantity":1e6,"per":"lesson","deliver":true}]}]',
  ),
  "a number past all bounds": empty.replace(
    '"competencies":[]',
    '"competencies":[{"id":"c","name":"C","infrastructureList":[{"item":"i","kind":"equipment","quantity":1e400,"per":"lesson","deliver":true}]}]',
  ),
}).map(([name, text]) => ({ name, text }));
