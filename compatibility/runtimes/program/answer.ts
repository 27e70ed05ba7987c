// The program that every runtime runs: it uses nothing of a platform, and is told everything.
import * as root from "upm-rules";
import * as calendar from "upm-rules/calendar";
import * as en from "upm-rules/messages/en";
import * as ru from "upm-rules/messages/ru";
import commonJs from "./common-js.cjs";
import { digests } from "./digest.ts";
import { effectOutputs } from "./effect-outputs.ts";
import { hostZone } from "./host-zone.ts";
import type { Answer, Request } from "./request.ts";
import { rootOutputs } from "./root-outputs.ts";
import { zoneOutputs } from "./zone-outputs.ts";

export async function answer(request: Request): Promise<Answer> {
  const outputs = await outputsOf(request);
  const wanted = new Set(request.texts);
  return {
    hostZone: hostZone(),
    digests: await digests(outputs),
    texts: Object.fromEntries([...outputs].filter(([name]) => wanted.has(name))),
    zoneNames: request.kind === "zone names" ? Intl.supportedValuesOf("timeZone") : [],
  };
}

async function outputsOf(request: Request): Promise<Map<string, string>> {
  switch (request.kind) {
    case "outputs":
      return new Map([
        ...named("ESM", rootOutputs({ root, en, ru, calendar }, request.documents)),
        ...named("ESM", await effectOutputs(request.documents)),
        ...named("CommonJS", rootOutputs(commonJs, request.documents)),
      ]);
    case "zones":
      return zoneOutputs(request.zones, request.days);
    case "zone names":
      return new Map();
  }
}

function named(form: string, outputs: ReadonlyMap<string, string>): [string, string][] {
  return [...outputs].map(([name, text]) => [`${form}: ${name}`, text]);
}
