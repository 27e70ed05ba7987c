/** What a page tells users to type, in its order: the commands in its sentences, not those in blocks for developers. */
export function readmeCommands(page: string): string[] {
  const sentences = page.replace(/^```[\s\S]*?^```/gm, "");
  return [...sentences.matchAll(/`((?:npm install|npx) [^`]+)`/g)].map(([, command = ""]) =>
    command.replace(/\s+/g, " "),
  );
}
