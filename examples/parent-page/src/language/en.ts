/** All that is said in English; loaded where it is spoken. */
import { clauseTitle, deadlineText, describe, instantText } from "upm-rules/messages/en";

// Named one by one, so that the rest of the library's sentences is left out of the bundle.
export const messages = { clauseTitle, deadlineText, describe, instantText };
export { texts } from "./texts-en.ts";
