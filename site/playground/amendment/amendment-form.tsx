import { upm2020 } from "upm-rules";
import { Field } from "../page/controls.tsx";
import { useLanguage } from "../page/language.ts";
import {
  type AmendableName,
  type AmendmentInput,
  dayListNames,
  leadCounts,
  numberNames,
} from "./amendment-input.ts";

interface FormProps {
  readonly input: AmendmentInput;
  readonly change: (input: AmendmentInput) => void;
}

/** A field for each parameter; empty, it stays as in 2020. */
export function AmendmentForm(props: FormProps) {
  const { texts } = useLanguage();
  return (
    <form class="amendment" onSubmit={(event) => event.preventDefault()}>
      {numberNames.map((name) => (
        <TextField key={name} name={name} hint={texts.asIn2020(String(upm2020[name]))} {...props} />
      ))}
      <SelectField
        name="lessonCountsAsTrial"
        unchanged={texts.asIn2020(texts.answers[upm2020.lessonCountsAsTrial ? "yes" : "no"])}
        options={[
          ["yes", texts.answers.yes],
          ["no", texts.answers.no],
        ]}
        {...props}
      />
      <SelectField
        name="leadCount"
        unchanged={texts.asIn2020(texts.leadCounts[upm2020.leadCount])}
        options={leadCounts.map((count) => [count, texts.leadCounts[count]])}
        {...props}
      />
      {props.input.leadCount === "working" &&
        dayListNames.map((name) => <TextField key={name} name={name} hint={texts.dayList} {...props} />)}
    </form>
  );
}

function TextField({
  name,
  hint,
  input,
  change,
}: FormProps & { readonly name: AmendableName; readonly hint: string }) {
  const { texts } = useLanguage();
  const isNumber = (numberNames as readonly string[]).includes(name);
  return (
    <Field label={texts.parameters[name]} hint={hint}>
      {(id, hintId) => (
        <input
          id={id}
          aria-describedby={hintId}
          type="text"
          inputMode={isNumber ? "numeric" : "text"}
          autocomplete="off"
          value={input[name] ?? ""}
          onInput={(event) => change({ ...input, [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

function SelectField(
  props: FormProps & {
    readonly name: AmendableName;
    readonly unchanged: string;
    readonly options: ReadonlyArray<readonly [value: string, label: string]>;
  },
) {
  const { name, input, change } = props;
  const { texts } = useLanguage();
  return (
    <Field label={texts.parameters[name]}>
      {(id) => (
        <select
          id={id}
          value={input[name] ?? ""}
          onChange={(event) => change({ ...input, [name]: event.currentTarget.value })}
        >
          <option value="">{props.unchanged}</option>
          {props.options.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
