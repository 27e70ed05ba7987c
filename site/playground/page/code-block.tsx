import { useState } from "preact/hooks";
import { Button } from "./controls.tsx";
import { useLanguage } from "./language.ts";

/** Code to read and to copy. */
export function CodeBlock({ code }: { readonly code: string }) {
  const { texts } = useLanguage();
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setCopied(code);
    } catch {
      setCopied(undefined); // not permitted, or not there outside https; the text can still be selected
    }
  };
  return (
    <div class="code">
      <pre>
        <code>{code}</code>
      </pre>
      <Button onClick={() => void copy()}>{copied === code ? texts.copied : texts.copy}</Button>
    </div>
  );
}
