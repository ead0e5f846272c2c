import type { Scenario } from "../../templates/runtime/mocks/scenario.ts";

/** The scenarios that may meet operations of an API; those for others' operations are left out. */
export function scenariosFor(
  scenarios: readonly Scenario[],
  operations: readonly string[],
): readonly Scenario[] {
  return scenarios.flatMap((scenario) => {
    if (!scenario.operations) return [scenario];
    const own = scenario.operations.filter((name) => operations.includes(name));
    return own.length > 0 ? [{ ...scenario, operations: own }] : [];
  });
}
