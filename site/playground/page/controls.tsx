import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** A labelled control; `children` gets the id that the label is for. */
export function Field(props: {
  readonly label: string;
  readonly hint?: string;
  readonly children: (id: string, hintId: string | undefined) => ComponentChildren;
}) {
  const id = useId();
  const hintId = props.hint === undefined ? undefined : `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.children(id, hintId)}
      {hintId !== undefined && (
        <small id={hintId} class="hint">
          {props.hint}
        </small>
      )}
    </div>
  );
}

/** One of a few, as radio buttons in a row. */
export function Choice<T extends string>(props: {
  readonly legend: string;
  readonly options: ReadonlyArray<readonly [value: T, label: string]>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{props.legend}</legend>
      <div class="choices">
        {props.options.map(([value, label]) => (
          <label key={value} class={`choice-${value}`}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function Button(props: {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly main?: boolean;
  readonly disabled?: boolean;
}) {
  return (
    <button
      type="button"
      class={props.main ? "button main" : "button"}
      disabled={props.disabled ?? false}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
