import { isRawObject, own, type RawObject } from "../source/raw.ts";
import type { Source, SourceNode } from "../source/source.ts";
import { show } from "./value-words.ts";

type Version = Source["version"];

/** What to write in place of a keyword that has its form in another version of OpenAPI, or in other schema languages. */
export function fixOfHabit(
  { value: schema, at }: SourceNode,
  [keyword, ...deeper]: readonly string[],
  version: Version,
): string | undefined {
  if (keyword === undefined) return fixOfNone(schema, at.pointer, version);
  if (!isRawObject(schema) || deeper.length > 0) return undefined;
  const value = own(schema, keyword);
  switch (keyword) {
    case "type":
      return fixOfType(value, version);
    case "exclusiveMinimum":
      return fixOfBound(value, "minimum", keyword, schema, version);
    case "exclusiveMaximum":
      return fixOfBound(value, "maximum", keyword, schema, version);
    case "required":
      return typeof value === "boolean"
        ? "List the names of the required properties in the object around it: `required: [name]`."
        : undefined;
    default:
      return undefined;
  }
}

const orNewer = "or begin the document with `openapi: 3.1.0`";

/** For what stands in the place of a schema and is none. */
function fixOfNone(value: unknown, pointer: string, version: Version): string | undefined {
  if (Array.isArray(value) && pointer.endsWith("/items")) {
    return version === "3.1"
      ? "Name the list `prefixItems`; `items` is the schema of all items that come after them."
      : `Write one schema for all items, with \`anyOf\` where they differ; ${orNewer}.`;
  }
  if (typeof value !== "boolean" || version === "3.1") return undefined;
  return `Write ${value ? "`{}`, which allows" : "`{ not: {} }`, which refuses"} everything; ${orNewer}.`;
}

function fixOfType(value: unknown, version: Version): string | undefined {
  if (typeof value === "string" && Object.hasOwn(types, value)) return types[value];
  if (version === "3.1") return undefined;
  if (value === "null")
    return `Write \`nullable: true\` beside the type that it may have; ${orNewer}.`;
  if (!Array.isArray(value)) return undefined;
  const others = value.filter((type) => type !== "null");
  return others.length === 1 && others.length < value.length
    ? `Write \`type: ${String(others[0])}\` and \`nullable: true\`; ${orNewer}.`
    : `Write \`anyOf\` with a schema for each type; ${orNewer}.`;
}

function fixOfBound(
  value: unknown,
  bound: "minimum" | "maximum",
  keyword: string,
  schema: RawObject,
  version: Version,
): string | undefined {
  if (version === "3.0") {
    return typeof value === "number"
      ? `Write \`${bound}: ${value}\` and \`${keyword}: true\`; ${orNewer}.`
      : undefined;
  }
  if (typeof value !== "boolean") return undefined;
  const limit = own(schema, bound);
  if (!value) return `Remove it: \`${bound}\` includes its limit.`;
  return limit === undefined
    ? "Write the limit itself."
    : `Write \`${keyword}: ${show(limit).slice(1, -1)}\` in place of both.`;
}

/** Types of Swagger 2 and of programming languages. */
const types: Readonly<Record<string, string>> = {
  any: "Leave the `type` out: then every value is allowed.",
  file: "Write `type: string` and `format: binary`.",
  date: "Write `type: string` and `format: date`.",
  datetime: "Write `type: string` and `format: date-time`.",
  "date-time": "Write `type: string` and `format: date-time`.",
  uuid: "Write `type: string` and `format: uuid`.",
  int: "Write `type: integer`.",
  long: "Write `type: integer` and `format: int64`.",
  float: "Write `type: number` and `format: float`.",
  double: "Write `type: number` and `format: double`.",
  bool: "Write `type: boolean`.",
  list: "Write `type: array`.",
  map: "Write `type: object`, and the schema of its values under `additionalProperties`.",
};
