import { inside } from "../../source/source.ts";
import type { Operation } from "../api.ts";
import type { Lifecycle } from "../lifecycle.ts";
import { keywordOf } from "../schema.ts";
import { follow, isDeadEnd, jsonSchemas } from "../waiting/spot.ts";
import type { Kinds } from "./kinds.ts";

/** Tells what a request can ask of a list without any effect on it: an answer that does not heed a filter is wrong. */
export function checkFilters(operation: Operation, lifecycle: Lifecycle, kinds: Kinds): void {
  const heeded = expressionsIn([lifecycle.data, operation.pagination?.parameter]);
  const isHeeded = (start: string): boolean =>
    heeded.some((text) => text === start || text.startsWith(`${start}/`));
  const report = (what: string, at: Lifecycle["at"]): void =>
    kinds.report(
      "lifecycle/filter-without-effect",
      at,
      `${what} of \`${operation.id}\` has no effect on the list`,
    );
  for (const { name, location, constant, at } of operation.parameters) {
    if (location === "query" && !constant && !isHeeded(`$request.query.${name}`))
      report(`the parameter \`${name}\``, at);
  }
  for (const name of propertiesOf(operation, kinds))
    if (!isHeeded(`$request.body#/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`))
      report(`\`${name}\` in the body`, inside(lifecycle.at, "lists"));
}

/** Every expression in a value, names of members included. */
function expressionsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value.startsWith("$") ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => [
    ...(name.startsWith("$request.") ? [name] : []),
    ...expressionsIn(member),
  ]);
}

function propertiesOf({ body }: Operation, { api }: Kinds): readonly string[] {
  const found = follow(jsonSchemas(body?.contents ?? []), "", api);
  if (isDeadEnd(found)) return [];
  const names = found.schemas.flatMap(
    (schema) => keywordOf(schema, "properties")?.properties.map(({ name }) => name) ?? [],
  );
  return [...new Set(names)];
}
