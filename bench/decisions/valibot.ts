import * as v from "valibot";
import { isInTime } from "../by-hand.ts";
import type { Clause, Peer } from "./peer.ts";

const clause = (id: Clause) => id;

/** The deadline is a check of the whole that calls the function by hand; partial, or it is lost beside others. */
function schema(date: v.GenericSchema<string>, instant: v.GenericSchema<string>) {
  return v.pipe(
    v.object({
      participant: v.object({
        registered: v.literal(true, clause("V.participant-registered")),
        diagnosticTests: v.pipe(v.number(), v.minValue(1, clause("V.diagnostics-taken"))),
        trials: v.literal(0, clause("V.no-earlier-trial")),
        lessons: v.literal(0, clause("V.no-earlier-trial")),
      }),
      parent: v.object({
        registered: v.literal(true, clause("V.parent-registered")),
        linked: v.literal(true, clause("V.accounts-linked")),
      }),
      lesson: v.object({ date, timeZone: v.string() }),
      at: instant,
    }),
    v.partialCheck([["lesson"], ["at"]], isInTime, clause("V.confirmed-in-time")),
  );
}

const confirmation = schema(v.string(), v.string());

export const valibot: Peer = {
  name: "valibot",
  from: "valibot",
  yesOrNo: (facts) => facts.map((one) => v.is(confirmation, one)),
  explain: {
    says: "codes",
    run: (facts) =>
      facts.map((one) => (v.safeParse(confirmation, one).issues ?? []).map(({ message }) => message)),
  },
};

const wellFormed = schema(v.pipe(v.string(), v.isoDate()), v.pipe(v.string(), v.isoTimestamp()));

export const valibotWithForms: Peer = {
  name: "valibot; forms of dates too",
  from: "valibot",
  yesOrNo: (facts) => facts.map((one) => v.is(wellFormed, one)),
  explain: {
    says: "codes",
    run: (facts) =>
      facts.map((one) => (v.safeParse(wellFormed, one).issues ?? []).map(({ message }) => message)),
  },
};
