/** Each text as its SHA-256 and its length in bytes. */
export async function digests(outputs: ReadonlyMap<string, string>): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, text] of outputs) {
    const bytes = new TextEncoder().encode(text);
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    found[name] = `${[...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("")} ${bytes.length}`;
  }
  return found;
}
