/** What users get must be under one of these. */
export const permissive = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0"];

/** What only developers get may also be under one of these. */
export const forDevelopment = [...permissive, "BlueOak-1.0.0", "CC0-1.0"];

export interface Exception {
  /** Of packages whose names begin so. */
  readonly packages: string;
  readonly licences: ReadonlyArray<string>;
  readonly why: string;
}

/** Development dependencies under other licences. Nothing of them is in what is published. */
export const exceptions: ReadonlyArray<Exception> = [
  { packages: "argparse", licences: ["Python-2.0"], why: "permissive" },
  { packages: "axe-core", licences: ["MPL-2.0"], why: "tests ask it what pages lack; it is used as it is" },
  {
    packages: "caniuse-lite",
    licences: ["CC-BY-4.0"],
    why: "a list of browsers, which Stryker's Babel wants",
  },
  { packages: "ical.js", licences: ["MPL-2.0"], why: "tests read calendars with it; it is used as it is" },
  { packages: "lightningcss", licences: ["MPL-2.0"], why: "Vite wants it; it is used as it is" },
  { packages: "spdx-exceptions", licences: ["CC-BY-3.0"], why: "a list of names of licences" },
  { packages: "spdx-ranges", licences: ["(MIT AND CC-BY-3.0)"], why: "a list of names of licences" },
  { packages: "truncate-utf8-bytes", licences: ["WTFPL"], why: "asks for nothing" },
  { packages: "tweetnacl", licences: ["Unlicense"], why: "public domain" },
  {
    packages: "@img/sharp",
    licences: [
      "LGPL-3.0-or-later",
      "Apache-2.0 AND LGPL-3.0-or-later",
      "Apache-2.0 AND LGPL-3.0-or-later AND MIT",
    ],
    why: "the runtime of Workers that the library is tried in wants it; it is used as it is",
  },
];
