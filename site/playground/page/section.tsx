import type { ComponentChildren } from "preact";

/** A part of the page with its heading. */
export function Section(props: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="card">
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}
