import { atFixedTime } from "../../tables/clock.ts";
import type { Rule } from "./subjects.ts";

/** How many rules a validator enforces, and the names of the others. */
export type Fidelity = {
  readonly enforced: number;
  readonly all: number;
  readonly missed: readonly string[];
};

/** Tries every rule: what breaks it must be refused, and what keeps it must pass. */
export function enforcedBy(check: (value: unknown) => boolean, rules: readonly Rule[]): Fidelity {
  const passes = (value: unknown): boolean => atFixedTime(() => check(value));
  const missed = rules
    .filter(({ accepted, refused }) => refused.some(passes) || !accepted.every(passes))
    .map(({ name }) => name);
  return { enforced: rules.length - missed.length, all: rules.length, missed };
}
