// A program of its own for each size: prints how long each step takes. Arguments: a document, how many rounds, and
// "interpreted", or "compiled" to measure what Effect's Schema compiler changes, and nothing else.
import { readFileSync } from "node:fs";
import * as SchemaJITCompiler from "effect/schema/SchemaJITCompiler";
import { checkFestival, type Festival, festivalChecker, type Report } from "upm-rules";
import { decodeFestival, useSchemaCompiler } from "upm-rules/schema";
import { changesAtOnce, mustAgree, withdrawals } from "./changed-festival.ts";
import { judgedAt } from "./generated-festival.ts";
import { type Measure, measuredRounds, type Turn } from "./measured-rounds.ts";

const [file = "", rounds = "", form] = process.argv.slice(2);
const text = readFileSync(file, "utf8");

function parsed(measure: Measure): Festival {
  return measure("parse", () => JSON.parse(text));
}

const decodes: Turn = (measure) => {
  const document = parsed(measure);
  measure(form === "compiled" ? "decodeCompiled" : "decode", () => decodeFestival(document));
};

const checks: Turn = (measure) => {
  const festival = parsed(measure);
  const report = measure("checkFestival", () => checkFestival(festival, { at: judgedAt }));
  measure("report", () => JSON.stringify(report, null, 2));
};

const changes: Turn = (measure) => {
  const festival = parsed(measure);
  const checker = measure("index", () => festivalChecker(festival));
  // The list of findings is made when it is read.
  measure("check", () => checker.check({ at: judgedAt }).findings);
  const changed = (part: number, read: (report: Report) => unknown) => {
    const all = withdrawals(festival, part);
    return () => {
      for (const change of all) {
        checker.change(change);
        read(checker.check({ at: judgedAt }));
      }
    };
  };
  const summaries = changed(0, ({ summary }) => summary);
  measure("change", summaries, changesAtOnce);
  const lists = changed(1, ({ findings }) => findings);
  measure("changeListed", lists, changesAtOnce);
};

mustAgree();
if (form === "compiled" && !useSchemaCompiler(SchemaJITCompiler))
  throw new Error("nothing could be compiled");
const turns = form === "compiled" ? [decodes] : [decodes, checks, changes];
console.log(JSON.stringify(measuredRounds(turns, Number(rounds))));
