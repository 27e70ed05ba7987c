import { useState } from "react";
import type { Answer, Refusal, Trouble } from "../platform/answer.ts";

export type ActName = "confirm" | "withdraw";

/** Where an act of the parent stands. */
export type Act =
  | { readonly is: "none" }
  | { readonly is: "running"; readonly name: ActName }
  | { readonly is: "done"; readonly name: ActName }
  | { readonly is: "refused"; readonly refusal: Refusal }
  | { readonly is: "troubled"; readonly name: ActName; readonly trouble: Trouble };

/** Acts once at a time; what came of it is known when the conditions are, which an act may change. */
export function useAct(
  acts: Readonly<Record<ActName, () => Promise<Answer<unknown>>>>,
  askAgain: () => Promise<void>,
): readonly [Act, (name: ActName) => Promise<void>] {
  const [act, setAct] = useState<Act>({ is: "none" });
  const start = async (name: ActName) => {
    if (act.is === "running") return;
    setAct({ is: "running", name });
    const answer = await acts[name]();
    if (answer.is === "trouble") return setAct({ is: "troubled", name, trouble: answer.trouble });
    await askAgain();
    setAct(answer.is === "refusal" ? { is: "refused", refusal: answer.refusal } : { is: "done", name });
  };
  return [act, start];
}
