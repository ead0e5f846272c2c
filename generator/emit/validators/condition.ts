import { code, join, type Code } from "../../print/code.ts";
import { helper } from "./runtime.ts";

/** The kind of value that a condition is about; any other value meets it. */
export type ValueKind = "any" | "string" | "number" | "array" | "object";

/**
 * An expression that is false to end the run. It may use what an emitted check has: `value` (of the condition's kind), `object`
 * (the same as an object) and `run`.
 */
export type Condition = {
  readonly on: ValueKind;
  readonly test: Code;
  /** True if the test reads `object`, though it is about any value. */
  readonly usesObject?: boolean;
  /** What comes first: keywords of the value itself, then other schemas, then what looks at their results, then rules. */
  readonly phase?: 0 | 1 | 2 | 3;
};

/** True if conditions need the value as an object. */
export function readsObject(conditions: readonly Condition[]): boolean {
  return conditions.some(({ on, usesObject }) => on === "object" || usesObject === true);
}

/** All conditions as one expression. `known` is the kind that the value has been found to be. */
export function allOf(conditions: readonly Condition[], known: ValueKind): Code {
  const ordered = inPhases(conditions);
  if (ordered.length > 0 && ordered.every(({ on }) => on === known || on === "any"))
    return join(
      ordered.map(({ test }) => test),
      " && ",
    );
  const groups: { on: ValueKind; tests: Code[] }[] = [];
  for (const { on, test } of ordered) {
    const kind = on === known ? "any" : on;
    const last = groups.at(-1);
    if (last?.on === kind) last.tests.push(test);
    else groups.push({ on: kind, tests: [test] });
  }
  if (groups.length === 0) return code`true`;
  return join(
    groups.flatMap(({ on, tests }) =>
      on === "any" ? tests : [code`(${isOtherThan(on)} || (${join(tests, " && ")}))`],
    ),
    " && ",
  );
}

/** In the order of their phases. Sorting is stable: conditions of one phase keep their order. */
export function inPhases(conditions: readonly Condition[]): readonly Condition[] {
  const isInOrder = conditions.every(
    ({ phase = 0 }, index) => index === 0 || phase >= (conditions[index - 1]?.phase ?? 0),
  );
  if (isInOrder) return conditions;
  return [...conditions].sort((left, right) => (left.phase ?? 0) - (right.phase ?? 0));
}

/** True for a value of another kind. */
export function isOtherThan(kind: Exclude<ValueKind, "any">): Code {
  switch (kind) {
    case "string":
      return code`typeof value !== "string"`;
    case "number":
      return code`typeof value !== "number"`;
    case "array":
      return code`!${helper("isArray")}(value)`;
    case "object":
      return code`!object`;
  }
}
