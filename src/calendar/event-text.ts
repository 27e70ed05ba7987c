/** Control characters but for line ends and tabs, separators that some readers take for line ends, halves of pairs. */
const unfit = /(?![\n\t])\p{Cc}|[\u2028\u2029]|\p{Cs}/gu;

/** Text as iCalendar can hold it: one kind of line end; what would break it is shown as `\uXXXX`. */
export function eventText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(unfit, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
