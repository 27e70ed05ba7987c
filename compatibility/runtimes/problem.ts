/** Something that the one who started the script has to know or put right: its message is all that is shown. */
export class Problem extends Error {
  override readonly name = "Problem";
}
