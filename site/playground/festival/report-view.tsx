import { useMemo, useState } from "preact/hooks";
import { type Counts, type Finding, isBreach, type Report } from "upm-rules";
import { ClauseLink } from "../page/clause-link.tsx";
import { Button, Field } from "../page/controls.tsx";
import { type Language, useLanguage } from "../page/language.ts";
import { Section } from "../page/section.tsx";
import { type FestivalNames, subjectName } from "./festival-names.ts";
import { FindingRows } from "./finding-rows.tsx";

interface ReportProps {
  readonly name: string;
  readonly report: Report;
  readonly names: FestivalNames;
}

const weights = ["breaches", "unknown", "pending", "advice"] as const;
type Weight = (typeof weights)[number];

function weightOf(finding: Finding): Weight {
  if (isBreach(finding)) return "breaches";
  return finding.status === "advised" ? "advice" : finding.status === "pending" ? "pending" : "unknown";
}

/** A report: its counts, its findings with filters, and the report itself to take away. */
export function ReportView({ name, report, names }: ReportProps) {
  const language = useLanguage();
  const { messages, texts } = language;
  const { headings, counted } = messages.words;
  const { summary } = report;
  return (
    <Section title={`${texts.report}: ${name}`}>
      <p>
        {headings.asOf} {messages.instantText(report.at, "UTC")}
      </p>
      <ul class="counts">
        <li class="breaches">{counted("breach", summary.breaches)}</li>
        <li class="unknown">{counted("unknown", summary.unknown)}</li>
        <li class="pending">{counted("pending", summary.pending)}</li>
        <li class="advice">{counted("advice", summary.advice)}</li>
      </ul>
      <Button onClick={() => save(report)}>{texts.download}</Button>
      {summary.byRegion.length > 0 && (
        <CountTable
          heading={headings.byRegion}
          of={texts.region}
          rows={summary.byRegion.map((row) => [
            row.region,
            `${names.region.get(row.region) ?? row.region} (${row.region})`,
            row,
          ])}
        />
      )}
      {summary.byClause.length > 0 && (
        <CountTable
          heading={headings.byClause}
          of={headings.clause}
          rows={summary.byClause.map((row) => [row.clause, <ClauseLink clause={row.clause} />, row])}
        />
      )}
      {report.findings.length === 0 ? (
        <p>{headings.nothingFound}</p>
      ) : (
        <FilteredFindings report={report} names={names} language={language} />
      )}
    </Section>
  );
}

function CountTable(props: {
  readonly heading: string;
  readonly of: string;
  readonly rows: ReadonlyArray<readonly [key: string, label: preact.ComponentChildren, counts: Counts]>;
}) {
  const { headings } = useLanguage().messages.words;
  return (
    <details class="count-table" open={props.rows.length <= 12}>
      <summary>{props.heading}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard */}
      <section class="scrolled" tabIndex={0} aria-label={props.heading}>
        <table>
          <thead>
            <tr>
              <th scope="col">{props.of}</th>
              {weights.map((weight) => (
                <th key={weight} scope="col">
                  {headings[weight]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.rows.map(([key, label, counts]) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {weights.map((weight) => (
                  <td key={weight}>{counts[weight]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function FilteredFindings(props: {
  readonly report: Report;
  readonly names: FestivalNames;
  readonly language: Language;
}) {
  const { report, names, language } = props;
  const { messages, texts } = language;
  const { headings } = messages.words;
  const [clause, setClause] = useState("");
  const [weight, setWeight] = useState("");
  const [text, setText] = useState("");
  // In one pass for each language: thousands of sentences take a few milliseconds.
  const described = useMemo(
    () =>
      report.findings.map((finding) => {
        const { what } = messages.describe(finding, {
          nameOf: (subject) => subjectName(subject, names, language),
        });
        return { finding, what, searched: `${finding.clause} ${finding.subject?.id} ${what}`.toLowerCase() };
      }),
    [report, names, language, messages],
  );
  const wanted = text.trim().toLowerCase();
  const found = described.filter(
    ({ finding, searched }) =>
      (clause === "" || finding.clause === clause) &&
      (weight === "" || finding.status === weight || weightOf(finding) === weight) &&
      (wanted === "" || searched.includes(wanted)),
  );
  const statuses = [...new Set(report.findings.map(({ status }) => status))];
  return (
    <>
      <fieldset class="group filters">
        <legend>{texts.filters}</legend>
        <Field label={headings.clause}>
          {(id) => (
            <select id={id} value={clause} onChange={(event) => setClause(event.currentTarget.value)}>
              <option value="">{texts.anyClause}</option>
              {report.summary.byClause.map((row) => (
                <option key={row.clause} value={row.clause}>
                  {row.clause}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={texts.status}>
          {(id) => (
            <select id={id} value={weight} onChange={(event) => setWeight(event.currentTarget.value)}>
              <option value="">{texts.anyStatus}</option>
              <option value="breaches">{headings.breaches}</option>
              {statuses.map((status) => (
                <option key={status} value={status}>
                  {messages.words.statuses[status]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={texts.searchText}>
          {(id) => (
            <input
              id={id}
              type="search"
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
      </fieldset>
      <p role="status">{texts.shown(found.length, report.findings.length)}</p>
      <FindingRows key={`${clause} ${weight} ${wanted}`} found={found} />
    </>
  );
}

/** Saves the report as the library writes it. */
function save(report: Report): void {
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(report, null, 2)}\n`], { type: "application/json" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = "report.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
