import { isKind, kinds, type Kind } from "../emit/kinds.ts";
import { nearest } from "../source/near.ts";
import type { Usage, UsageProblem } from "./codes.ts";

/** The kinds that a person names, or the names that are none. */
export function readKinds(names: readonly string[], label: string): Usage<readonly Kind[]> {
  const given = names.map((name) => name.trim()).filter((name) => name !== "");
  const all = kinds.join(", ");
  if (given.length === 0) {
    const fix = `Name one or more of ${all}, or leave it out for all.`;
    return { problems: [{ code: "usage/kind", message: `${label}: names no kind`, fix }] };
  }
  const problems = given
    .filter((name) => !isKind(name))
    .map((name): UsageProblem => {
      const near = nearest(name, kinds);
      return {
        code: "usage/kind",
        message: `${label}: there is no kind \`${name}\`${near === undefined ? "" : `; did you mean \`${near}\`?`}`,
        fix: `The kinds are ${all}.`,
      };
    });
  return problems.length > 0 ? { problems } : { value: given.filter(isKind) };
}
