import type { JudgedCondition } from "./conditions/decide.ts";

const drawings = {
  met: "M4 8.5l2.7 2.7L12 5.5",
  missing: "M5 5l6 6M11 5l-6 6",
  unknown: "M5.7 6.2a2.3 2.3 0 1 1 3.2 2.1c-.6.3-.9.6-.9 1.3M8 11.6v.4",
} as const;

/** Beside a word that says the same: colour and shape alone tell nobody. */
export function StandingIcon({ standing }: Pick<JudgedCondition, "standing">) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="8" />
      <path d={drawings[standing]} />
    </svg>
  );
}
