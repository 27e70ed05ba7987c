import * as en from "../messages/en.js";
import * as ru from "../messages/ru.js";
import type { Language } from "./usage.js";

/** The sentences of a language. */
export type Messages = typeof en | typeof ru;

export const messagesIn: Readonly<Record<Language, Messages>> = { en, ru };
