import { useState } from "preact/hooks";
import { Button, Field } from "../page/controls.tsx";
import { useLanguage } from "../page/language.ts";
import { daysLater, instantOfLocal, localText, offsetText } from "../page/local-time.ts";
import { firstInstant, lastInstant } from "./case-address.ts";
import { usePassingTime } from "./passing-time.ts";
import type { TimeRange } from "./time-range.ts";

const minute = 60_000;
const hour = 60 * minute;

interface SliderProps {
  readonly at: number;
  readonly timeZone: string;
  readonly range: TimeRange;
  readonly due: number;
  readonly outcome: string;
  readonly move: (next: (at: number) => number) => void;
}

/** The time of confirming: a slider, its keys, the exact date and time, and buttons to where it matters. */
export function TimeSlider(props: SliderProps) {
  const { at, timeZone, range, due, move } = props;
  const { texts } = useLanguage();
  const [isPassing, setPassing] = useState(false);
  usePassingTime(isPassing, range, timeZone, move, () => setPassing(false));
  const start = () => {
    if (at >= range.to) move(() => range.from);
    setPassing(true);
  };
  return (
    <div class="time">
      <Slider {...props} />
      <div class="row">
        <ExactTime {...props} />
        <div class="buttons">
          <Button onClick={() => move(() => due - 1)}>{texts.toLastMillisecond}</Button>
          <Button onClick={() => move(() => due)}>{texts.toDeadline}</Button>
          <Button onClick={() => move((from) => daysLater(from, -1, timeZone))}>{texts.earlier}</Button>
          <Button onClick={() => move((from) => daysLater(from, 1, timeZone))}>{texts.later}</Button>
          <Button main onClick={isPassing ? () => setPassing(false) : start}>
            {isPassing ? texts.pause : texts.play}
          </Button>
        </div>
      </div>
    </div>
  );
}

function Slider({ at, timeZone, range, outcome, move }: SliderProps) {
  const { texts, messages } = useLanguage();
  const onKeyDown = (event: KeyboardEvent) => {
    const next = movedByKey(event, at, timeZone, range);
    if (next === undefined) return;
    event.preventDefault();
    move(() => Math.min(range.to, Math.max(range.from, next)));
  };
  const moment = messages.instantText(new Date(at).toISOString(), timeZone);
  return (
    <>
      <input
        class="slider"
        type="range"
        aria-label={texts.slider}
        aria-describedby="slider-keys"
        aria-valuetext={`${moment}: ${outcome}`}
        min={range.from}
        max={range.to}
        step={minute}
        value={at}
        onKeyDown={onKeyDown}
        onInput={(event) => {
          const to = Number(event.currentTarget.value);
          move(() => to);
        }}
      />
      <small id="slider-keys" class="hint">
        {texts.timeHint}
      </small>
    </>
  );
}

/** Where a key moves the time: from between two minutes to the next whole one. */
function movedByKey(
  { key, shiftKey }: KeyboardEvent,
  at: number,
  timeZone: string,
  range: TimeRange,
): number | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return shiftKey ? at + hour : Math.floor(at / minute) * minute + minute;
    case "ArrowLeft":
    case "ArrowDown":
      return shiftKey ? at - hour : Math.ceil(at / minute) * minute - minute;
    case "PageUp":
      return daysLater(at, 1, timeZone);
    case "PageDown":
      return daysLater(at, -1, timeZone);
    case "Home":
      return range.from;
    case "End":
      return range.to;
    default:
      return undefined;
  }
}

function ExactTime({ at, timeZone, move }: SliderProps) {
  const { texts } = useLanguage();
  return (
    <Field label={texts.confirmsAt}>
      {(id) => (
        <div class="exact">
          <input
            id={id}
            type="datetime-local"
            step="0.001"
            min="2000-01-02T00:00"
            max="2099-12-30T23:59:59.999"
            value={localText(at, timeZone)}
            onInput={(event) => {
              const instant = instantOfLocal(event.currentTarget.value, timeZone);
              if (instant !== undefined && instant >= firstInstant && instant <= lastInstant)
                move(() => instant);
            }}
          />
          <span class="offset">UTC{offsetText(at, timeZone)}</span>
        </div>
      )}
    </Field>
  );
}
