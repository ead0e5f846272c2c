import { canonical } from "../../source/canonical.ts";
import type { Notes, SourceRow } from "../schema.ts";
import { flagOf, isRawObject, listOf, memberOf, textOf, type RawObject } from "./read.ts";

const none: readonly never[] = [];

/** What a schema without any notes says. */
export const noNotes: Notes = readNotes({});

/** What a schema says without restricting its values. */
export function readNotes(schema: RawObject): Notes {
  return {
    title: textOf(schema["title"]),
    description: textOf(schema["description"]),
    default: Object.hasOwn(schema, "default") ? { value: canonical(schema["default"]) } : undefined,
    examples: examplesOf(schema),
    deprecated: flagOf(schema["deprecated"]),
    readOnly: flagOf(schema["readOnly"]),
    writeOnly: flagOf(schema["writeOnly"]),
    sensitive: flagOf(schema["x-specwright-sensitive"]),
    unit: textOf(schema["x-specwright-unit"]),
    fresh: textOf(schema["x-specwright-fresh"]),
    sources: readSources(schema),
  };
}

function examplesOf(schema: RawObject): readonly unknown[] {
  const single = Object.hasOwn(schema, "example") ? [canonical(schema["example"])] : none;
  if (!Object.hasOwn(schema, "examples")) return single;
  return [...single, ...listOf(canonical(schema["examples"]))];
}

/** The rows of `x-specwright-source`: one or a list. */
export function readSources(object: RawObject): readonly SourceRow[] {
  const value = memberOf(object, "x-specwright-source");
  if (value === undefined) return none;
  const rows = Array.isArray(value) ? value : [value];
  return rows.filter(isRawObject).map((row) => ({
    page: textOf(row["page"]) ?? "",
    table: row["table"] === undefined ? undefined : String(row["table"]),
    row: textOf(row["row"]),
    note: textOf(row["note"]),
  }));
}
