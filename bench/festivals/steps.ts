/** The steps that are measured, in the order in which they are printed. */
export const steps = {
  parse: "JSON.parse",
  decode: "decodeFestival",
  decodeCompiled: "decodeFestival, compiled",
  index: "festivalChecker: verified and indexed",
  check: "check of a festivalChecker",
  checkFestival: "checkFestival: verified, indexed, checked",
  report: "JSON.stringify of the report",
  change: "a confirmation changed, and the report's summary",
  changeListed: "the same, and the list of its findings",
} as const;

export type Step = keyof typeof steps;

export const stepsInOrder = Object.keys(steps) as readonly Step[];

/** Milliseconds. */
export interface Took {
  /** Of all threads of the process: who collects garbage or compiles beside the program is paid as well. */
  readonly cpu: number;
  readonly wall: number;
}

/** The medians of one process. */
export type TookByStep = { readonly [S in Step]?: Took };
