export type { DescribeOptions, Description } from "../messages/describe.js";
export {
  clauseOrigin,
  clauseTitle,
  deadlineText,
  describe,
  instantText,
  readingSettled,
  readingTitle,
  words,
} from "../messages/ru.js";
export type { RemedyActor, SubjectNames } from "../messages/sentences.js";
export type { Counted, Heading, Words } from "../messages/words.js";
