import { isDeepStrictEqual } from "node:util";
import { canConfirmParticipant, checkConfirmation } from "upm-rules";
import type { Explanation, FactSets, Peer } from "./peer.ts";

/** Throws where a peer's answer to any of the facts is not ours: only those who say the same are compared. */
export async function mustAgree(peer: Peer, facts: FactSets): Promise<void> {
  const { yesOrNo, explain } = peer;
  if (yesOrNo !== undefined) {
    const answers = await yesOrNo(facts);
    for (const [index, one] of facts.entries())
      compare(peer, one, answers[index], canConfirmParticipant(one));
  }
  if (explain !== undefined) {
    const answers = await explain.run(facts);
    for (const [index, one] of facts.entries()) {
      const theirs = answers[index];
      const ours = checkConfirmation(one);
      if (explain.says === "all") compare(peer, one, theirs, ours);
      else if (explain.says === "codes") compare(peer, one, ids(theirs), ids(ours));
      else compare(peer, one, firstOf(ids(theirs), ids(ours)), ids(ours));
    }
  }
}

/** Sorted, each once: a peer may find a clause broken in two ways, and in an order of its own. */
function ids(answer: Explanation | undefined): readonly string[] | undefined {
  const found =
    answer === undefined || !("findings" in answer)
      ? answer
      : answer.findings.map((finding) => (finding as { clause: string }).clause);
  return found && [...new Set(found)].sort();
}

/** What must be equal to all of ours, where one of ours is enough. */
function firstOf(theirs: readonly string[] | undefined, ours: readonly string[] | undefined) {
  const one = theirs?.length === 1 ? theirs[0] : undefined;
  return one !== undefined && ours?.includes(one) ? ours : theirs;
}

function compare(peer: Peer, facts: object, theirs: unknown, ours: unknown): void {
  if (isDeepStrictEqual(theirs, ours)) return;
  const [about, their, our] = [facts, theirs, ours].map((value) => JSON.stringify(value, undefined, 2));
  throw new Error(`${peer.name} and upm-rules differ about ${about}:\nit says ${their}, upm-rules ${our}`);
}
