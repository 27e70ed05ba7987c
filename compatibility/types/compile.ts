import { execFile } from "node:child_process";

/** What a compiler says of a project, sentence by sentence; nothing where it holds. */
export function compile(command: string, folder: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const args = [command, "--project", folder, "--pretty", "false"];
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 28 }, (error, printed) => {
      const complaints = printed.split("\n").filter((line) => /\berror TS\d+: /.test(line));
      if (error !== null && complaints.length === 0) reject(new Error(`${command} broke: ${error.message}`));
      else resolve(complaints.map(withoutPlace));
    });
  });
}

/** `effect/dist/Channel.d.ts: TS2314 …`: the same wherever the project stands, and however its lines move. */
function withoutPlace(complaint: string): string {
  return complaint.replace(/^(?:.*node_modules\/)?([^(]*)\(\d+,\d+\): error (TS\d+): /, "$1: $2 ");
}
