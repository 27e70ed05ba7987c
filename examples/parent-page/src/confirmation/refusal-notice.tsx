import { useLanguage } from "../language/language.ts";
import type { Refusal } from "../platform/answer.ts";
import { NoticeHeading } from "../trouble/notice-heading.tsx";

/** Why the back end refused, in its own sentences. */
export function RefusalNotice({ refusal }: { readonly refusal: Refusal }) {
  const { texts } = useLanguage();
  const { detail, findings } = refusal;
  return (
    <section className="card trouble">
      <NoticeHeading level="h2" takesFocus>
        {texts.refused}
      </NoticeHeading>
      {detail !== undefined && <p>{detail}</p>}
      {findings.length > 0 && (
        <ul>
          {findings.map(({ clause, actor, what, remedy }) => (
            <li key={`${clause} ${actor}`}>
              {what} {remedy}
            </li>
          ))}
        </ul>
      )}
      <p className="hint">{texts.refusedLead}</p>
    </section>
  );
}
