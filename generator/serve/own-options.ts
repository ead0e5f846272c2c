import type { ApiTypes, MockOptions } from "../../templates/runtime/mocks/types.ts";
import { scenariosFor } from "./scenarios.ts";

/** The options of several mocks as one of them may take them: without the kinds and operations that it does not have. */
export function ownOptions(
  options: MockOptions<ApiTypes>,
  kinds: readonly string[],
  operations: readonly string[],
): MockOptions<ApiTypes> {
  const { catalogue = {}, capacity = {}, quota = {}, scenarios = [], ...rest } = options;
  const own = <T>(named: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(named).filter(([kind]) => kinds.includes(kind)));
  return {
    ...rest,
    catalogue: own(catalogue),
    capacity: own(capacity),
    quota: own(quota),
    scenarios: scenariosFor(scenarios, operations),
  };
}
