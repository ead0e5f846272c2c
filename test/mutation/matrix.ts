import { operationsOf, readSpec } from "../tables/spec.ts";
import { trialsOf } from "./cases.ts";
import { constraintsOf, type Constraint } from "./constraints.ts";
import { changed, readDescription } from "./description.ts";
import { Judge } from "./judge.ts";
import { Workshop } from "./program.ts";

/** A constraint in the matrix: the test of an operation that needs it to hold, and the one that needs it to be there. */
export type ConstraintRow = {
  readonly api: string;
  /** The operation that is sent it; `answers` for what the API answers with. */
  readonly operation: string;
  readonly name: string;
  readonly place: string;
  /** A right value that would be refused, or warned of, if the constraint said the opposite. */
  readonly accepting: string | undefined;
  /** A wrong value that would pass if the constraint were not there. */
  readonly refusing: string | undefined;
};

/** Every rule and every condition of a description, with a test of either kind. */
export async function constraintRows(api: string): Promise<readonly ConstraintRow[]> {
  const spec = readSpec(api);
  const description = readDescription(api);
  const [workshop, validators] = await Workshop.open(description);
  const trials = await trialsOf(api, validators);
  const rows: ConstraintRow[] = [];
  const add = (operation: string, constraints: readonly Constraint[], judge: Judge) => {
    for (const { name, file, line, path, without, against } of constraints) {
      const failureOf = (edit: Constraint["without"]): string | undefined => {
        const made = workshop.make(changed(description, { file, edit }), { lenient: true });
        return typeof made === "string"
          ? undefined
          : judge.failing(made, edit.path, name)?.trial.it.title;
      };
      const place = `specs/${api}/${file}:${line}`;
      rows.push({
        api,
        operation,
        name: name || path.join("/"),
        place,
        accepting: failureOf(against),
        refusing: failureOf(without),
      });
    }
  };
  const seen = new Set<string>();
  const answers: Constraint[] = [];
  for (const operation of operationsOf(spec)) {
    const own = trials.filter((trial) => trial.operation === operation.id);
    add(operation.id, constraintsOf(description, spec, operation, "request"), new Judge(own));
    for (const constraint of constraintsOf(description, spec, operation, "answers")) {
      const key = `${constraint.file} ${constraint.path.join("/")}`;
      if (!seen.has(key)) answers.push(constraint);
      seen.add(key);
    }
  }
  add("answers", answers, new Judge(trials));
  return rows;
}
