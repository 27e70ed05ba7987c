import { canConfirmParticipant, checkConfirmation } from "upm-rules";
import type { Peer } from "./peer.ts";

/** Both also verify the facts: flags, counts, that the date exists, the zone, the offset of the instant. */
export const canConfirm: Peer = {
  name: "canConfirmParticipant",
  from: "upm-rules",
  yesOrNo: (facts) => facts.map((one) => canConfirmParticipant(one)),
};

export const check: Peer = {
  name: "checkConfirmation",
  from: "upm-rules",
  explain: { says: "all", run: (facts) => facts.map((one) => checkConfirmation(one)) },
};
