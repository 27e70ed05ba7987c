import fc from "fast-check";
import { describe, expect } from "vitest";
import { brokenOnce } from "./breakages.js";
import {
  areIssuesOf,
  areTheSame,
  isDecodedAsItIs,
  isDecodedOrRefused,
  issuesIn,
  parsed,
} from "./decoded-or-refused.js";
import { fuzz } from "./fuzz.js";
import { jsonTextOf, withChangedTokens } from "./json-text.js";
import { validDocument } from "./valid-changes.js";

const inJson = (value: unknown) => JSON.stringify(value, null, 1);

describe("decodeFestival", () => {
  fuzz("decodes what is valid by the grammar of the format to itself, and it can be checked", {
    inputs: validDocument,
    runs: 150,
    holds: isDecodedAsItIs,
    written: inJson,
  });

  fuzz("says of a document that is wrong in one way that one thing, and points at it", {
    inputs: brokenOnce,
    runs: 600,
    holds: ({ document, pointer }) => {
      const issues = issuesIn(document);
      expect(issues.map((issue) => issue.pointer)).toEqual([pointer]);
      areIssuesOf(document, issues);
    },
    written: ({ document }) => inJson(document),
  });

  fuzz("reads a document however its JSON is spelt", {
    inputs: validDocument.chain((document) => jsonTextOf(document).map((text) => ({ document, text }))),
    runs: 150,
    holds: ({ document, text }) => {
      const json: unknown = JSON.parse(text);
      areTheSame(json, document);
      expect(issuesIn(json)).toEqual([]);
    },
    written: ({ text }) => text,
  });

  fuzz("decodes or refuses a document with changed tokens, and points at what is in it", {
    inputs: fc
      .oneof(
        validDocument,
        brokenOnce.map(({ document }) => document),
      )
      .chain((document) => withChangedTokens(JSON.stringify(document))),
    runs: 600,
    holds: (text) => {
      const document = parsed(text);
      if (document !== undefined) isDecodedOrRefused(document.json);
    },
    written: (text) => text,
  });
});
