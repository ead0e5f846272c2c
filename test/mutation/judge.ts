import { disagreement } from "../tables/judge.ts";
import type { Validators } from "../tables/validators.ts";
import type { Path } from "../tables/paths.ts";
import type { Trial } from "../tables/wholes.ts";

/** Looks for a test that a set of validators fails: first among those of the place that was changed, then among all. */
export class Judge {
  readonly #trials: readonly Trial[];
  readonly #byName = new Map<string, Trial[]>();
  /** Those that failed before, the last one first. */
  #recent: readonly Trial[] = [];

  constructor(trials: readonly Trial[]) {
    this.#trials = trials;
    for (const trial of trials)
      for (const name of namesIn(trial)) {
        const others = this.#byName.get(name);
        if (others) others.push(trial);
        else this.#byName.set(name, [trial]);
      }
  }

  /** The first test that fails, and what it says; undefined if all pass. */
  failing(
    validators: Validators,
    place: Path = [],
    rule = "",
  ): { readonly trial: Trial; readonly problem: string } | undefined {
    const nearest = place.findLast((_, index) => place[index - 1] === "properties") ?? "";
    const near = [rule, String(nearest)].flatMap((name) => this.#byName.get(name) ?? []);
    for (const trials of [near, this.#recent, this.#trials])
      for (const trial of trials) {
        const problem = problemOf(trial, validators);
        if (problem === undefined) continue;
        this.#recent = [trial, ...this.#recent.filter((other) => other !== trial)].slice(0, 50);
        return { trial, problem };
      }
    return undefined;
  }

  /** What every failing test says. */
  failures(validators: Validators): readonly string[] {
    return this.#trials.flatMap((trial) => problemOf(trial, validators) ?? []);
  }
}

/** The names by which a trial is found: of its row, and of its rule. */
function namesIn({ it }: Trial): readonly string[] {
  const name = it.place.findLast((key) => typeof key === "string");
  return [
    ...(it.rule === undefined ? [] : [it.rule]),
    ...(name === undefined ? [] : [String(name)]),
  ];
}

function problemOf({ subject, it }: Trial, validators: Validators): string | undefined {
  const validate = subject(validators);
  return validate ? disagreement(it, validate(it.value)) : `${it.title}: there is no validator`;
}
