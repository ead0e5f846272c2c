import type { Diagnostic } from "../../source/diagnostic.ts";
import type { Api } from "../api.ts";
import { checkCauses } from "./check-causes.ts";
import { checkKind, checkReached } from "./check-kind.ts";
import { checkOperation } from "./check-operation.ts";
import { checkWaiters } from "./check-waiters.ts";
import { Kinds } from "./kinds.ts";

/** Checks what calls make and change against the operations and schemas of a description. */
export function checkLifecycles(api: Api): readonly Diagnostic[] {
  const kinds = new Kinds(api);
  for (const kind of api.resources) checkKind(kind, kinds);
  for (const operation of api.operations) checkCauses(operation, kinds);
  for (const operation of api.operations)
    if (operation.lifecycle) checkOperation(operation, operation.lifecycle, kinds);
  for (const kind of api.resources) checkReached(kind, kinds);
  for (const operation of api.operations) checkWaiters(operation, kinds);
  return kinds.places.problems;
}
