import rules = require("upm-rules");
import calendar = require("upm-rules/calendar");
import russian = require("upm-rules/messages/ru");

const verdict: rules.Verdict = rules.checkConfirmation({ participant: { trials: 1 } });
const stricter: rules.Regulation = rules.amend(rules.upm2020, { minDiagnosticTests: 2 });

export = {
  outcome: verdict.outcome,
  sentences: verdict.findings.map((finding: rules.Finding) => russian.describe(finding).what),
  tightens: rules.tightens(stricter, rules.upm2020).tightens,
  calendar: calendar.deadlineCalendar(
    { id: "l", date: "2020-11-16", timeZone: "Asia/Omsk" },
    { at: "2020-11-01T00:00Z", regulation: stricter },
  ),
  // @ts-expect-error: a count is a number
  refused: rules.checkConfirmation({ participant: { trials: "1" } }, stricter),
};
