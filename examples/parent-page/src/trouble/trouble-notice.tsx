import { useLanguage } from "../language/language.ts";
import type { Trouble } from "../platform/answer.ts";
import { NoticeHeading } from "./notice-heading.tsx";

interface TroubleNoticeProps {
  readonly trouble: Trouble | "damaged-link";
  /** What came of an act of the parent is where the focus goes; anything else is announced. */
  readonly ofAct?: boolean;
  readonly tryAgain?: () => void;
  readonly dropKey?: () => void;
  /** Beside what is shown already, it is not the page's first heading. */
  readonly level?: "h1" | "h2";
}

/** What went wrong, and the ways on. */
export function TroubleNotice({ trouble, ofAct = false, tryAgain, dropKey, level }: TroubleNoticeProps) {
  const { texts } = useLanguage();
  const { title, sentence } = texts.troubles[trouble];
  const isAboutKey = trouble === "wrong-key" || trouble === "not-for-parents";
  const isAboutLink = trouble === "not-found" || trouble === "damaged-link";
  return (
    <section className="card trouble" {...(!ofAct && { role: "alert" })}>
      <NoticeHeading level={level ?? "h1"} takesFocus={ofAct}>
        {title}
      </NoticeHeading>
      <p>{sentence}</p>
      <div className="buttons">
        {tryAgain !== undefined && !isAboutKey && (
          <button type="button" className="main" onClick={tryAgain}>
            {texts.tryAgain}
          </button>
        )}
        {dropKey !== undefined && (isAboutKey || isAboutLink) && (
          <button type="button" onClick={dropKey}>
            {texts.otherKey}
          </button>
        )}
        {isAboutLink && <a href="#children">{texts.toChildren}</a>}
      </div>
    </section>
  );
}
