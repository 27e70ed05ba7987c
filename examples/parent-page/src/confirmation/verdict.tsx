import { type ReactNode, type Ref, useId } from "react";
import type { JudgedCondition, Standing } from "../conditions/decide.ts";
import { useLanguage } from "../language/language.ts";
import { StandingIcon } from "../standing-icon.tsx";

interface VerdictProps {
  readonly standing: Standing;
  /** What is to be said of a confirmation that was made. */
  readonly confirmation: string | undefined;
  readonly heading: Ref<HTMLHeadingElement>;
  /** What the parent can do now. */
  readonly children: ReactNode;
}

const icons: Readonly<Record<Standing, JudgedCondition["standing"]>> = {
  confirmed: "met",
  "confirmed-by-another": "met",
  allowed: "met",
  refused: "missing",
  "refused-for-good": "missing",
  undetermined: "unknown",
};

/** Where the family stands: said to readers when it changes, be it by time, by an act or by the platform. */
export function Verdict({ standing, confirmation, heading, children }: VerdictProps) {
  const { texts } = useLanguage();
  const id = useId();
  const { title, sentence } = texts.standings[standing];
  return (
    <section className={`card verdict ${icons[standing]}`} aria-labelledby={id}>
      <div role="status">
        <h2 id={id} ref={heading} tabIndex={-1}>
          <StandingIcon standing={icons[standing]} /> {title}
        </h2>
        <p>
          {confirmation} {sentence}
        </p>
      </div>
      <div className="buttons">{children}</div>
    </section>
  );
}
