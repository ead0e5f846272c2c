import { loadPages, rowsOf } from "../tables/load.ts";
import { loadMock } from "../tables/mock-probe.ts";
import { validatorCases } from "../tables/row-cases.ts";
import {
  mediaOf,
  operationsOf,
  readSpec,
  followed,
  type Spec,
  type SpecOperation,
} from "../tables/spec.ts";
import type { Validators } from "../tables/validators.ts";
import { whole, wholesOf, type Trial } from "../tables/wholes.ts";

/** Everything that the tests of an API try on its validators: each row's cases, and the requests, answers and examples. */
export async function trialsOf(api: string, validators: Validators): Promise<readonly Trial[]> {
  const spec = readSpec(api);
  const operations = operationsOf(spec);
  const trials: Trial[] = operations.flatMap((operation) => examplesOf(spec, operation));
  for (const page of loadPages().filter((each) => each.api === api)) {
    const operation = operations.find(({ id }) => id === page.file.operation);
    if (!operation) throw new Error(`${page.path}: no such operation`);
    const mock = await loadMock(page, spec, operation);
    trials.push(...wholesOf(page));
    for (const row of rowsOf(page)) {
      const { cases, subject } = await validatorCases(row, { validators, mock });
      trials.push(...cases.map((it) => ({ operation: operation.id, subject, it })));
    }
  }
  return trials;
}

/** The examples that a description gives for an operation. */
function examplesOf(spec: Spec, operation: SpecOperation): readonly Trial[] {
  const statuses = Object.keys((operation.node["responses"] as object | undefined) ?? {});
  return [undefined, ...statuses].flatMap((status) =>
    Object.entries((mediaOf(spec, operation, status)?.["examples"] ?? {}) as object).map(
      ([name, example]) => ({
        operation: operation.id,
        subject: (validators: Validators) =>
          status === undefined
            ? validators.group(operation.id, "Body")
            : validators.answer(operation.id, status),
        it: whole(`example ${name}`, followed(spec, example)["value"]),
      }),
    ),
  );
}
