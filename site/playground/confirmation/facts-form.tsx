import { Button, Choice, Field } from "../page/controls.tsx";
import { useLanguage } from "../page/language.ts";
import {
  type Answer,
  answers,
  type ConfirmationCase,
  type CountName,
  countNames,
  type FlagName,
  firstCase,
} from "./confirmation-case.ts";
import { otherZones, russianZones, zoneLabel } from "./time-zones.ts";

interface FormProps {
  readonly given: ConfirmationCase;
  readonly change: (part: Partial<ConfirmationCase>) => void;
}

/** The lesson and all facts about the child and the parent. */
export function FactsForm(props: FormProps) {
  const { texts } = useLanguage();
  const { given, change } = props;
  return (
    <form class="facts" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="group">
        <legend>{texts.lesson}</legend>
        <div class="row">
          <Field label={texts.date}>
            {(id) => (
              <input
                id={id}
                type="date"
                min="2000-01-01"
                max="2099-12-31"
                value={given.date}
                onInput={(event) => change({ date: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field label={texts.startsAt}>
            {(id) => (
              <input
                id={id}
                type="time"
                value={given.startsAt}
                onInput={(event) => change({ startsAt: event.currentTarget.value.slice(0, 5) })}
              />
            )}
          </Field>
        </div>
        <Field label={texts.timeZone}>{(id) => <ZoneSelect id={id} {...props} />}</Field>
      </fieldset>
      <fieldset class="group">
        <legend>{texts.child}</legend>
        <Flag name="childRegistered" {...props} />
        {countNames.map((name) => (
          <Count key={name} name={name} {...props} />
        ))}
      </fieldset>
      <fieldset class="group">
        <legend>{texts.parent}</legend>
        <Flag name="parentRegistered" {...props} />
        <Flag name="linked" {...props} />
      </fieldset>
      <Button onClick={() => change(firstCase)}>{texts.reset}</Button>
    </form>
  );
}

function ZoneSelect({ id, given, change }: FormProps & { readonly id: string }) {
  const { texts } = useLanguage();
  const { timeZone } = given;
  const isListed = russianZones.includes(timeZone) || otherZones.includes(timeZone);
  const groups = [
    [texts.zonesOfRussia, russianZones],
    [texts.otherZones, isListed ? otherZones : [timeZone, ...otherZones]],
  ] as const;
  // As of noon of the lesson's day: that the label changes with the slider would be of no use.
  const lessonDay = Date.parse(`${given.date || firstCase.date}T09:00Z`);
  return (
    <select id={id} value={timeZone} onChange={(event) => change({ timeZone: event.currentTarget.value })}>
      {groups.map(([label, zones]) => (
        <optgroup key={label} label={label}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zoneLabel(zone, lessonDay)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

function Flag({ name, given, change }: FormProps & { readonly name: FlagName }) {
  const { texts } = useLanguage();
  return (
    <Choice<Answer>
      legend={texts.flags[name]}
      options={answers.map((answer) => [answer, texts.answers[answer]])}
      value={given[name]}
      onChange={(answer) => change({ [name]: answer })}
    />
  );
}

/** A number, or a mark that it is unknown: an empty field is the same. */
function Count({ name, given, change }: FormProps & { readonly name: CountName }) {
  const { texts } = useLanguage();
  const typed = given[name];
  return (
    <Field label={texts.counts[name]}>
      {(id) => (
        <div class="count">
          <input
            id={id}
            type="number"
            min="0"
            step="1"
            inputMode="numeric"
            value={typed}
            onInput={(event) => change({ [name]: event.currentTarget.value })}
          />
          <label class="not-known">
            <input
              type="checkbox"
              aria-label={`${texts.counts[name]}: ${texts.answers.unknown}`}
              checked={typed === ""}
              onChange={(event) => change({ [name]: event.currentTarget.checked ? "" : "0" })}
            />
            <span>{texts.answers.unknown}</span>
          </label>
        </div>
      )}
    </Field>
  );
}
