import { useCallback, useEffect, useRef, useState } from "react";
import type { Answer, Trouble } from "./answer.ts";

export interface Asked<Body> {
  /** The last answer that could be used. */
  readonly body?: Body;
  /** Why the last request had none. */
  readonly trouble?: Trouble;
  readonly isAsking: boolean;
}

/** Those after which an earlier answer must not be shown any more. */
const endsAll: readonly Trouble[] = ["wrong-key", "not-for-parents", "not-found"];

/**
 * Asks at once, when `ask` is another, when told to, and when the tab becomes visible or the network comes back. Only the
 * latest request counts.
 */
export function useAnswer<Body>(
  ask: (signal: AbortSignal) => Promise<Answer<Body>>,
): readonly [Asked<Body>, () => Promise<void>] {
  const [asked, setAsked] = useState<Asked<Body>>({ isAsking: true });
  const running = useRef<AbortController>(undefined);
  const askNow = useCallback(async () => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setAsked((before) => ({ ...before, isAsking: true }));
    const answer = await ask(controller.signal);
    if (!controller.signal.aborted) setAsked((before) => after(before, answer));
  }, [ask]);
  useEffect(() => {
    const askIfSeen = () => {
      if (document.visibilityState === "visible") void askNow();
    };
    void askNow();
    document.addEventListener("visibilitychange", askIfSeen);
    addEventListener("online", askIfSeen);
    return () => {
      running.current?.abort();
      document.removeEventListener("visibilitychange", askIfSeen);
      removeEventListener("online", askIfSeen);
    };
  }, [askNow]);
  return [asked, askNow];
}

function after<Body>(before: Asked<Body>, answer: Answer<Body>): Asked<Body> {
  if (answer.is === "answer") return { body: answer.body, isAsking: false };
  // Nothing that is only asked for is refused by the rules.
  const trouble = answer.is === "trouble" ? answer.trouble : "not-readable";
  if (before.body === undefined || endsAll.includes(trouble)) return { trouble, isAsking: false };
  return { body: before.body, trouble, isAsking: false };
}
