/** What ids, dates and texts may be, wherever a request carries them. */
import * as Schema from "effect/Schema";

const longest = 200;

/** PostgreSQL keeps neither NUL in a text, nor half of a character. */
export const Id = Schema.String.annotate({ message: "an id, as text" })
  .check(
    Schema.isPattern(/^[^/\0\uD800-\uDFFF]+$/u, {
      message: "an id: not empty, without `/`, NUL and halves of characters",
    }),
    Schema.isMaxLength(longest, { message: `an id of at most ${longest} characters` }),
  )
  .annotate({ identifier: "Id" });

const item = "the name of an item";

/** What an item of an infrastructure list is called. */
export const ItemName = Schema.String.annotate({ message: item })
  .check(
    Schema.isPattern(/^[^\0\uD800-\uDFFF]+$/u, { message: item }),
    Schema.isMaxLength(longest, { message: `a name of at most ${longest} characters` }),
  )
  .annotate({ identifier: "ItemName" });

const isRealDay = (text: string) => {
  const day = new Date(`${text}T00:00:00Z`);
  return /^20\d\d-\d\d-\d\d$/.test(text) && day.getTime() > 0 && day.toISOString().startsWith(text);
};

const day = "a day of 2000 to 2099, as YYYY-MM-DD";

export const CalendarDate = Schema.String.annotate({ message: day })
  .check(Schema.makeFilter(isRealDay, { message: day }))
  .annotate({ identifier: "CalendarDate", format: "date" });

const time = "a time of day, as HH:mm";

export const TimeOfDay = Schema.String.annotate({ message: time })
  .check(Schema.isPattern(/^([01]\d|2[0-3]):[0-5]\d$/, { message: time }))
  .annotate({ identifier: "TimeOfDay" });

/** An instant as the rules write it. */
export const Instant = Schema.String.annotate({ identifier: "Instant", format: "date-time" });

const mayBeManyIds = Schema.Array(Id).check(Schema.isMaxLength(2000, { message: "at most 2000 ids" }));

export const Ids = mayBeManyIds.check(
  Schema.makeFilter((ids) => new Set(ids).size === ids.length, { message: "no id twice" }),
);
