import { handle, subschemas, type Keyword } from "../../../model/schema.ts";

/** Says which rules between properties only the validators check; undefined if there are none. */
export function leftWords(left: readonly Keyword[]): string | undefined {
  const rules = left
    // The messages of rules and what depends on a single property are among the demands.
    .filter(({ kind }) => kind !== "rule" && kind !== "dependentRequired")
    .map((keyword) => [...new Set(namesIn(keyword))].sort())
    .filter((names) => names.length > 0);
  const lines = [...new Set(rules.map((names) => names.map((name) => `\`${name}\``).join(", ")))];
  if (lines.length === 0) return undefined;
  return `Only the validator checks how these go together: ${lines.join("; ")}.`;
}

/** The properties that a rule speaks of, as far as they are the object's own. */
function namesIn(keyword: Keyword): readonly string[] {
  switch (keyword.kind) {
    case "required":
      return keyword.names;
    case "properties":
      return keyword.properties.map(({ name }) => name);
    case "dependentRequired":
      return keyword.dependents.flatMap(({ name, required }) => [name, ...required]);
    case "dependentSchemas":
      return keyword.dependents.flatMap(({ name, schema }) => [
        name,
        ...schema.keywords.flatMap(namesIn),
      ]);
    case "if":
    case "not":
    case "allOf":
    case "anyOf":
    case "oneOf":
      return handle(subschemas, keyword, undefined).flatMap(({ keywords }) =>
        keywords.flatMap(namesIn),
      );
    default:
      return [];
  }
}
