import { canConfirmByHand, codesByHand, reasonsByHand } from "../by-hand.ts";
import type { Peer } from "./peer.ts";

export const booleanByHand: Peer = {
  name: "a boolean by hand",
  yesOrNo: (facts) => facts.map((one) => canConfirmByHand(one)),
};

export const functionByHand: Peer = {
  name: "a function by hand",
  explain: { says: "all", run: (facts) => facts.map((one) => reasonsByHand(one)) },
};

export const codesOnlyByHand: Peer = {
  name: "a function by hand, ids only",
  explain: { says: "codes", run: (facts) => facts.map((one) => codesByHand(one)) },
};
