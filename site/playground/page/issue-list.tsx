import type { Issue } from "upm-rules";
import { useLanguage } from "./language.ts";

/** What is wrong with what was given, each by its JSON pointer. */
export function IssueList(props: { readonly heading: string; readonly issues: readonly Issue[] }) {
  const { texts } = useLanguage();
  return (
    <div class="issues">
      <p>{props.heading}</p>
      <ul>
        {props.issues.map(({ pointer, expected, received }) => (
          <li key={pointer}>
            <code class="pointer">{pointer === "" ? '""' : pointer}</code> {texts.issue(expected, received)}
          </li>
        ))}
      </ul>
    </div>
  );
}
