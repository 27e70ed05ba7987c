import * as z from "zod";
import { isInTime } from "../by-hand.ts";
import type { Clause, Peer } from "./peer.ts";

const clause = (id: Clause) => id;

/** The deadline is a refinement of the whole, which calls the function by hand. */
function schema(date: z.ZodType<string>, instant: z.ZodType<string>) {
  return z
    .object({
      participant: z.object({
        registered: z.literal(true, clause("V.participant-registered")),
        diagnosticTests: z.number().min(1, clause("V.diagnostics-taken")),
        trials: z.literal(0, clause("V.no-earlier-trial")),
        lessons: z.literal(0, clause("V.no-earlier-trial")),
      }),
      parent: z.object({
        registered: z.literal(true, clause("V.parent-registered")),
        linked: z.literal(true, clause("V.accounts-linked")),
      }),
      lesson: z.object({ date, timeZone: z.string() }),
      at: instant,
    })
    .refine(isInTime, {
      error: clause("V.confirmed-in-time"),
      // Without this, a late confirmation of a child that is not registered is not said to be late.
      when: ({ issues }) => issues.every(({ path }) => path?.[0] !== "lesson" && path?.[0] !== "at"),
    });
}

const confirmation = schema(z.string(), z.string());

export const zod: Peer = {
  name: "zod",
  from: "zod",
  yesOrNo: (facts) => facts.map((one) => confirmation.safeParse(one).success),
  explain: {
    says: "codes",
    run: (facts) =>
      facts.map((one) => (confirmation.safeParse(one).error?.issues ?? []).map(({ message }) => message)),
  },
};

const wellFormed = schema(z.iso.date(), z.iso.datetime({ offset: true }));

export const zodWithForms: Peer = {
  name: "zod; forms of dates too",
  from: "zod",
  yesOrNo: (facts) => facts.map((one) => wellFormed.safeParse(one).success),
  explain: {
    says: "codes",
    run: (facts) =>
      facts.map((one) => (wellFormed.safeParse(one).error?.issues ?? []).map(({ message }) => message)),
  },
};
