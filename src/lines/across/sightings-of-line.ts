import type { LessonLine } from "../festival-line.js";
import { hashOfId } from "./hash.js";
import type { NumberList } from "./number-list.js";

/** Takes down the hash of every id that a lesson line is about; answers whether it says of anybody what they attended. */
export function sightingsOf(line: LessonLine, hashes: NumberList): boolean {
  let attended = false;
  hashes.push(hashOfId("lesson", line.lesson.id));
  for (const participant of line.participants) {
    hashes.push(hashOfId("participant", participant.id));
    attended ||= (participant.attended ?? []).length > 0;
  }
  for (const { id } of line.parents) hashes.push(hashOfId("parent", id));
  return attended;
}
