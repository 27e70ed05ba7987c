import type { ReactNode } from "react";

interface NoticeHeadingProps {
  readonly level: "h1" | "h2";
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

/** Stable, so that React calls it once for each notice. */
const focus = (heading: HTMLHeadingElement | null) => heading?.focus();

export function NoticeHeading({ level: Heading, takesFocus, children }: NoticeHeadingProps) {
  return takesFocus ? (
    <Heading ref={focus} tabIndex={-1}>
      {children}
    </Heading>
  ) : (
    <Heading>{children}</Heading>
  );
}
