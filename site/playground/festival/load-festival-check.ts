import { loadScript } from "../page/load-script.ts";
import type { CheckDocument } from "./festival-check.ts";

declare global {
  interface Window {
    /** There once its script has run. */
    upmRulesCheckDocument?: CheckDocument;
  }
}

/** Loads the script that checks festivals, once. */
export async function loadFestivalCheck(): Promise<CheckDocument> {
  if (window.upmRulesCheckDocument === undefined) await loadScript("festival-check.js");
  const check = window.upmRulesCheckDocument;
  if (check === undefined) throw new Error("festival-check.js did not run");
  return check;
}
