import { buildApi } from "../../../../generator/model/build/index.ts";
import type { Api } from "../../../../generator/model/api.ts";
import type { Schema } from "../../../../generator/model/schema.ts";
import type { Place } from "../../../../generator/source/diagnostic.ts";
import type { Source, SourceFile } from "../../../../generator/source/source.ts";

/** A model made from a description that stands in the test, with references inside it only. */
export function apiOf(document: object): Api {
  const entry: SourceFile = {
    path: "openapi.yaml",
    text: "",
    value: document,
    locate: () => ({ line: 1, column: 1, start: 0, end: 0 }),
  };
  const source: Source = {
    entry,
    files: new Map([[entry.path, entry]]),
    version: "3.1",
    nodes: [],
    resolve: (reference) => {
      const at: Place = {
        file: entry.path,
        pointer: decodeURIComponent(reference.replace(/^#/, "")),
      };
      const value = valueAt(document, at.pointer);
      return value === undefined ? undefined : { value, at };
    },
  };
  return buildApi(source).value;
}

/** A model with one schema, and that schema. */
export function schemaOf(
  schema: unknown,
  others: Readonly<Record<string, unknown>> = {},
): { readonly api: Api; readonly schema: Schema } {
  const api = apiOf({
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: {},
    components: { schemas: { Subject: schema, ...others } },
  });
  const named = api.schemas.get("openapi.yaml#/components/schemas/Subject");
  if (!named) throw new Error("the model lost the schema");
  return { api, schema: named.schema };
}

/** The value at a JSON Pointer. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const segment of pointer.split("/").slice(1)) {
    const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
  }
  return value;
}
