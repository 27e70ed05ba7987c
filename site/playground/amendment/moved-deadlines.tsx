import { type Regulation, upm2020 } from "upm-rules";
import type { ConfirmationCase } from "../confirmation/confirmation-case.ts";
import { deadlinesOf } from "../confirmation/time-range.ts";
import { ClauseLink } from "../page/clause-link.tsx";
import { useLanguage } from "../page/language.ts";

/** Each deadline of the lesson that is another one under an amended regulation. */
export function MovedDeadlines(props: { readonly given: ConfirmationCase; readonly regulation: Regulation }) {
  const { given, regulation } = props;
  const { messages, texts } = useLanguage();
  const amended = deadlinesOf(given, regulation);
  const moved = deadlinesOf(given, upm2020).flatMap(({ clause, due }, index) => {
    const after = amended[index]?.due;
    return after === undefined || after === due ? [] : [{ clause, before: due, after }];
  });
  if (given.date === "") return null;
  return (
    <>
      <h3>{texts.movedDeadlines}</h3>
      {moved.length === 0 ? (
        <p>{texts.noDeadlineMoves}</p>
      ) : (
        <ul class="moved">
          {moved.map(({ clause, before, after }) => (
            <li key={clause}>
              <ClauseLink clause={clause} />
              <span class="from-to">
                <time dateTime={before}>{messages.deadlineText(before, given.timeZone)}</time>
                {" → "}
                <time dateTime={after}>{messages.deadlineText(after, given.timeZone)}</time>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
