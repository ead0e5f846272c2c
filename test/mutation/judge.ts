import { disagreement } from "../tables/judge.ts";
import type { Validators } from "../tables/validators.ts";
import type { Trial } from "../tables/wholes.ts";

/** Looks for a test that a set of validators fails; tries those first that failed others before. */
export class Judge {
  #trials: readonly Trial[];

  constructor(trials: readonly Trial[]) {
    this.#trials = trials;
  }

  /** What the first test says that fails; undefined if all pass. */
  failure(validators: Validators): string | undefined {
    for (const [index, trial] of this.#trials.entries()) {
      const problem = problemOf(trial, validators);
      if (problem === undefined) continue;
      if (index > 0) this.#trials = [trial, ...this.#trials.toSpliced(index, 1)];
      return problem;
    }
    return undefined;
  }

  /** What every failing test says. */
  failures(validators: Validators): readonly string[] {
    return this.#trials.flatMap((trial) => problemOf(trial, validators) ?? []);
  }
}

function problemOf({ subject, it }: Trial, validators: Validators): string | undefined {
  const validate = subject(validators);
  return validate ? disagreement(it, validate(it.value)) : `${it.title}: there is no validator`;
}
