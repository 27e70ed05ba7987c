/** All that is said in Russian; loaded where it is spoken. */
import { clauseTitle, deadlineText, describe, instantText } from "upm-rules/messages/ru";

// Named one by one, so that the rest of the library's sentences is left out of the bundle.
export const messages = { clauseTitle, deadlineText, describe, instantText };
export { texts } from "./texts-ru.ts";
