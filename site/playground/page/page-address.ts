/** What the address of the page says behind `#`: the language, the part of the page, and the case. */
import { addressed, addressOf } from "../confirmation/case-address.ts";
import type { ConfirmationCase } from "../confirmation/confirmation-case.ts";
import type { LanguageName } from "./language.ts";

export const views = ["confirmation", "festival"] as const;
export type View = (typeof views)[number];

export interface PageState {
  readonly language: LanguageName;
  readonly view: View;
  readonly given: ConfirmationCase;
}

/** The state that an address asks for; whatever is malformed in it is left out. */
export function stateOfAddress(hash: string, otherwise: LanguageName): PageState {
  const address = new URLSearchParams(hash.replace(/^#/, ""));
  const language = address.get("lang");
  return {
    language: language === "en" || language === "ru" ? language : otherwise,
    view: views.find((view) => view === address.get("view")) ?? "confirmation",
    given: addressed(address),
  };
}

/** The address of a state, such that it is the state of that address. */
export function addressOfState({ language, view, given }: PageState): string {
  const address = addressOf(given);
  address.set("lang", language);
  if (view !== "confirmation") address.set("view", view);
  return `#${address}`.replaceAll("%2F", "/").replaceAll("%3A", ":");
}
