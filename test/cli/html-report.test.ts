import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binOf, dateAxis, placeOnAxis, shortDate, ticksOf } from "../../src/cli/html/date-axis.js";
import { isolated, withIsolatedNames, withMarksAroundNames } from "../../src/cli/html/isolated-names.js";
import { english } from "../../src/cli/html/labels-en.js";
import { russian } from "../../src/cli/html/labels-ru.js";
import { escaped, html, Markup } from "../../src/cli/html/markup.js";
import { plainText } from "../../src/cli/plain-text.js";
import { words } from "../../src/messages/en.js";
import { at, documentIn, exampleFile, goodFile, run, temporaryFolder } from "./run-command.js";

const folder = temporaryFolder();
const page = async (file: string, ...args: readonly string[]) =>
  (await run(["check", file, "--at", at, "--format", "html", ...args])).out;

/** Reads text of a page as a browser does, by the five entities that there are. */
function read(markup: string): string {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return markup.replace(/&([^;]*);/g, (_, name: string) => entities[name] ?? "unknown entity");
}

/** Any text, halves of surrogate pairs among it, and above all what could break out of its place. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        "<",
        ">",
        "&",
        '"',
        "'",
        "</script>",
        "<!--",
        "-->",
        "&lt;",
        "\u202e",
        "\u2068",
        "\u2069",
      ),
      fc.constantFrom("שלום", "مدرسة", "\u200f", "\ud800", "\u0000", "Школа"),
    ),
  )
  .map((parts) => parts.join(""));

describe("text in a page", () => {
  it("can neither end its place, nor turn what is around it, nor break the encoding, and is read as it was", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const markup = escaped(text);
        expect(markup).not.toMatch(
          /[<>"'\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
        );
        expect(read(markup)).toBe(plainText(text));
      }),
    );
  });

  it("is escaped wherever a template is filled with it, and markup is not", () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const inner = html`<b title="${first}">${second}</b>`;
        expect(inner.text).toBe(`<b title="${escaped(first)}">${escaped(second)}</b>`);
        expect(html`${inner}${[first, [inner]]}${false}${undefined}${3}`.text).toBe(
          `${inner.text}${escaped(first)}${inner.text}3`,
        );
      }),
    );
  });

  it("keeps the direction of each name to itself, whatever stands around it", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 4 }), (parts) => {
        // Words of the page have no marks; those of the document are isolated.
        const sentence = parts.map(([own, name]) => plainText(own) + isolated(name)).join("");
        const expected = parts.map(([own, name]) => plainText(own) + plainText(name)).join("");
        const { text } = withIsolatedNames(sentence);
        expect(read(text.replace(/<\/?bdi>/g, ""))).toBe(expected);
        expect(text.match(/<bdi>/g)?.length ?? 0).toBe(text.match(/<\/bdi>/g)?.length ?? 0);
        expect(read(withMarksAroundNames(sentence).text).replace(/[\u2068\u2069]/g, "")).toBe(expected);
      }),
    );
    expect(withIsolatedNames(`a ${isolated("<שלום>")} b`)).toEqual(new Markup("a <bdi>&lt;שלום&gt;</bdi> b"));
    expect(isolated("Школа № 1")).toBe("Школа № 1");
  });
});

describe("the axis of dates", () => {
  const days = fc.array(fc.integer({ min: 10_957, max: 47_481 }), { minLength: 1, maxLength: 30 });

  it("has a place for each day, at most 120 bars and 8 marks, however long the festival", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 10_000, max: 50_000 }), (all, asOf) => {
        const axis = dateAxis(all, asOf + 0.5);
        expect(axis.bins).toBeLessThanOrEqual(120);
        for (const day of all) {
          expect(binOf(axis, day)).toBeGreaterThanOrEqual(0);
          expect(binOf(axis, day)).toBeLessThan(axis.bins);
          expect(placeOnAxis(axis, day)).toBeGreaterThanOrEqual(0);
          expect(placeOnAxis(axis, day)).toBeLessThan(100);
        }
        const ticks = ticksOf(axis);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(11);
      }),
    );
  });

  it("reaches to the instant of the report where that is near, and not where it is far", () => {
    const first = Date.UTC(2020, 9, 31) / 86_400_000;
    expect(dateAxis([first, first + 10], first + 15.4).bins).toBe(16);
    expect(dateAxis([first, first + 10], first - 3.4).first).toBe(first - 4);
    expect(dateAxis([first, first + 10], first + 400).bins).toBe(11);
    expect(shortDate("ru", dateAxis([first], first))(first)).toBe("31 окт.");
    expect(shortDate("en", dateAxis([first, first + 500], first))(first)).toBe("31 Oct 2020");
  });
});

describe("check --format html", () => {
  it("is one file: nothing in it is loaded from elsewhere, and nothing runs but its own script", async () => {
    const text = await page(exampleFile);
    expect(text.startsWith('<!doctype html>\n<html lang="en">\n')).toBe(true);
    expect(text.endsWith("</html>\n")).toBe(true);
    expect(/https?:|\ssrc=|@import|\sstyle=|\son\w+=|javascript:/.exec(text)?.[0]).toBeUndefined();
    expect(text.match(/\shref="[^"#]/g)).toBeNull();
    expect(/undefined|NaN|\[object/.exec(text.replace(/<script>.*<\/script>/s, ""))?.[0]).toBeUndefined();
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
    expect(policy).not.toContain("unsafe");
    for (const name of ["script", "style"]) {
      const found = [...text.matchAll(new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`, "g"))];
      expect(found, name).toHaveLength(1);
      const hash = createHash("sha256")
        .update(found[0]?.[1] ?? "")
        .digest("base64");
      expect(read(policy)).toContain(`${name}-src 'sha256-${hash}'`);
    }
    expect(read(policy).split("; ")[0]).toBe("default-src 'none'");
    // What comes before the policy is not held to it.
    expect(text.indexOf("Content-Security-Policy")).toBeLessThan(
      text.search(/<(?:style|script|body|link|img)/),
    );
  });

  it("exits as every format does, and writes where it is asked to", async () => {
    const output = join(folder.path, "report.html");
    const done = await run(["check", exampleFile, "--at", at, "--format", "html", "--output", output]);
    expect(done).toMatchObject({ code: 1, out: "", err: "" });
    expect(readFileSync(output, "utf8")).toBe(await page(exampleFile));
    const args = ["check", exampleFile, "--at", at, "--format", "html", "--exit-zero"];
    expect((await run(args)).code).toBe(0);
    expect((await run(["check", goodFile, "--at", at, "--format", "html"])).code).toBe(0);
  });

  it("says that nothing was found where there is nothing", async () => {
    const lists = Object.keys(documentIn(goodFile)).filter((key) => key !== "format");
    const empty = { format: "upm-festival/1", ...Object.fromEntries(lists.map((list) => [list, []])) };
    const file = folder.file("empty.json", JSON.stringify(empty));
    const text = await page(file);
    expect(text.split(words.headings.nothingFound)).toHaveLength(3);
    expect(text).toContain(english.noDuties);
    expect(text).not.toContain('class="heat"');
    expect(text).not.toContain('id="filters"');
    expect(await page(file, "--lang", "ru")).toContain("Замечаний нет");
  });

  it("is Russian throughout: no word of the English page is in it", async () => {
    const text = await page(exampleFile, "--lang", "ru");
    expect(text).toContain('<html lang="ru">');
    const sentences = (labels: object): string[] =>
      Object.values(labels).flatMap((value) =>
        typeof value === "string" ? value : typeof value === "object" ? sentences(value) : [],
      );
    // What is seen, and what is said of it; not the names of elements and of their classes.
    const labels = [...text.matchAll(/(?:aria-label|placeholder|label|data-text)="([^"]*)"/g)].map(
      ([, label]) => label,
    );
    const seen = read(`${text.replace(/<(style|script)>[\s\S]*?<\/\1>|<[^>]*>/g, "\n")}${labels.join("\n")}`);
    const parts = [...sentences(english), ...sentences(words.headings), ...sentences(words.stages)];
    expect(parts.filter((part) => part.length > 5 && seen.includes(part))).toEqual([]);
    expect(sentences(russian)).toHaveLength(sentences(english).length);
    for (const label of sentences(russian).filter((one) => !one.includes("{")))
      expect(label).toMatch(/[а-яё]/i);
  });

  it("is the same under every zone and language of the host", async () => {
    const hosts = [
      {},
      { TZ: "Asia/Kamchatka", LC_ALL: "ru_RU.UTF-8" },
      { TZ: "Pacific/Apia", LANG: "tr_TR.UTF-8" },
    ];
    for (const lang of ["en", "ru"]) {
      const args = ["check", exampleFile, "--at", at, "--format", "html", "--lang", lang];
      const [first, ...others] = await Promise.all(
        hosts.map((env) => run(args, { env: env as Readonly<Record<string, string>> })),
      );
      for (const other of others) expect(other.out === first?.out).toBe(true);
    }
  });

  it("has the number of findings that the report has, long after everything and long before", async () => {
    for (const asOf of ["2000-01-01T00:00Z", "2099-01-01T00:00Z"]) {
      const of = async (format: string) =>
        (await run(["check", exampleFile, "--at", asOf, "--format", format])).out;
      const { findings } = JSON.parse(await of("json"));
      const text = await of("html");
      expect(text.match(/<tr class="/g) ?? []).toHaveLength(findings.length);
      expect(text).not.toMatch(/NaN|Infinity/);
    }
  });
});
