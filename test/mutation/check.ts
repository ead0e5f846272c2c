import { trialsOf } from "./cases.ts";
import { changed, mutantsOf, readDescription } from "./description.ts";
import { Judge } from "./judge.ts";
import type { Mutant } from "./mutant.ts";
import { Workshop } from "./program.ts";

/**
 * What became of a mutant: a test failed (`killed`), none did (`survived`), the generator itself complains
 * (`noticed`), or the very same validators come out (`same`).
 */
export type Fate = "killed" | "survived" | "noticed" | "same";

export type Verdict = {
  readonly mutant: Mutant;
  readonly fate: Fate;
  /** What the failing test says. */
  readonly by?: string;
};

/** Tries the mutants of an API, or those of them that are wanted, one after the other. */
export async function* tryMutants(
  api: string,
  wanted: (mutant: Mutant, index: number) => boolean = () => true,
): AsyncGenerator<Verdict> {
  const description = readDescription(api);
  const [workshop, validators] = await Workshop.open(description);
  const judge = new Judge(await trialsOf(api, validators));
  const [problem] = judge.failures(validators);
  if (problem !== undefined) throw new Error(`${api}: a test fails without any mutant: ${problem}`);
  for (const [index, mutant] of mutantsOf(description).entries()) {
    if (!wanted(mutant, index)) continue;
    const made = workshop.make(changed(description, mutant));
    if (made === "same" || made === "noticed") {
      yield { mutant, fate: made };
      continue;
    }
    const by = judge.failing(made, mutant.edit.path, mutant.rule)?.problem;
    yield by === undefined ? { mutant, fate: "survived" } : { mutant, fate: "killed", by };
  }
}
